package org.guichet.registered;

import io.quarkus.panache.common.Parameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.guichet.accounts.Agent;
import org.guichet.cases.Visibility;
import org.guichet.letters.Letter;
import org.guichet.letters.LetterStep;
import org.guichet.letters.Sending;
import org.guichet.web.Paging;

/** The registered letters that an agent may see, by how far they are. */
record RegisteredLetters(Agent agent, LocalDate today) {

    private static final String FROM =
            "from Letter l join fetch l.dossier c left join fetch c.resident where l.finalisedAt is not null and l.sending <> :simple and ";

    /** No sheet for the post office is longer. */
    private static final int MOST = 2_000;

    long count(Stage stage) {
        return Letter.count(FROM.replace("join fetch", "join") + stage.condition + Visibility.and(agent), parameters());
    }

    /** How many of all letters, also of cases that this agent may not see. */
    long countOfAll(Stage stage) {
        return Letter.count(
                FROM.replace("join fetch", "join") + stage.condition, Parameters.with("simple", Sending.SIMPLE));
    }

    List<RegisteredLine> lines(Stage stage, Paging paging) {
        return lines(Letter.<Letter>find(
                        FROM + stage.condition + Visibility.and(agent) + " order by " + stage.order, parameters())
                .range(paging.first(), paging.first() + paging.size() - 1)
                .list());
    }

    /** What goes to the post office with its sheet: what is to be posted and has its number. */
    List<RegisteredLine> toPost() {
        return lines(Stage.TO_POST, Paging.first(MOST, 0)).stream()
                .filter(RegisteredLine::isNumbered)
                .toList();
    }

    /** What went there on that day. */
    List<RegisteredLine> postedOn(LocalDate day) {
        String words = FROM
                + "exists (select 1 from LetterStep s where s.letter = l and s.step = POSTED and s.dated = :day)"
                + Visibility.and(agent) + " order by l.id";
        return lines(Letter.<Letter>find(words, parameters().and("day", day))
                        .range(0, MOST - 1)
                        .list())
                .stream()
                .filter(RegisteredLine::isNumbered)
                .toList();
    }

    private List<RegisteredLine> lines(List<Letter> letters) {
        Map<Long, TrackingNumber> numbers = TrackingNumber.of(letters).stream()
                .collect(Collectors.toMap(number -> number.letter.id, Function.identity()));
        Map<Long, List<LetterStep>> steps = letters.isEmpty()
                ? Map.of()
                : LetterStep.<LetterStep>list("letter in ?1 order by id", letters).stream()
                        .collect(Collectors.groupingBy(step -> step.letter.id));
        return letters.stream()
                .map(letter -> new RegisteredLine(
                        letter,
                        Objects.requireNonNullElse(numbers.get(letter.id), RegisteredLine.UNNUMBERED),
                        steps.getOrDefault(letter.id, List.of()),
                        today))
                .toList();
    }

    private Parameters parameters() {
        return Visibility.with(Parameters.with("simple", Sending.SIMPLE), agent);
    }
}
