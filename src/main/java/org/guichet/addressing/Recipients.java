package org.guichet.addressing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.guichet.accounts.CurrentAgent;
import org.guichet.cases.CaseFinder;
import org.guichet.letters.Letter;
import org.guichet.letters.ScannedCode;
import org.guichet.residents.Resident;
import org.guichet.residents.ResidentSearch;
import org.guichet.web.French;

/** Finds whom to address: by their number, by what is on a letter, by name. Letters of others' discreet cases are not found. */
@ApplicationScoped
class Recipients {

    private static final int MOST_FOUND = 8;

    @Inject
    CaseFinder cases;

    @Inject
    CurrentAgent current;

    @Inject
    Clock clock;

    /** @throws jakarta.ws.rs.ForbiddenException where the letter is of a discreet case that is not this agent's */
    Optional<Recipient> of(String key) {
        if (!key.matches("[UC]\\d{1,18}")) {
            return Optional.empty();
        }
        long id = Long.parseLong(key.substring(1));
        return key.startsWith("U")
                ? Resident.byId(id).map(Recipient::of)
                : Letter.byId(id).map(this::visible);
    }

    private Recipient visible(Letter letter) {
        cases.visible(letter.dossier);
        return Recipient.of(letter.asOf(clock.instant()));
    }

    /** Whoever these words may mean: bars, a number of departure, the reference of a case, a name. */
    List<Recipient> find(String words) {
        int year = LocalDate.ofInstant(clock.instant(), French.ZONE).getYear();
        List<Recipient> letters = ScannedCode.letters(words, year).stream()
                .filter(letter -> letter.dossier.visibleTo(current.get()))
                .map(Recipient::of)
                .toList();
        return letters.isEmpty() ? people(words).toList() : letters;
    }

    private static Stream<Recipient> people(String words) {
        return ResidentSearch.find(words, MOST_FOUND).stream().map(Recipient::of);
    }
}
