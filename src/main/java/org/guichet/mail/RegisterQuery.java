package org.guichet.mail;

import io.quarkus.panache.common.Parameters;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.guichet.accounts.Agent;
import org.guichet.accounts.Role;
import org.guichet.cases.RegisterNumber;
import org.guichet.cases.Visibility;
import org.guichet.web.Paging;

/**
 * Which lines of a register: a year, of it a day or a month, of them those that bear the number or hold every word. Words do
 * not search the lines of discreet cases that are not this agent's: finding one by a name would tell what the line hides.
 *
 * @param words « 1204 », « 2026 / 1 204 », or words in any order, in any case and without accents; "" for all
 */
record RegisterQuery(Direction direction, int year, Optional<Period> period, String words) {

    private static final String LINES = "from MailEntry m join fetch m.department left join fetch m.dossier c where ";

    /** How many lines paper takes at a time. */
    private static final int BATCH = 500;

    long count(Agent agent) {
        return MailEntry.count("from MailEntry m left join m.dossier c where " + conditions(agent), parameters(agent));
    }

    /** The latest first, for the screen. */
    List<RegisterLine> latest(Agent agent, Paging paging) {
        List<MailEntry> entries = MailEntry.<MailEntry>find(
                        LINES + conditions(agent) + " order by m.number desc", parameters(agent))
                .range(paging.first(), paging.first() + paging.size() - 1)
                .list();
        return RegisterLine.of(entries, agent);
    }

    /** All of them in the order of their numbers, for the paper: read some at a time, and let go of once they are. */
    Stream<RegisterLine> inOrder(Agent agent) {
        return Stream.iterate(
                        batch(agent, 0),
                        batch -> !batch.isEmpty(),
                        batch -> batch(agent, batch.get(batch.size() - 1).number()))
                .flatMap(List::stream);
    }

    private List<RegisterLine> batch(Agent agent, int after) {
        List<MailEntry> entries = MailEntry.<MailEntry>find(
                        LINES + conditions(agent) + " and m.number > :after order by m.number",
                        parameters(agent).and("after", after))
                .range(0, BATCH - 1)
                .list();
        List<RegisterLine> lines = RegisterLine.of(entries, agent);
        entries.forEach(RegisterQuery::letGo);
        return lines;
    }

    /** A discreet case is asked again, by the line that corrects one of its own. */
    private static void letGo(MailEntry entry) {
        MailEntry.getEntityManager().detach(entry);
        if (entry.dossier != null && !entry.dossier.discreet) {
            MailEntry.getEntityManager().detach(entry.dossier);
        }
    }

    /** Whether it is all that the register of the year holds. */
    boolean isWholeYear() {
        return period.isEmpty() && words.isBlank();
    }

    private Optional<RegisterNumber> number() {
        return RegisterNumber.parse(words, year);
    }

    private String[] eachWord() {
        return number().isPresent() || words.isBlank()
                ? new String[0]
                : words.strip().split("\\s+");
    }

    private boolean hidesFrom(Agent agent) {
        return eachWord().length > 0 && !agent.has(Role.MANAGER);
    }

    private String conditions(Agent agent) {
        String eachWord = IntStream.range(0, eachWord().length)
                .mapToObj(
                        " and m.plainWords like concat('%%', cast(function('plain', :word%d) as String), '%%')"
                                ::formatted)
                .collect(Collectors.joining());
        return "m.direction = :direction and m.year = :year"
                + (period.isEmpty() ? "" : " and m.enteredAt >= :begins and m.enteredAt < :ends")
                + (number().isEmpty() ? "" : " and m.number = :number")
                + eachWord
                + (hidesFrom(agent) ? " and (c is null or " + Visibility.CONDITION + ")" : "");
    }

    private Parameters parameters(Agent agent) {
        Parameters parameters = Parameters.with("direction", direction)
                .and("year", number().map(RegisterNumber::year).orElse(year));
        period.ifPresent(days -> parameters.and("begins", days.begins()).and("ends", days.ends()));
        number().ifPresent(number -> parameters.and("number", number.number()));
        String[] eachWord = eachWord();
        for (int i = 0; i < eachWord.length; i++) {
            parameters.and("word" + i, eachWord[i]);
        }
        return hidesFrom(agent) ? parameters.and("me", agent).and("mine", agent.department) : parameters;
    }
}
