package org.guichet.residents;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Finds people by any part of their name and of their telephone number, in any order: « hoert 06 12 ». Accents, hyphens
 * and apostrophes do not count; PostgreSQL does the work on trigram indexes.
 */
public final class ResidentSearch {

    private static final String ORDER = " order by last_name collate \"fr-x-icu\", first_name collate \"fr-x-icu\", id";

    private ResidentSearch() {}

    /** At most so many, in the order of a French directory; none for an empty search. */
    public static List<Resident> find(String typed, int most) {
        List<String> conditions = new ArrayList<>();
        List<String> values = new ArrayList<>();
        StringBuilder digits = new StringBuilder();
        for (String word : typed.strip().split("\\s+")) {
            if (word.matches("[+\\d()./-]+")) {
                digits.append(word.replaceAll("\\D", ""));
            } else if (word.chars().anyMatch(Character::isLetterOrDigit)) {
                values.add(word);
                conditions.add("plain_name like '%%' || replace(plain(?%d), ' ', '') || '%%'".formatted(values.size()));
            }
        }
        if (!digits.isEmpty()) {
            values.add(withoutPrefix(digits.toString()));
            conditions.add("phone like '%%' || ?%d || '%%'".formatted(values.size()));
        }
        return conditions.isEmpty() ? List.of() : query(conditions, values, most);
    }

    @SuppressWarnings("unchecked") // a native query's list is untyped; its result class is given
    private static List<Resident> query(List<String> conditions, List<String> values, int most) {
        String where = conditions.stream().collect(Collectors.joining(" and "));
        var query = Panache.getEntityManager()
                .createNativeQuery("select * from residents where " + where + ORDER, Resident.class)
                .setMaxResults(most);
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query.getResultList();
    }

    /** « 06… », « 0033 6… » and « +33 6… » are one number; the index holds « +336… ». */
    private static String withoutPrefix(String digits) {
        return digits.replaceFirst("^(0033|33)0?(?=\\d{9}$)|^0", "");
    }
}
