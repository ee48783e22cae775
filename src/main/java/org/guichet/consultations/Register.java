package org.guichet.consultations;

import java.time.Instant;
import java.util.Optional;
import org.guichet.accounts.Agent;
import org.guichet.cases.Case;
import org.guichet.web.French;
import org.guichet.web.Refusal;

/** The only writer of the registers of observations. */
final class Register {

    private Register() {}

    /**
     * Puts the observation of a case in a register. The caller holds the case.
     *
     * @param correction why it goes from the register where it is to this one; "" where it is in none
     */
    static Observation enter(Case dossier, Consultation consultation, String correction, Agent by, Instant at) {
        Optional<Observation> already = Observation.of(dossier);
        refuseIfOutOfPlace(dossier, consultation);
        if (already.isPresent()) {
            refuseUnlessCorrected(already.get(), consultation, correction);
        }
        Observation line = new Observation();
        line.consultation = consultation;
        line.dossier = dossier;
        line.channel = dossier.channel;
        line.receivedAt = dossier.receivedAt;
        line.postmarkedOn = dossier.postmarkedOn;
        Voice voice = new Voice(dossier);
        line.name = voice.name();
        line.words = voice.words();
        line.details = voice.details();
        line.corrects = already.orElse(null);
        line.correction = already.isPresent() ? correction : "";
        line.enteredAt = at;
        line.enteredBy = by;
        line.persistAndFlush();
        dossier.followedUp(by, at, story(line), consultation.path());
        return line;
    }

    private static void refuseIfOutOfPlace(Case dossier, Consultation consultation) {
        if (!consultation.procedureId.equals(dossier.procedureId)) {
            throw new Refusal("consultation", "Ce registre ne reçoit pas cette démarche : choisissez-en un autre.");
        }
        if (dossier.receivedAt.isBefore(consultation.opensAt)) {
            throw new Refusal(
                    "consultation",
                    "Cette observation a été reçue avant l’ouverture du registre, le %s : choisissez-en un autre."
                            .formatted(consultation.opening()));
        }
        if (new Voice(dossier).isSilent()) {
            throw new Refusal("L’observation est vide : il n’y a rien à porter au registre.");
        }
    }

    private static void refuseUnlessCorrected(Observation already, Consultation consultation, String correction) {
        if (already.consultation.equals(consultation)) {
            throw new Refusal("consultation", "L’observation est déjà à ce registre, %s.".formatted(already.label()));
        }
        if (correction.isBlank()) {
            throw new Refusal("correction", "Dites pourquoi l’observation change de registre.");
        }
    }

    private static String story(Observation line) {
        String late = line.late ? ", hors délai : la clôture était le " + line.consultation.closing() : "";
        String moved = line.corrects == null
                ? ""
                : ", au lieu du %s du registre « %s » : %s"
                        .formatted(line.corrects.label(), line.corrects.consultation.name, line.correction);
        return French.spaced(
                "Observation %s au registre « %s »%s%s.".formatted(line.label(), line.consultation.name, late, moved));
    }
}
