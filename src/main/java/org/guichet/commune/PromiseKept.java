package org.guichet.commune;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.LocalDate;
import java.util.List;

/** How a promise was kept in the last twelve months, by one way in: the same for the three, or it shows here. */
public record PromiseKept(String what, String way, long kept, long late, long running) {

    /** Reads what other rooms keep, by SQL: this room knows none of them. */
    private static final String FIGURES =
            """
            with promised as (
                select 'Première réponse' as what, channel as way, promised_on as by_day, answered_on as done_on
                from cases where promised_on is not null and received_at >= cast(?1 as date) - interval '12 months'
                union all
                select 'Rappel', coalesce(c.channel, 'PHONE'), b.due_on, cast(b.ended_at as date)
                from callbacks b left join cases c on c.id = b.case_id
                where b.promised_at >= cast(?1 as date) - interval '12 months'
            )
            select what,
                case way when 'COUNTER' then 'au guichet' when 'PHONE' then 'par téléphone' else 'par courrier' end,
                count(*) filter (where done_on <= by_day),
                count(*) filter (where coalesce(done_on, cast(?1 as date)) > by_day),
                count(*) filter (where done_on is null and by_day >= cast(?1 as date))
            from promised group by what, way order by what desc, way
            """;

    static List<PromiseKept> since(LocalDate today) {
        List<?> rows = Panache.getEntityManager()
                .createNativeQuery(FIGURES)
                .setParameter(1, today)
                .getResultList();
        return rows.stream().map(row -> of((Object[]) row)).toList();
    }

    private static PromiseKept of(Object[] row) {
        return new PromiseKept(
                (String) row[0],
                (String) row[1],
                ((Number) row[2]).longValue(),
                ((Number) row[3]).longValue(),
                ((Number) row[4]).longValue());
    }
}
