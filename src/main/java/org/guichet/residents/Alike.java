package org.guichet.residents;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.List;

/** Words of names here that a French ear, or a hand that slips once, takes for another. */
final class Alike {

    /** Three letters and a slip are any name. */
    private static final int LONG_ENOUGH_TO_SLIP = 4;

    private static final int MOST = 20;

    private static final String WORDS =
            """
            select word, sound = sound(:word) from name_words
            where word <> :word and (sound = sound(:word) and length(sound) > 1 or near && one_less(:word))
            order by public.similarity(word, :word) desc, word limit 200
            """;

    private Alike() {}

    static List<String> to(String word) {
        return rows(word).stream()
                .filter(row -> (boolean) row[1] || oneSlip(word, row[0].toString()))
                .map(row -> row[0].toString())
                .limit(MOST)
                .toList();
    }

    @SuppressWarnings("unchecked") // a native query's list is untyped; these are its two columns
    private static List<Object[]> rows(String word) {
        return Panache.getEntityManager()
                .createNativeQuery(WORDS, Object[].class)
                .setParameter("word", word)
                .getResultList();
    }

    private static boolean oneSlip(String word, String other) {
        return word.length() >= LONG_ENOUGH_TO_SLIP && Slip.apart(word, other);
    }
}
