package org.guichet.residents;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.hibernate.query.NativeQuery;

/**
 * People here who may be the one whose sheet is being written: the very same name, or a name much alike with the same birthday,
 * the same telephone or the same door. Whoever was born another day is somebody else.
 */
public final class Twins {

    static final int MOST = 5;

    private static final String LIKELY =
            """
            select r.* from residents r,
                (select run_together(:last) as last, run_together(:first) as first, run_together(:last || :first) as whole) n
            where merged_into is null
                and (birth_date is null or cast(:birth as date) is null or birth_date = :birth)
                and (run_together(last_name) collate "C" = n.last and run_together(first_name) collate "C" = n.first
                    or (birth_date = :birth or phone = :phone or door = plain(:door))
                        and greatest(public.similarity(plain_name, n.whole),
                            public.similarity(plain_name, n.first || n.last)) > 0.5)
            order by public.similarity(plain_name, n.whole) desc, id
            """;

    private Twins() {}

    /** The likeliest first; none for most newcomers. */
    @SuppressWarnings("unchecked") // a native query's list is untyped; its result class is given
    public static List<Resident> of(Resident newcomer) {
        return Panache.getEntityManager()
                .createNativeQuery(LIKELY, Resident.class)
                .unwrap(NativeQuery.class)
                .setParameter("last", newcomer.lastName)
                .setParameter("first", newcomer.firstName)
                .setParameter("birth", newcomer.birthDate, LocalDate.class)
                .setParameter("phone", Objects.requireNonNullElse(newcomer.phone, ""))
                .setParameter("door", newcomer.address == null ? "" : newcomer.address.door())
                .setMaxResults(MOST)
                .getResultList();
    }
}
