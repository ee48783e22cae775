package org.guichet.opening;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.guichet.cases.Aside;
import org.guichet.cases.BesideCase;
import org.guichet.cases.Case;
import org.guichet.mail.MailEntry;
import org.guichet.web.French;

/** The letters that came for a case, and where their sheets are, beside its page. */
@ApplicationScoped
class LettersOfCase implements BesideCase {

    @Override
    public Optional<Aside> aside(Case dossier) {
        List<Incoming> letters = MailEntry.arrivalsOf(dossier).stream()
                .map(entry -> Incoming.byId(entry.id).orElseThrow())
                .toList();
        return letters.isEmpty()
                ? Optional.empty()
                : Optional.of(new Aside(
                        "Courriers arrivés",
                        letters.stream().map(LettersOfCase::fact).toList(),
                        letters.stream().map(LettersOfCase::door).toList()));
    }

    private static String fact(Incoming letter) {
        String where = letter.whereabouts()
                .map(move -> " La feuille\u00a0: " + move.where() + ".")
                .orElse("");
        return "N° %s, du %s, %s.%s"
                .formatted(letter.entry.label(), French.shortDate(letter.entry.dated), letter.entry.subject, where);
    }

    private static Aside.Door door(Incoming letter) {
        String label = letter.isUnread() ? "Lire le courrier n° %s" : "Courrier n° %s";
        return new Aside.Door(label.formatted(letter.entry.label()), letter.path(), "GET /ouverture/:id");
    }
}
