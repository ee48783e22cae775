package org.guichet.mailings;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.List;
import java.util.Optional;

/** A hundred letters as one document, kept until all are drawn. */
record MailingPart(int number, int until) {

    static final MailingPart NONE = new MailingPart(0, 0);

    static Optional<MailingPart> last(Mailing mailing) {
        List<Object[]> rows = Panache.getEntityManager()
                .createNativeQuery(
                        "select number, until from mailing_parts where mailing_id = ?1 order by number desc limit 1",
                        Object[].class)
                .setParameter(1, mailing.id)
                .getResultList();
        return rows.stream()
                .map(row -> new MailingPart(((Number) row[0]).intValue(), ((Number) row[1]).intValue()))
                .findFirst();
    }

    static void keep(Mailing mailing, int number, int until, byte[] pdf) {
        Panache.getEntityManager()
                .createNativeQuery("insert into mailing_parts values (?1, ?2, ?3, ?4)")
                .setParameter(1, mailing.id)
                .setParameter(2, number)
                .setParameter(3, until)
                .setParameter(4, pdf)
                .executeUpdate();
    }

    static byte[] pdf(Mailing mailing, int number) {
        return (byte[]) Panache.getEntityManager()
                .createNativeQuery("select pdf from mailing_parts where mailing_id = ?1 and number = ?2", byte[].class)
                .setParameter(1, mailing.id)
                .setParameter(2, number)
                .getSingleResult();
    }

    static void forget(Mailing mailing) {
        Panache.getEntityManager()
                .createNativeQuery("delete from mailing_parts where mailing_id = ?1")
                .setParameter(1, mailing.id)
                .executeUpdate();
    }
}
