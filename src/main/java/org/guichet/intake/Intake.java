package org.guichet.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.guichet.accounts.Agent;
import org.guichet.accounts.Department;
import org.guichet.cases.Case;
import org.guichet.cases.CaseCompanions;
import org.guichet.cases.Channel;
import org.guichet.cases.Opening;
import org.guichet.opening.Incoming;
import org.guichet.procedures.Catalogue;
import org.guichet.procedures.Procedure;
import org.guichet.residents.Resident;
import org.guichet.residents.ResidentForm;
import org.guichet.web.Form;
import org.guichet.web.French;
import org.jspecify.annotations.Nullable;

/**
 * Takes a request down: the person, found or new, the case, and for a letter its line in the register, all in the
 * caller's transaction.
 */
@ApplicationScoped
class Intake {

    private static final int LONGEST_NOTE = 4000;
    private static final int YEARS_BACK = 5;

    @Inject
    Catalogue catalogue;

    @Inject
    CaseCompanions companions;

    @Inject
    Clock clock;

    /** @return the case, or nothing where the form says what is wrong; then nothing was written */
    Optional<Case> save(Form form, Channel channel, UUID key, Agent by) {
        Instant now = clock.instant();
        Procedure procedure = catalogue.find(form.value(IntakePage.PROCEDURE)).orElse(null);
        if (procedure == null) {
            form.refuse(IntakePage.PROCEDURE, "Choisissez la démarche dans la liste.");
        }
        Resident resident = person(form, procedure);
        Map<String, String> answers = procedure == null ? Map.of() : procedure.read(form);
        String presentedBy = new Presenter(form, LocalDate.now(clock)).words(resident, procedure);
        String note = form.words("note", LONGEST_NOTE);
        Optional<Incoming> letter = channel == Channel.MAIL ? LetterForm.hold(form) : Optional.empty();
        Instant receivedAt = letter.map(Incoming::receivedAt).orElseGet(() -> reception(form, now));
        LocalDate postmark = letter.isPresent()
                ? letter.get().entry.postmarkedOn
                : channel == Channel.MAIL ? postmark(form, receivedAt) : null;
        LocalDate elsewhere = elsewhere(form, receivedAt);
        if (procedure == null || !form.does(() -> companions.beforeOpening(procedure, resident, answers))) {
            return Optional.empty();
        }
        if (resident != null) {
            resident.persist();
        }
        Department department = Department.findByCode(procedure.department()).orElseThrow();
        Case opened = new Opening(
                        key,
                        procedure,
                        resident,
                        presentedBy,
                        channel,
                        answers,
                        note,
                        receivedAt,
                        postmark,
                        elsewhere,
                        department,
                        by,
                        now)
                .open();
        companions.opened(opened, by, now);
        if (channel == Channel.MAIL) {
            LetterForm.arrive(form, letter, opened, by, now);
        }
        return Optional.of(opened);
    }

    private @Nullable Resident person(Form form, @Nullable Procedure procedure) {
        String person = form.value(IntakePage.PERSON);
        if (person.equals(IntakePage.ANONYMOUS)) {
            if (procedure != null && !procedure.anonymous()) {
                form.refuse(
                        IntakePage.PERSON,
                        "Cette démarche ne peut pas rester anonyme : cherchez la personne ou créez sa fiche.");
            }
            return null;
        }
        if (person.equals(IntakePage.NEWCOMER)) {
            Resident newcomer = new Resident();
            ResidentForm.readNew(form, newcomer, clock);
            return newcomer;
        }
        Optional<Resident> known = form.id(IntakePage.PERSON).flatMap(Resident::byId);
        if (known.isEmpty()) {
            form.refuse(
                    IntakePage.PERSON,
                    "Dites qui fait la demande : une personne trouvée, une nouvelle personne ou, si la démarche le permet, personne.");
        }
        return known.orElse(null);
    }

    private Instant reception(Form form, Instant now) {
        Optional<LocalDate> day = form.date("receivedOn");
        Optional<LocalTime> time = French.parseTime(form.value("receivedTime"));
        if (day.isEmpty()) {
            form.refuse("receivedOn", "Indiquez le jour de réception.");
        }
        if (time.isEmpty()) {
            form.refuse("receivedTime", "Cette heure n’est pas lisible. Exemple : 10:42.");
        }
        if (day.isEmpty() || time.isEmpty()) {
            return now;
        }
        Instant received =
                LocalDateTime.of(day.get(), time.get()).atZone(French.ZONE).toInstant();
        if (received.isAfter(now)) {
            form.refuse(
                    "receivedOn", "Une demande ne peut pas être reçue dans l’avenir : vérifiez la date et l’heure.");
        }
        if (day.get().isBefore(LocalDate.now(clock).minusYears(YEARS_BACK))) {
            form.refuse("receivedOn", "Cette date a plus de cinq ans : vérifiez l’année.");
        }
        return received;
    }

    /** Reception by another administration that passed the request on to us (CRPA, art. L114-3). */
    private static @Nullable LocalDate elsewhere(Form form, Instant receivedAt) {
        LocalDate here = LocalDate.ofInstant(receivedAt, French.ZONE);
        Optional<LocalDate> there = form.date("firstReceivedOn");
        if (there.filter(day -> day.isAfter(here)).isPresent()) {
            form.refuse(
                    "firstReceivedOn",
                    "L’autre administration ne peut pas l’avoir reçue après nous : vérifiez les deux dates.");
        }
        if (there.filter(day -> day.isBefore(here.minusYears(1))).isPresent()) {
            form.refuse("firstReceivedOn", "Cette réception a plus d’un an : vérifiez l’année.");
        }
        return there.orElse(null);
    }

    /** Proves that the resident kept a delay (CRPA, art. L112-1), so it cannot be later than the reception. */
    private static @Nullable LocalDate postmark(Form form, Instant receivedAt) {
        Optional<LocalDate> postmark = form.date("postmarkedOn");
        if (postmark.filter(day -> day.isAfter(LocalDate.ofInstant(receivedAt, French.ZONE)))
                .isPresent()) {
            form.refuse(
                    "postmarkedOn",
                    "Le cachet de la poste ne peut pas être postérieur à la réception : vérifiez les deux dates.");
        }
        if (postmark.filter(day -> day.isBefore(
                        LocalDate.ofInstant(receivedAt, French.ZONE).minusYears(1)))
                .isPresent()) {
            form.refuse("postmarkedOn", "Ce cachet a plus d’un an à la réception : vérifiez l’année.");
        }
        return postmark.orElse(null);
    }
}
