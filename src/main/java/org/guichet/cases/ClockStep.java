package org.guichet.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guichet.clock.AppealDelay;
import org.guichet.clock.Mark;
import org.guichet.clock.Reading;
import org.guichet.clock.WorkingDays;
import org.guichet.commune.Promise;
import org.guichet.web.French;

/**
 * One mark on the line that draws a case's clock.
 *
 * @param style done, next, late, or "" for what is under way
 * @param days when, in figures; « pas encore » for what has no date
 * @param sentence why, for a lawyer and for whoever asked
 * @param article "" where no text says so
 */
public record ClockStep(String style, String days, String label, String sentence, String article) {

    private static final String NOT_YET = "pas encore";

    static List<ClockStep> of(Case dossier, Reading reading, LocalDate today, WorkingDays calendar) {
        List<ClockStep> steps = new ArrayList<>();
        for (Mark mark : reading.marks(today)) {
            steps.add(new ClockStep(
                    style(mark, today),
                    days(mark, dossier),
                    label(mark, dossier, reading),
                    mark.sentence(),
                    mark.article()));
        }
        if (dossier.milestones.isNotified()) {
            steps.addAll(notified(dossier.milestones, reading, today, calendar));
        }
        AppealDelay.ofSilence(reading, today, AppealDelay.Distance.NEAR, calendar)
                .map(AppealDelay::lastDay)
                .ifPresent(last -> steps.add(appealUntil(last, today, "ce refus", "CJA, art. R421-1 et R421-2")));
        if (dossier.milestones.promisedOn != null) {
            steps.add(promise(dossier.milestones, dossier.milestones.promisedOn, today));
        }
        return steps;
    }

    private static String style(Mark mark, LocalDate today) {
        return switch (mark.kind()) {
            case DUE -> mark.from() != null && mark.from().isBefore(today) ? "late" : "next";
            case ACKNOWLEDGED -> mark.from() == null ? "" : "done";
            case SUSPENDED, AWAITED -> mark.to() == null || !mark.to().isBefore(today) ? "" : "done";
            default -> "done";
        };
    }

    private static String days(Mark mark, Case dossier) {
        LocalDate from = mark.from();
        if (from == null) {
            return switch (mark.kind()) {
                case DUE -> "à la réception des pièces";
                case ACKNOWLEDGED -> dossier.milestones.acknowledgementDue ? promised(dossier) : "non demandé";
                default -> "";
            };
        }
        LocalDate to = mark.to();
        return to == null || to.equals(from)
                ? French.date(from)
                : French.shortDate(from) + " – " + French.shortDate(to);
    }

    /** Not acknowledged yet: by when the commune promises to. */
    private static String promised(Case dossier) {
        return Promise.keptBy(Promise.Kind.ACKNOWLEDGEMENT, dossier.milestones.acknowledgeFrom(dossier.receivedOn()))
                .map(day -> "pas encore, promis le " + French.shortDate(day))
                .orElse("pas encore");
    }

    private static String label(Mark mark, Case dossier, Reading reading) {
        return switch (mark.kind()) {
            case RECEIVED ->
                dossier.receivedOn().equals(mark.from()) ? "reçue " + dossier.channel.how : "reçue ailleurs";
            case ACKNOWLEDGED -> "accusé de réception";
            case SUSPENDED -> "délai suspendu";
            case AWAITED -> "pièce attendue";
            case WITHOUT_EFFECT -> "sans effet sur le délai";
            case DUE -> reading.effect().label;
            case IMPLIED -> "décision née du silence";
            case STOPPED -> "le délai s’arrête";
            case APPEAL -> "recours gracieux";
        };
    }

    /** The day that is proved, and the delay that runs from it unless the person asked the town hall itself to think again. */
    private static List<ClockStep> notified(
            Milestones milestones, Reading reading, LocalDate today, WorkingDays calendar) {
        LocalDate day = milestones.notifiedOn;
        List<ClockStep> steps = new ArrayList<>();
        Optional<LocalDate> last = AppealDelay.ofDecision(reading, day, AppealDelay.Distance.NEAR, calendar)
                .map(AppealDelay::lastDay);
        steps.add(new ClockStep(
                "done",
                French.date(day),
                "décision notifiée",
                last.isPresent()
                        ? "La personne a eu la décision ce jour-là, la preuve est gardée : le délai de recours court depuis."
                        : "La personne a eu la décision ce jour-là, mais aucun accusé de réception ne lui avait été donné : le délai de recours ne lui est pas opposable.",
                last.isPresent() ? "CJA, art. R421-1 et R421-5" : "CRPA, art. L112-6"));
        boolean asked = milestones.appealedOn != null && !milestones.appealedOn.isBefore(day);
        last.filter(until -> !asked)
                .ifPresent(
                        until -> steps.add(appealUntil(until, today, "cette décision", "CJA, art. R421-1 et R421-5")));
        return steps;
    }

    private static ClockStep appealUntil(LocalDate last, LocalDate today, String what, String article) {
        return new ClockStep(
                last.isBefore(today) ? "done" : "next",
                French.date(last),
                "recours au tribunal",
                "Dernier jour pour saisir le tribunal administratif contre %s, si la personne habite dans son ressort."
                        .formatted(what),
                article);
    }

    /** The softer clock: what the commune promises, the same by all three ways in. */
    private static ClockStep promise(Milestones milestones, LocalDate until, LocalDate today) {
        LocalDate answered = milestones.answeredOn;
        String kept = answered == null
                ? today.isAfter(until) ? "Promesse non tenue : répondez au plus tôt." : "Promesse en cours."
                : answered.isAfter(until) ? "Première réponse trop tard, le " : "Promesse tenue : première réponse le ";
        return new ClockStep(
                answered != null ? "done" : today.isAfter(until) ? "late" : "next",
                French.date(until),
                "engagement de la commune",
                answered == null ? kept : kept + French.date(answered) + ".",
                "");
    }
}
