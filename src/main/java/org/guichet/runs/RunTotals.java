package org.guichet.runs;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.List;
import org.guichet.mail.Nature;

/** What a run comes to, by way out and by department, in the order of the paper. */
record RunTotals(List<Group> groups) {

    /** Letters that leave the same way from the same department. */
    public record Group(Nature nature, String department, long letters, long pages, long sheets) {

        boolean holds(RunLetter letter) {
            return nature == letter.nature && department.equals(letter.letter.dossier.department.name);
        }
    }

    @SuppressWarnings("unchecked")
    static RunTotals of(PrintRun run) {
        List<Object[]> rows = Panache.getEntityManager()
                .createNativeQuery(
                        """
                        select r.nature, d.name, count(*), sum(r.pages), sum(case when p.both_sides then (r.pages + 1) / 2 else r.pages end)
                        from run_letters r join print_runs p on p.id = r.run_id join letters l on l.id = r.letter_id
                            join cases c on c.id = l.case_id join departments d on d.id = c.department_id
                        where r.run_id = :run and r.state in ('CHECKED', 'NUMBERED', 'DRAWN', 'BROKEN')
                        group by r.nature, d.name order by min(r.position)
                        """)
                .setParameter("run", run.id)
                .getResultList();
        return new RunTotals(rows.stream()
                .map(row -> new Group(
                        Nature.valueOf((String) row[0]),
                        (String) row[1],
                        number(row[2]),
                        number(row[3]),
                        number(row[4])))
                .toList());
    }

    public long letters() {
        return groups.stream().mapToLong(Group::letters).sum();
    }

    public long sheets() {
        return groups.stream().mapToLong(Group::sheets).sum();
    }

    public long pages() {
        return groups.stream().mapToLong(Group::pages).sum();
    }

    /** What is handed over at the counter needs none. */
    public long envelopes() {
        return groups.stream()
                .filter(group -> group.nature != Nature.BY_HAND)
                .mapToLong(Group::letters)
                .sum();
    }

    public boolean isEmpty() {
        return groups.isEmpty();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
