package org.guichet.opening;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.guichet.accounts.Agent;
import org.guichet.accounts.Department;
import org.guichet.cases.Case;
import org.guichet.mail.Arrived;
import org.guichet.mail.Nature;
import org.guichet.residents.Resident;
import org.guichet.web.Form;
import org.guichet.web.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Reads the line that is typed for a letter. A code scanned instead of the sender's name says it all: the case knows whose it
 * is, what it is about and which department has it.
 */
final class EnvelopeForm {

    static final String PERSON = "person";

    private static final int MOST_WORDS = 500;
    private static final int MOST_ENCLOSURES = 999;

    private final Form form;
    private final Agent agent;
    private final LocalDate today;
    private final boolean codeFirst;
    private final @Nullable Case dossier;

    EnvelopeForm(Form form, Agent agent, LocalDate today) {
        this.form = form;
        this.agent = agent;
        this.today = today;
        this.codeFirst = form.isEmpty("reference") && MeantCase.isCode(form.line("sender"));
        this.dossier = dossier();
    }

    /** @return nothing where the form says what is wrong */
    Optional<Envelope> read() {
        Resident person = person();
        String sender = sender(person);
        String subject = subject();
        Department department = department();
        Optional<Nature> nature = form.chosen("nature", Nature.values());
        if (nature.isEmpty()) {
            form.refuse("nature", "Choisissez comment le pli est venu.");
        }
        LocalDate on = reception();
        LocalDate postmark = postmark(on);
        int count = count();
        String enclosures = form.words("enclosures", MOST_WORDS);
        Outcome outcome = outcome();
        Optional<Destination> to = Destination.read(form, Place.FIRST, department);
        if (form.refused()) {
            return Optional.empty();
        }
        return to.map(where -> new Envelope(
                new Arrived(
                        sender,
                        subject,
                        Objects.requireNonNull(department),
                        nature.orElseThrow(),
                        on,
                        postmark,
                        dossier),
                person,
                count,
                enclosures,
                form.is("cheque", "oui"),
                form.is("original", "oui"),
                outcome,
                where));
    }

    private @Nullable Case dossier() {
        String code = form.line(codeFirst ? "sender" : "reference");
        if (code.isEmpty()) {
            return null;
        }
        try {
            return new MeantCase(code, agent, today.getYear()).find();
        } catch (Refusal refusal) {
            form.refuse(codeFirst ? "sender" : "reference", refusal.getMessage());
            return null;
        }
    }

    /** Whoever was chosen among those found; the person of the case where nobody else is named. */
    private @Nullable Resident person() {
        Optional<Resident> chosen = form.id(PERSON).flatMap(Resident::byId);
        boolean unnamed = codeFirst || form.isEmpty("sender");
        return chosen.orElse(dossier != null && unnamed ? dossier.resident : null);
    }

    private String sender(@Nullable Resident person) {
        String typed = codeFirst ? "" : form.line("sender");
        if (person != null) {
            return person.fullName();
        }
        if (dossier != null && typed.isEmpty()) {
            return dossier.who();
        }
        if (typed.isEmpty() && !codeFirst) {
            form.refuse("sender", "Écrivez qui envoie, ou scannez le code de notre lettre.");
        }
        return typed;
    }

    private String subject() {
        String typed = form.line("subject");
        if (typed.isEmpty() && dossier != null) {
            return "Suite\u00a0: " + dossier.procedure().title();
        }
        if (typed.isEmpty()) {
            form.refuse("subject", "Dites en quelques mots de quoi il s’agit.");
        }
        return typed;
    }

    private @Nullable Department department() {
        if (dossier != null) {
            return dossier.department;
        }
        Optional<Department> chosen = form.id("department").flatMap(Department::byId);
        if (chosen.isEmpty()) {
            form.refuse("department", "Choisissez le service dans la liste.");
        }
        return chosen.orElse(null);
    }

    private LocalDate reception() {
        Optional<LocalDate> on = form.date("receivedOn");
        if (on.isEmpty()) {
            form.refuse("receivedOn", "Indiquez le jour de réception.");
        } else if (on.get().isAfter(today)) {
            form.refuse("receivedOn", "Ce jour est dans l’avenir : indiquez celui où le pli est arrivé.");
        } else if (on.get().isBefore(today.minusYears(1))) {
            form.refuse("receivedOn", "Ce jour a plus d’un an : vérifiez l’année.");
        }
        return on.orElse(today);
    }

    /** Proves that the sender kept a delay (CRPA, art. L112-1), so it cannot be later than the reception. */
    private @Nullable LocalDate postmark(LocalDate on) {
        Optional<LocalDate> postmark = form.date("postmarkedOn");
        if (postmark.filter(day -> day.isAfter(on)).isPresent()) {
            form.refuse(
                    "postmarkedOn",
                    "Le cachet de la poste ne peut pas être postérieur à la réception : vérifiez les deux dates.");
        }
        if (postmark.filter(day -> day.isBefore(on.minusYears(1))).isPresent()) {
            form.refuse("postmarkedOn", "Ce cachet a plus d’un an à la réception : vérifiez l’année.");
        }
        return postmark.orElse(null);
    }

    private int count() {
        String typed = form.line("enclosureCount");
        if (!typed.matches("\\d{0,3}")) {
            form.refuse(
                    "enclosureCount", "Comptez les pièces jointes en chiffres, %d au plus.".formatted(MOST_ENCLOSURES));
            return 0;
        }
        return typed.isEmpty() ? 0 : Integer.parseInt(typed);
    }

    /** A case is opened on the next page: until then the letter is to be treated. */
    private Outcome outcome() {
        if (dossier != null) {
            return Outcome.JOINED;
        }
        return form.is("outcome", Outcome.REGISTERED_ONLY.name()) ? Outcome.REGISTERED_ONLY : Outcome.TO_TREAT;
    }
}
