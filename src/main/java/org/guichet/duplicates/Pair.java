package org.guichet.duplicates;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.guichet.residents.Resident;

/** Two sheets that may be of one person, and what makes one think so. */
public record Pair(Resident one, Resident other, String because) {

    private static final String NOT_TOLD_APART =
            """
             and a.id < b.id and a.merged_into is null and b.merged_into is null
            and not exists (select from not_twins t where t.one_id = a.id and t.other_id = b.id)
            """;
    private static final String SAME_NAME =
            """
            select a.id, b.id from residents a join residents b
                on run_together(a.last_name) collate "C" = run_together(b.last_name) collate "C"
                and run_together(a.first_name) collate "C" = run_together(b.first_name) collate "C"
            where\s""";
    private static final String NO_OTHER_BIRTHDAY =
            " and (a.birth_date is null or b.birth_date is null or a.birth_date = b.birth_date)";
    private static final String ALIKE =
            " and public.similarity(a.plain_name, b.plain_name) > 0.5 and run_together(a.first_name) = run_together(b.first_name)";

    /** The surest first: what is alike, and the words that say so. */
    private static final Map<String, String> WAYS = new LinkedHashMap<>();

    static {
        WAYS.put(SAME_NAME + "a.birth_date = b.birth_date", "même nom, même date de naissance");
        WAYS.put(SAME_NAME + "a.phone = b.phone" + NO_OTHER_BIRTHDAY, "même nom, même téléphone");
        WAYS.put(SAME_NAME + "a.door = b.door" + NO_OTHER_BIRTHDAY, "même nom, même adresse");
        WAYS.put(
                "select a.id, b.id from residents a join residents b on a.birth_date = b.birth_date where true" + ALIKE,
                "noms voisins, même date de naissance");
        WAYS.put(
                "select a.id, b.id from residents a join residents b on a.phone = b.phone where true" + ALIKE
                        + NO_OTHER_BIRTHDAY,
                "noms voisins, même téléphone");
    }

    /** At most so many, the surest first. */
    static List<Pair> likely(int most) {
        Map<List<Long>, String> found = new LinkedHashMap<>();
        for (var way : WAYS.entrySet()) {
            if (found.size() < most) {
                ids(way.getKey(), most).forEach(ids -> found.putIfAbsent(ids, way.getValue()));
            }
        }
        List<Pair> pairs = new ArrayList<>();
        found.forEach((ids, because) -> pairs.add(new Pair(
                Resident.byId(ids.get(0)).orElseThrow(),
                Resident.byId(ids.get(1)).orElseThrow(),
                because)));
        return pairs.stream().limit(most).toList();
    }

    @SuppressWarnings("unchecked") // a native query's list is untyped; these are its two columns
    private static List<List<Long>> ids(String way, int most) {
        List<Object[]> rows = Panache.getEntityManager()
                .createNativeQuery(way + NOT_TOLD_APART, Object[].class)
                .setMaxResults(most)
                .getResultList();
        return rows.stream()
                .map(row -> List.of(((Number) row[0]).longValue(), ((Number) row[1]).longValue()))
                .toList();
    }
}
