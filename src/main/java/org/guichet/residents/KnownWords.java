package org.guichet.residents;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words that names here are made of, asked once a search each. */
final class KnownWords {

    /** Three letters and a slip are any name. */
    private static final int LONG_ENOUGH_TO_SLIP = 4;

    private static final int MOST_ALIKE = 20;

    private static final String BEGUN =
            "select word, false from name_words where word like :word || '_%' order by length(word), word limit 40";

    private static final String ALIKE =
            """
            select word, sound = heard from name_words, (select sound(:word) as heard offset 0) once
            where word <> :word and (sound = heard and length(heard) > 1 or near && one_less(:word))
            order by public.similarity(word, :word) desc, word limit 200
            """;

    private final Map<String, List<String>> begun = new HashMap<>();
    private final Map<String, List<String>> alike = new HashMap<>();

    /** The longer words that begin so, the shortest first. */
    List<String> begunBy(String word) {
        return begun.computeIfAbsent(
                word,
                once -> rows(BEGUN, word).stream().map(row -> row[0].toString()).toList());
    }

    /** Words that a French ear, or a hand that slips once, takes for this one. */
    List<String> alike(String word) {
        return alike.computeIfAbsent(word, once -> rows(ALIKE, word).stream()
                .filter(row -> (boolean) row[1] || oneSlip(word, row[0].toString()))
                .map(row -> row[0].toString())
                .limit(MOST_ALIKE)
                .toList());
    }

    private static boolean oneSlip(String word, String other) {
        return word.length() >= LONG_ENOUGH_TO_SLIP && Slip.apart(word, other);
    }

    @SuppressWarnings("unchecked") // a native query's list is untyped; these are its two columns
    private static List<Object[]> rows(String query, String word) {
        return Panache.getEntityManager()
                .createNativeQuery(query, Object[].class)
                .setParameter("word", word)
                .getResultList();
    }
}
