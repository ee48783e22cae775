package org.guichet.opening;

import io.quarkus.panache.common.Parameters;
import java.util.List;
import org.guichet.accounts.Department;
import org.guichet.web.Paging;
import org.jspecify.annotations.Nullable;

/**
 * Which sheets that are out: with a department or one of its agents, all of them or what is most missed when it is lost.
 *
 * @param department its key, or 0 for all
 * @param precious only those that came with a cheque or somebody's original
 */
record OutFilter(long department, boolean precious) {

    /** Beyond this, they are not counted to the end. */
    private static final int MANY = 1_000;

    private static final String OUT =
            "from SheetMove v join fetch v.incoming i join fetch i.entry m join fetch i.department left join fetch m.dossier c"
                    + " left join fetch v.department d left join fetch v.holder h left join fetch h.department hd join fetch v.agent"
                    + " where v.place in (DEPARTMENT, AGENT)"
                    + " and not exists (select 1 from SheetMove n where n.incoming = v.incoming and n.id > v.id)";

    /** As addresses of pages say it. */
    static OutFilter of(@Nullable Long department, @Nullable String precious) {
        return new OutFilter(department == null ? 0 : department, "oui".equals(precious));
    }

    Paging paging(int asked) {
        return Paging.counting(asked, MANY, limit -> SheetMove.find(
                        "select v.id " + conditions().replace("join fetch", "join"), parameters())
                .project(Long.class)
                .range(0, limit - 1)
                .list()
                .size());
    }

    /** The oldest first: it has been away longest. */
    List<SheetMove> page(Paging paging) {
        return SheetMove.<SheetMove>find(conditions() + " order by v.id", parameters())
                .range(paging.first(), paging.first() + paging.size() - 1)
                .list();
    }

    /** All of them, for the paper. */
    List<SheetMove> all() {
        return SheetMove.list(conditions() + " order by v.id", parameters());
    }

    public String address() {
        return "service=" + department + (precious ? "&precieux=oui" : "");
    }

    /** « Service Voirie, chèques et originaux seulement » */
    String words() {
        String whose =
                Department.byId(department).map(one -> "Service " + one.name).orElse("Tous les services");
        return whose + (precious ? ", chèques et originaux seulement" : "");
    }

    private String conditions() {
        return OUT
                + (department == 0 ? "" : " and (d.id = :department or hd.id = :department)")
                + (precious ? " and (i.cheque = true or i.original = true)" : "");
    }

    private Parameters parameters() {
        return department == 0 ? new Parameters() : Parameters.with("department", department);
    }
}
