package org.guichet.mail;

import io.quarkus.panache.common.Parameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.guichet.web.Paging;

/**
 * Which lines of a register: a year, of it one day, of them those that hold the words or the number.
 *
 * @param words a number, or words in any case and without accents; "" for all
 */
record RegisterQuery(Direction direction, int year, Optional<LocalDate> day, String words) {

    /** Words would betray whom a discreet case is about: its lines are found by day and by number only. */
    private static final String NOT_DISCREET = " and not exists (from Case c where c = m.dossier and c.discreet)";

    private static final String LINES = "from MailEntry m join fetch m.department left join fetch m.dossier where ";

    long count() {
        return MailEntry.count("from MailEntry m where " + conditions(), parameters());
    }

    /** The latest first, for the screen. */
    List<MailEntry> latest(Paging paging) {
        return MailEntry.<MailEntry>find(LINES + conditions() + " order by m.number desc", parameters())
                .range(paging.first(), paging.first() + paging.size() - 1)
                .list();
    }

    /** All of them in the order of their numbers, for the paper. */
    List<MailEntry> inOrder() {
        return MailEntry.list(LINES + conditions() + " order by m.number", parameters());
    }

    private boolean isNumber() {
        return words.matches("\\d{1,9}");
    }

    private String conditions() {
        return "m.direction = :direction and m.year = :year"
                + (day.isEmpty() ? "" : " and m.dated = :day")
                + (isNumber() ? " and m.number = :number" : "")
                + (isNumber() || words.isBlank()
                        ? ""
                        : " and m.plainWords like concat('%', cast(function('plain', :words) as String), '%')"
                                + NOT_DISCREET);
    }

    private Parameters parameters() {
        Parameters parameters = Parameters.with("direction", direction).and("year", year);
        day.ifPresent(date -> parameters.and("day", date));
        if (isNumber()) {
            return parameters.and("number", Integer.valueOf(words));
        }
        return words.isBlank() ? parameters : parameters.and("words", words);
    }
}
