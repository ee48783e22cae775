package org.guichet.mail;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.guichet.accounts.Agent;
import org.guichet.accounts.Department;
import org.guichet.cases.Case;
import org.guichet.cases.Reference;
import org.guichet.web.Form;
import org.guichet.web.Refusal;
import org.jspecify.annotations.Nullable;

/** What a line should have said, and why it did not. */
public record Correction(
        LocalDate dated,
        @Nullable LocalDate postmarkedOn,
        Nature nature,
        String correspondent,
        String subject,
        Department department,
        @Nullable Case dossier,
        String reason) {

    private static final int LONGEST = 300;

    /** A form that says what the line says. */
    static Form of(MailEntry line) {
        return Form.empty()
                .with("standing", line.id)
                .with("dated", line.dated)
                .with("postmarkedOn", line.postmarkedOn)
                .with("nature", line.nature.name())
                .with("correspondent", line.correspondent)
                .with("subject", line.subject)
                .with("department", line.department.id)
                .with(
                        "dossier",
                        line.dossier == null ? "" : line.dossier.number().grouped());
    }

    static Optional<Correction> read(Form form, LocalDate today, Agent by) {
        Optional<LocalDate> dated = form.date("dated");
        if (dated.isEmpty()) {
            form.refuse("dated", "Indiquez le jour.");
        }
        dated.filter(day -> day.isAfter(today))
                .ifPresent(late -> form.refuse("dated", "Ce jour est à venir : vérifiez la date."));
        Optional<LocalDate> postmarked = form.date("postmarkedOn");
        if (dated.isPresent()
                && postmarked.filter(day -> day.isAfter(dated.get())).isPresent()) {
            form.refuse(
                    "postmarkedOn", "Le cachet de la poste ne peut pas suivre l’arrivée : vérifiez les deux dates.");
        }
        Optional<Nature> nature = form.chosen("nature", Nature.values());
        if (nature.isEmpty()) {
            form.refuse("nature", "Choisissez dans la liste comment la lettre a voyagé.");
        }
        Optional<Department> department = form.id("department").flatMap(Department::byId);
        if (department.isEmpty()) {
            form.refuse("department", "Choisissez un service dans la liste.");
        }
        String correspondent = form.required("correspondent", "Indiquez le correspondant.");
        String subject = form.required("subject", "Indiquez l’objet.");
        Optional<Case> dossier = dossier(form, by);
        String reason = form.words("reason", LONGEST);
        if (reason.isEmpty()) {
            form.refuse("reason", "Dites pourquoi : la raison reste au registre avec la rectification.");
        }
        if (form.refused()) {
            return Optional.empty();
        }
        return Optional.of(new Correction(
                dated.get(),
                postmarked.orElse(null),
                nature.get(),
                correspondent,
                subject,
                department.get(),
                dossier.orElse(null),
                reason));
    }

    /** Whether the line says so already. */
    boolean isWhat(MailEntry line) {
        return dated.equals(line.dated)
                && Objects.equals(postmarkedOn, line.postmarkedOn)
                && nature == line.nature
                && correspondent.equals(line.correspondent)
                && subject.equals(line.subject)
                && department.equals(line.department)
                && Objects.equals(dossier, line.dossier);
    }

    void write(MailEntry entry) {
        entry.dated = dated;
        entry.postmarkedOn = postmarkedOn;
        entry.nature = nature;
        entry.correspondent = correspondent;
        entry.subject = subject;
        entry.department = department;
        entry.dossier = dossier;
        entry.reason = reason;
    }

    /** A discreet case of others is as one that does not exist. */
    private static Optional<Case> dossier(Form form, Agent by) {
        if (form.isEmpty("dossier")) {
            return Optional.empty();
        }
        try {
            Optional<Case> found = Optional.of(form.value("dossier"))
                    .filter(Reference::looksLikeOne)
                    .map(Reference::parse)
                    .flatMap(Case::findByReference)
                    .filter(dossier -> dossier.visibleTo(by));
            if (found.isEmpty()) {
                form.refuse("dossier", "Aucun dossier ne porte ce numéro : vérifiez-le, ou laissez vide.");
            }
            return found;
        } catch (Refusal wrongDigit) {
            form.refuse("dossier", wrongDigit.getMessage());
            return Optional.empty();
        }
    }
}
