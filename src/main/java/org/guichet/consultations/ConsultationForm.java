package org.guichet.consultations;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.guichet.accounts.Agent;
import org.guichet.procedures.Procedure;
import org.guichet.web.Form;
import org.guichet.web.Refusal;

/** The announcement of a consultation as the page asks it; what people already rely on does not change any more. */
public record ConsultationForm(
        String name,
        String object,
        String procedureId,
        Instant opensAt,
        Instant closesAt,
        String commissioner,
        String place,
        String reason) {

    private static final int LONGEST_OBJECT = 1000;
    private static final Duration LONGEST = Duration.ofDays(2 * 366);

    /** @return nothing where the form says what is wrong */
    public static Optional<ConsultationForm> read(Form form, Consultation consultation, List<Procedure> procedures) {
        String name = form.required("name", "Indiquez le nom de la consultation.");
        String object = form.words("object", LONGEST_OBJECT);
        if (object.isBlank()) {
            form.refuse("object", "Dites en quelques mots sur quoi porte la consultation.");
        }
        String procedure = form.value("procedure");
        boolean kept = procedure.equals(consultation.procedureId); // even where the catalogue dropped it since
        if (!kept && procedures.stream().noneMatch(one -> one.id().equals(procedure))) {
            form.refuse("procedure", "Choisissez avec quelle démarche ses observations sont prises.");
        }
        Optional<Moment> opening = Moment.opening(form);
        Optional<Moment> closing = Moment.closing(form);
        String commissioner = form.line("commissioner");
        String place = form.required("place", "Indiquez où le registre peut être lu.");
        String reason = form.line("reason");
        if (form.refused()) {
            return Optional.empty();
        }
        ConsultationForm announcement = new ConsultationForm(
                name,
                object,
                procedure,
                opening.orElseThrow().at(),
                closing.orElseThrow().at(),
                commissioner,
                place,
                reason);
        return form.check(announcement::inOrder);
    }

    static Form of(Consultation consultation) {
        Form form = Form.empty()
                .with("version", consultation.version)
                .with("name", consultation.name)
                .with("object", consultation.object)
                .with("procedure", consultation.procedureId)
                .with("commissioner", consultation.commissioner)
                .with("place", consultation.place);
        new Moment(consultation.opensAt).fill(form, "opens");
        return new Moment(consultation.closesAt).fill(form, "closes");
    }

    private Optional<ConsultationForm> inOrder() {
        if (!closesAt.isAfter(opensAt)) {
            throw new Refusal("closesOn", "La clôture doit venir après l’ouverture : vérifiez les deux dates.");
        }
        if (closesAt.isAfter(opensAt.plus(LONGEST))) {
            throw new Refusal("closesOn", "Cette consultation durerait plus de deux ans : vérifiez l’année.");
        }
        return Optional.of(this);
    }

    /** @throws Refusal where people would be told otherwise than they were */
    public void write(Consultation consultation, Agent by, Instant at) {
        boolean announced = consultation.id != null;
        if (closesAt.isBefore(at)) {
            throw new Refusal("closesOn", "Cette clôture est déjà passée : choisissez un jour à venir.");
        }
        if (announced && consultation.isOpened(at)) {
            refuseToBreakWord(consultation);
        }
        boolean closesOtherwise = !closesAt.equals(consultation.closesAt);
        consultation.name = name;
        consultation.object = object;
        consultation.procedureId = procedureId;
        consultation.opensAt = opensAt;
        consultation.closesAt = closesAt;
        consultation.commissioner = commissioner;
        consultation.place = place;
        if (!announced) {
            consultation.createdAt = at;
            consultation.createdBy = by;
        }
        consultation.persist();
        if (closesOtherwise) {
            ConsultationClosing.write(consultation, reason, by, at);
        }
    }

    /** Once it is open: neither its opening nor its procedure changes, and it may only close later, with a reason. */
    private void refuseToBreakWord(Consultation consultation) {
        if (!opensAt.equals(consultation.opensAt)) {
            throw new Refusal("opensOn", "La consultation est déjà ouverte : son ouverture ne change plus.");
        }
        if (!procedureId.equals(consultation.procedureId)) {
            throw new Refusal("procedure", "La consultation est déjà ouverte : sa démarche ne change plus.");
        }
        if (closesAt.isBefore(consultation.closesAt)) {
            throw new Refusal(
                    "closesOn",
                    "La consultation est ouverte jusqu’au %s : elle peut être prolongée, pas raccourcie."
                            .formatted(consultation.closing()));
        }
        if (closesAt.isAfter(consultation.closesAt) && reason.isBlank()) {
            throw new Refusal("reason", "Dites qui a décidé de prolonger, et quand.");
        }
    }
}
