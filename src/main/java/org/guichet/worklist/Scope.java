package org.guichet.worklist;

import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guichet.accounts.Agent;
import org.guichet.cases.Channel;
import org.guichet.cases.Visibility;
import org.guichet.web.French;
import org.jspecify.annotations.Nullable;

/**
 * Whose work, on which day, through which filters.
 *
 * @param department its key, or 0 for every department
 * @param channel nothing for all three
 * @param procedure its id, or "" for all
 */
public record Scope(
        Agent agent, LocalDate today, long department, @Nullable Channel channel, String procedure, boolean mine) {

    private static final Pattern NAME = Pattern.compile(":(\\w+)");

    /** As a query on cases {@code c} adds it. */
    String conditions() {
        return conditions(" and c.department.id = :department");
    }

    /** @param also what is shown whatever its department */
    String conditionsOr(String also) {
        return conditions(" and (c.department.id = :department or " + also + ")");
    }

    private String conditions(String inDepartment) {
        return (department == 0 ? "" : inDepartment)
                + (channel == null ? "" : " and c.channel = :channel")
                + (procedure.isEmpty() ? "" : " and c.procedureId = :procedure")
                + (mine ? " and c.assignee = :me" : "")
                + Visibility.and(agent);
    }

    /** Gives a query the values of the names that stand in it. */
    <T extends Query> T bind(T query, String words) {
        Map<String, Object> values = values();
        Matcher names = NAME.matcher(words);
        while (names.find()) {
            query.setParameter(names.group(1), values.get(names.group(1)));
        }
        return query;
    }

    /** The filters, for the links of the page. */
    public String address() {
        return "service=" + department
                + (channel == null ? "" : "&canal=" + channel.code)
                + (procedure.isEmpty() ? "" : "&demarche=" + procedure)
                + (mine ? "&moi=oui" : "");
    }

    private Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("today", today);
        values.put("in3", today.plusDays(3));
        values.put("in7", today.plusDays(7));
        values.put("in15", today.plusDays(15));
        values.put("midnight", today.atStartOfDay(French.ZONE).toInstant());
        values.put("nextMidnight", today.plusDays(1).atStartOfDay(French.ZONE).toInstant());
        values.put("me", agent);
        values.put("mine", agent.department);
        values.put("department", department);
        values.put("channel", channel);
        values.put("procedure", procedure);
        return values;
    }
}
