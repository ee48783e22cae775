package org.guichet.choices;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.panache.common.Parameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.guichet.accounts.Agent;
import org.guichet.cases.Visibility;
import org.guichet.contact.Doorway;

/**
 * Which people of which lists, as one agent may read them: discreet choices are for those who treat their cases.
 *
 * @param procedure its id
 * @param list its name however it is written; "" for all lists of the procedure
 * @param revoked those who left instead of those who are on it
 * @param order by name, or door after door for who carries the letters
 */
public record ListQuery(String procedure, String list, boolean revoked, Order order) {

    public enum Order {
        NAME("nom"),
        STREET("rue");

        /** In addresses of pages. */
        public final String code;

        Order(String code) {
            this.code = code;
        }

        static Order of(String code) {
            return STREET.code.equals(code) ? STREET : NAME;
        }
    }

    /** One list and how many people are on it. */
    public record Count(String procedure, String list, long people) {

        /** Its name in an address. */
        public String encoded() {
            return URLEncoder.encode(list, StandardCharsets.UTF_8);
        }
    }

    private static final String FROM = "from StandingChoice s join s.dossier c where ";

    public static List<Count> counts(Agent agent) {
        var query = Panache.getEntityManager()
                .createQuery(
                        "select s.procedureId, min(s.list), count(*) " + FROM + "s.revokedOn is null"
                                + Visibility.and(agent)
                                + " group by s.procedureId, s.plainList order by s.procedureId, s.plainList",
                        Object[].class);
        Visibility.with(new Parameters(), agent).map().forEach(query::setParameter);
        return query.getResultList().stream()
                .map(row -> new Count((String) row[0], (String) row[1], (Long) row[2]))
                .toList();
    }

    /** Those of a list who stand by their choice, door after door; "" for all lists of the procedure. */
    public static List<StandingChoice> standing(String procedure, String list, Agent agent) {
        return new ListQuery(procedure, list, false, Order.STREET).people(agent);
    }

    List<StandingChoice> people(Agent agent) {
        Parameters parameters = Visibility.with(Parameters.with("procedure", procedure), agent);
        if (!list.isEmpty()) {
            parameters.and("list", list);
        }
        List<StandingChoice> people = StandingChoice.list(
                "select s from StandingChoice s join fetch s.resident join fetch s.dossier c where s.procedureId = :procedure"
                        + (list.isEmpty() ? "" : " and s.plainList = cast(function('plain', :list) as String)")
                        + (revoked ? " and s.revokedOn is not null" : " and s.revokedOn is null")
                        + Visibility.and(agent)
                        + " order by s.plainList, s.id",
                parameters);
        return people.stream().sorted(comparator()).toList();
    }

    private Comparator<StandingChoice> comparator() {
        Comparator<StandingChoice> byList = Comparator.comparing(choice -> choice.plainList);
        Comparator<StandingChoice> byName = Comparator.comparing(
                choice -> choice.resident.listName(), Collator.getInstance(Locale.FRENCH)::compare);
        return order == Order.NAME
                ? byList.thenComparing(byName)
                : byList.thenComparing(choice -> Doorway.of(choice.resident.address))
                        .thenComparing(byName);
    }
}
