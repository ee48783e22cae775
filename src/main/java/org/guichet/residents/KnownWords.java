package org.guichet.residents;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The words that names here are made of, asked at once for all that was typed. */
final class KnownWords {

    /** Three letters and a slip are any name. */
    private static final int LONG_ENOUGH_TO_SLIP = 4;

    private static final int MOST_ALIKE = 20;

    /** Between a word and the last of those it begins, as an index keeps them. */
    private static final String BEGUN =
            """
            select asked, word, true from unnest(:words) asked, lateral (
                select word from name_words where word > asked and word < asked || chr(1114111)
                order by length(word), word limit 40) known
            """;

    private static final String ALIKE =
            """
            select asked, word, sound = heard
            from (select asked, sound(asked) as heard from unnest(:words) asked offset 0) once, lateral (
                select word, sound from name_words
                where word <> asked and (sound = heard and length(heard) > 1 or near && one_less(asked))
                order by public.similarity(word, asked) desc, word limit 200) known
            """;

    private KnownWords() {}

    /** The longer words that begin with each of these, the shortest first. */
    static Map<String, List<String>> begunBy(Stream<String> words) {
        Map<String, List<String>> begun = new HashMap<>();
        rows(BEGUN, words).forEach(row -> add(begun, row));
        return begun;
    }

    /** For each of these, the words that a French ear, or a hand that slips once, takes for it. */
    static Map<String, List<String>> alike(Stream<String> words) {
        Map<String, List<String>> alike = new HashMap<>();
        rows(ALIKE, words).stream()
                .filter(row -> (boolean) row[2] || oneSlip(row[0].toString(), row[1].toString()))
                .filter(row -> alike.getOrDefault(row[0].toString(), List.of()).size() < MOST_ALIKE)
                .forEach(row -> add(alike, row));
        return alike;
    }

    private static void add(Map<String, List<String>> found, Object[] row) {
        found.computeIfAbsent(row[0].toString(), word -> new ArrayList<>()).add(row[1].toString());
    }

    private static boolean oneSlip(String word, String other) {
        return word.length() >= LONG_ENOUGH_TO_SLIP && Slip.apart(word, other);
    }

    @SuppressWarnings("unchecked") // a native query's list is untyped; these are its three columns
    private static List<Object[]> rows(String query, Stream<String> words) {
        return Panache.getEntityManager()
                .createNativeQuery(query, Object[].class)
                .setParameter("words", words.toArray(String[]::new))
                .getResultList();
    }
}
