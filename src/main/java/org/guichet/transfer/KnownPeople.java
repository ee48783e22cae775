package org.guichet.transfer;

import io.quarkus.hibernate.orm.panache.Panache;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.guichet.residents.Resident;

/** Which lines of a batch are of people who are here already: the same old reference, or the same name born the same day. */
final class KnownPeople {

    private static final String BY_NAME =
            """
            select cast(n.number as integer), here.id
            from unnest(cast(:lasts as text[]), cast(:firsts as text[]), cast(:births as date[]), cast(:doors as text[]))
                with ordinality n (last, first, birth, door, number)
            cross join lateral (
                select r.id from residents r
                where r.merged_into is null
                    and run_together(r.last_name) collate "C" = run_together(n.last)
                    and run_together(r.first_name) collate "C" = run_together(n.first)
                    and (r.birth_date = n.birth or n.birth is null and r.birth_date is null
                        and r.door is not distinct from nullif(plain(n.door), ''))
                order by r.id limit 1) here
            """;
    private static final String BY_REFERENCE =
            """
            select old_reference, min(resident_id) from import_lines
            where resident_id is not null and old_reference = any (:references) group by old_reference
            """;

    private final Map<Integer, Long> byPlace = new HashMap<>();
    private final Map<String, Long> byReference = new HashMap<>();
    private final Set<List<Object>> sameBatch = new HashSet<>();

    KnownPeople(List<Resident> batch, List<String> references) {
        rows(Panache.getEntityManager()
                        .createNativeQuery(BY_NAME, Object[].class)
                        .setParameter("lasts", column(batch, one -> one.lastName))
                        .setParameter("firsts", column(batch, one -> one.firstName))
                        .setParameter(
                                "births", column(batch, one -> one.birthDate == null ? null : one.birthDate.toString()))
                        .setParameter("doors", column(batch, one -> one.address == null ? "" : one.address.door()))
                        .getResultList())
                .forEach(row -> byPlace.put(((Number) row[0]).intValue() - 1, ((Number) row[1]).longValue()));
        rows(Panache.getEntityManager()
                        .createNativeQuery(BY_REFERENCE, Object[].class)
                        .setParameter(
                                "references",
                                references.stream().filter(Objects::nonNull).toArray(String[]::new))
                        .getResultList())
                .forEach(row -> byReference.put(row[0].toString(), ((Number) row[1]).longValue()));
    }

    /** @param place in the batch, from 0 */
    boolean has(int place, Resident one, String reference) {
        List<Object> same = List.of(
                bare(one.lastName),
                bare(one.firstName),
                one.birthDate != null ? one.birthDate : one.address == null ? "" : bare(one.address.door()));
        return byPlace.containsKey(place)
                || reference != null && byReference.containsKey(reference)
                || !sameBatch.add(same);
    }

    /** Much as PostgreSQL compares names. */
    private static String bare(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .toLowerCase(Locale.FRENCH)
                .replaceAll("[^\\p{L}\\d]+", "");
    }

    private static String[] column(List<Resident> batch, Function<Resident, String> cell) {
        return batch.stream().map(cell).toArray(String[]::new);
    }

    @SuppressWarnings("unchecked") // a native query's list is untyped; these are its two columns
    private static List<Object[]> rows(List<?> rows) {
        return (List<Object[]>) rows;
    }
}
