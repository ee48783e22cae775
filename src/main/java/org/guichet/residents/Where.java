package org.guichet.residents;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Conditions on residents, all of which must hold, and the values they speak of. */
final class Where {

    /** As a French directory is sorted. */
    static final String DIRECTORY = "last_name collate \"fr-x-icu\", first_name collate \"fr-x-icu\", id";

    /** Nobody reads more; sorting the whole town to show eight people would be slow. */
    private static final int ENOUGH_TO_SORT = 300;

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    /** @param condition SQL, with {@code ?} in the place of each value */
    Where and(String condition, Object... these) {
        conditions.add(holding(condition, these));
        return this;
    }

    private String holding(String sql, Object... these) {
        String named = sql;
        for (Object value : these) {
            String name = "v" + values.size();
            values.put(name, value);
            named = named.replaceFirst("\\?", ":" + name);
        }
        return named;
    }

    Where and(Where others) {
        others.conditions.forEach(conditions::add);
        values.putAll(others.values);
        return this;
    }

    /** The first in this order, which an index keeps or of whom there are few. */
    List<Resident> first(String order, int most) {
        return list("select * from residents where %s order by %s".formatted(all(), order), most);
    }

    /** Of the first few hundred that PostgreSQL meets, the first in this order, which may speak of values too. */
    List<Resident> sorted(String order, int most, Object... these) {
        String ordered = holding(order, these);
        return list(
                "select * from (select * from residents where %s limit %d) found order by %s"
                        .formatted(all(), ENOUGH_TO_SORT, ordered),
                most);
    }

    /** Sheets that were joined to another are found no more. */
    private String all() {
        return "merged_into is null and " + String.join(" and ", conditions);
    }

    @SuppressWarnings("unchecked") // a native query's list is untyped; its result class is given
    private List<Resident> list(String sql, int most) {
        var query = Panache.getEntityManager()
                .createNativeQuery(sql, Resident.class)
                .setMaxResults(most);
        values.forEach(query::setParameter);
        return query.getResultList();
    }
}
