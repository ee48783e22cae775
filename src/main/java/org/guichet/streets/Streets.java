package org.guichet.streets;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guichet.contact.StreetBook;
import org.hibernate.Session;

/** The streets that are known: what was imported last, whole. */
@ApplicationScoped
class Streets implements StreetBook {

    private static final int MOST = 12;

    /** « 12 bis rue des Écoles », or the street alone. */
    private static final Pattern TYPED =
            Pattern.compile("(?iu)(?:(\\d{1,4})\\s*(bis|ter|quater|[a-z])?[\\s,]+)?(\\D.*)");

    /** Replaces all of them, in the caller's transaction. */
    static void replace(AddressFile file) {
        sql("delete from streets");
        Panache.getEntityManager().unwrap(Session.class).doWork(connection -> {
            try (var fill = connection.prepareStatement(
                    """
                    with doors as (select * from unnest(?::text[], ?::text[], ?::int[], ?::text[]) d (street, locality, number, suffix)),
                        known as (insert into streets (name, locality) select distinct street, locality from doors returning id, name, locality)
                    insert into street_numbers
                        select distinct k.id, d.number, d.suffix from doors d join known k on k.name = d.street and k.locality = d.locality
                        where d.number <> 99999
                    """)) {
                fill.setArray(
                        1,
                        connection.createArrayOf(
                                "text",
                                file.doors().stream()
                                        .map(AddressFile.Door::street)
                                        .toArray()));
                fill.setArray(
                        2,
                        connection.createArrayOf(
                                "text",
                                file.doors().stream()
                                        .map(AddressFile.Door::locality)
                                        .toArray()));
                fill.setArray(
                        3,
                        connection.createArrayOf(
                                "int",
                                file.doors().stream()
                                        .map(AddressFile.Door::number)
                                        .toArray()));
                fill.setArray(
                        4,
                        connection.createArrayOf(
                                "text",
                                file.doors().stream()
                                        .map(AddressFile.Door::suffix)
                                        .toArray()));
                fill.executeUpdate();
            }
        });
    }

    static long count() {
        return number("select count(*) from streets");
    }

    static long doors() {
        return number("select count(*) from street_numbers");
    }

    @Override
    @Transactional
    @SuppressWarnings("unchecked") // a native query's list is untyped; this is its one column
    public List<String> completions(String typed) {
        Matcher parts = TYPED.matcher(typed.strip());
        if (!parts.matches() || parts.group(3).length() < 3) {
            return List.of();
        }
        String before = typed.strip().substring(0, parts.start(3));
        List<String> names = Panache.getEntityManager()
                .createNativeQuery(
                        "select name from streets where plain_name like '%' || plain(:typed) || '%'"
                                + " order by position(plain(:typed) in plain_name), name collate \"fr-x-icu\"",
                        String.class)
                .setParameter("typed", parts.group(3))
                .setMaxResults(MOST)
                .getResultList();
        return names.stream().map(name -> before + name).toList();
    }

    @Override
    @Transactional
    public boolean lacksNumber(String typed, String locality) {
        Matcher parts = TYPED.matcher(typed.strip());
        if (!parts.matches() || parts.group(1) == null) {
            return false;
        }
        Object lacking = Panache.getEntityManager()
                .createNativeQuery(
                        """
                        select exists (select from streets s join street_numbers on street_id = s.id
                                where plain_name = plain(:street) and plain_locality = plain(:locality))
                            and not exists (select from streets s join street_numbers n on street_id = s.id
                                where plain_name = plain(:street) and plain_locality = plain(:locality) and n.number = :number)
                        """,
                        Boolean.class)
                .setParameter("street", parts.group(3))
                .setParameter("locality", locality)
                .setParameter("number", Integer.parseInt(parts.group(1)))
                .getSingleResult();
        return (boolean) lacking;
    }

    private static void sql(String statement) {
        Panache.getEntityManager().createNativeQuery(statement).executeUpdate();
    }

    private static long number(String query) {
        return ((Number) Panache.getEntityManager()
                        .createNativeQuery(query, Long.class)
                        .getSingleResult())
                .longValue();
    }
}
