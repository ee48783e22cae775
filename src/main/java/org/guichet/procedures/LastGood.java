package org.guichet.procedures;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.Collection;
import java.util.List;

/** The last version of each procedure that had no mistake, for the day when Guichet starts again on a broken file. */
final class LastGood {

    private LastGood() {}

    static void keep(List<Procedure> procedures) {
        procedures.forEach(procedure -> Panache.getEntityManager()
                .createNativeQuery("insert into last_good_procedures (procedure_id, procedure_sha256) values (?1, ?2)"
                        + " on conflict (procedure_id) do update set procedure_sha256 = excluded.procedure_sha256")
                .setParameter(1, procedure.id())
                .setParameter(2, ProcedureVersion.of(procedure).sha256)
                .executeUpdate());
    }

    @SuppressWarnings("unchecked") // JPA gives the rows of a native query no type
    static List<Procedure> of(Collection<String> ids) {
        return Panache.getEntityManager()
                .createNativeQuery(
                        "select v.* from procedure_versions v join last_good_procedures l on l.procedure_sha256 = v.sha256"
                                + " where l.procedure_id in (:ids)",
                        ProcedureVersion.class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(version -> ((ProcedureVersion) version).definition)
                .toList();
    }
}
