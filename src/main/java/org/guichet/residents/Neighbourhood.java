package org.guichet.residents;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everybody whose address bears certain words, found with the index of the search. */
public final class Neighbourhood {

    private Neighbourhood() {}

    /** Those whose street, place or building bears all these words, in any order; none for no words. */
    public static List<Resident> bearing(String words) {
        Object plain = Panache.getEntityManager()
                .createNativeQuery("select plain(?1)")
                .setParameter(1, words)
                .getSingleResult();
        String query = Stream.of(plain.toString().split(" "))
                .filter(word -> !word.isEmpty())
                .map(Neighbourhood::writings)
                .collect(Collectors.joining(" & "));
        return query.isEmpty()
                ? List.of()
                : new Where().and("words @@ cast(? as tsquery)", query).first("id", Integer.MAX_VALUE);
    }

    private static String writings(String word) {
        return switch (word) {
            case "st", "saint" -> "('@st' | '@saint')";
            case "ste", "sainte" -> "('@ste' | '@sainte')";
            default -> "'@" + word + "'";
        };
    }
}
