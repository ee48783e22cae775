package org.guichet.runs;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.panache.common.Parameters;
import java.util.List;
import org.guichet.accounts.Agent;
import org.guichet.accounts.Department;
import org.guichet.cases.Visibility;
import org.guichet.letters.Letter;
import org.guichet.letters.Sending;
import org.guichet.web.Form;
import org.guichet.web.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Which of the letters that are ready a run takes: all, of one department, of one procedure, registered ones only; of
 * discreet cases, those that the agent may see.
 *
 * @param procedureId "" for all
 */
record RunChoice(@Nullable Department department, String procedureId, boolean registeredOnly) {

    static final String NOTHING_READY = "Aucune lettre n’est prête pour ce choix : sur la page d’une lettre relue,"
            + " dites « Prête pour le prochain tirage ».";

    static RunChoice read(Form form) {
        return new RunChoice(
                form.id("service").flatMap(Department::byId).orElse(null),
                form.line("demarche"),
                !form.isEmpty("recommandes"));
    }

    long count(Agent agent) {
        return Letter.count("from Letter l join l.dossier c where " + conditions(agent), parameters(agent));
    }

    /**
     * Takes them for the run. Of two runs that want the same letter at once, one has it.
     *
     * @throws Refusal where there is none
     */
    void take(PrintRun run, Agent agent) {
        List<Long> ready = Letter.find(
                        "select l.id from Letter l join l.dossier c where " + conditions(agent), parameters(agent))
                .project(Long.class)
                .list();
        int taken = Panache.getEntityManager()
                .createNativeQuery(
                        """
                        with taken as (
                            update letters set taken_by_run_id = :run
                            where id = any(:ready) and taken_by_run_id is null and ready_at is not null and finalised_at is null
                            returning id)
                        insert into run_letters (run_id, letter_id, state) select :run, id, 'CHOSEN' from taken
                        """)
                .setParameter("run", run.id)
                .setParameter("ready", ready.toArray(Long[]::new))
                .executeUpdate();
        if (taken == 0) {
            throw new Refusal(NOTHING_READY);
        }
    }

    private String conditions(Agent agent) {
        return "l.readyAt is not null and l.finalisedAt is null and l.takenByRunId is null"
                + (department == null ? "" : " and c.department = :department")
                + (procedureId.isEmpty() ? "" : " and c.procedureId = :procedure")
                + (registeredOnly ? " and l.sending <> :simple" : "")
                + Visibility.and(agent);
    }

    private Parameters parameters(Agent agent) {
        Parameters parameters = Visibility.with(new Parameters(), agent);
        if (department != null) {
            parameters.and("department", department);
        }
        if (!procedureId.isEmpty()) {
            parameters.and("procedure", procedureId);
        }
        return registeredOnly ? parameters.and("simple", Sending.SIMPLE) : parameters;
    }
}
