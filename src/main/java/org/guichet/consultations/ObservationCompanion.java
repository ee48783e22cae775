package org.guichet.consultations;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guichet.accounts.Agent;
import org.guichet.cases.Aside;
import org.guichet.cases.Case;
import org.guichet.cases.CaseCompanion;
import org.guichet.procedures.FollowUp;
import org.guichet.web.French;

/** Puts an observation in the register it can only be meant for, and shows beside its case where it stands. */
@ApplicationScoped
public class ObservationCompanion implements CaseCompanion {

    private static final String TITLE = "Registre d’observations";

    @Override
    public FollowUp followUp() {
        return FollowUp.OBSERVATION;
    }

    /** Where two registers are possible, an agent chooses: a line of a register cannot be taken back. */
    @Override
    public void opened(Case dossier, Agent by, Instant at) {
        if (!new Voice(dossier).isSilent()) {
            Consultation.obvious(dossier).ifPresent(register -> Register.enter(dossier, register, "", by, at));
        }
    }

    @Override
    public Aside aside(Case dossier) {
        Aside.Door door = new Aside.Door(
                "Choisir le registre", dossier.path() + "/observation", "GET /dossiers/:reference/observation");
        return Observation.of(dossier)
                .map(ObservationCompanion::aside)
                .orElseGet(() -> new Aside(TITLE, List.of("À rattacher."), List.of(door)));
    }

    private static Aside aside(Observation line) {
        List<String> facts = new ArrayList<>();
        facts.add(line.consultation.name);
        facts.add("Observation %s%s.".formatted(line.label(), line.anonymous() ? ", sans nom au registre" : ""));
        if (line.late) {
            facts.add(French.spaced("Hors délai : clôture le %s.".formatted(line.consultation.closing())));
        }
        return new Aside(
                TITLE,
                facts,
                List.of(
                        new Aside.Door("Voir le registre", line.consultation.path(), "GET /consultations/:id"),
                        new Aside.Door(
                                "Changer de registre",
                                line.dossier.path() + "/observation",
                                "POST /dossiers/:reference/observation")));
    }

    @Override
    public Map<String, String> words(Case dossier) {
        Optional<Observation> line = Observation.of(dossier);
        return Map.of(
                "consultation", line.map(one -> one.consultation.name).orElse(""),
                "numero", line.map(one -> French.number(one.number)).orElse(""),
                "cloture", line.map(one -> one.consultation.closing()).orElse(""));
    }
}
