package org.guichet.mail;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.Query;
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

    /** Words would betray whom a discreet case is about: its lines are found by day and number only. */
    private static final String NOT_DISCREET =
            " and not exists (select from cases c where c.id = m.case_id and c.discreet)";

    long count() {
        return ((Number) query("select count(*)", "").getSingleResult()).longValue();
    }

    /** The latest first, for the screen. */
    List<MailEntry> latest(Paging paging) {
        return entries(query("select m.*", " order by number desc")
                .setFirstResult(paging.first())
                .setMaxResults(paging.size()));
    }

    /** All of them in the order of their numbers, for the paper. */
    List<MailEntry> inOrder() {
        return entries(query("select m.*", " order by number"));
    }

    private Query query(String select, String order) {
        boolean number = words.matches("\\d{1,9}");
        String sql = select + " from mail_entries m where direction = :direction and year = :year"
                + (day.isEmpty() ? "" : " and dated = :day")
                + (words.isBlank()
                        ? ""
                        : number
                                ? " and number = :number"
                                : " and plain_words like '%' || plain(:words) || '%'" + NOT_DISCREET)
                + order;
        var em = Panache.getEntityManager();
        Query query = order.isEmpty() ? em.createNativeQuery(sql) : em.createNativeQuery(sql, MailEntry.class);
        query.setParameter("direction", direction.name()).setParameter("year", year);
        day.ifPresent(date -> query.setParameter("day", date));
        if (number) {
            query.setParameter("number", Integer.valueOf(words));
        } else if (!words.isBlank()) {
            query.setParameter("words", words);
        }
        return query;
    }

    @SuppressWarnings("unchecked") // the native query's result class is given
    private static List<MailEntry> entries(Query query) {
        return query.getResultList();
    }
}
