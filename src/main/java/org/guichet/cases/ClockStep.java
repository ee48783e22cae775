package org.guichet.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
        AppealDelay.ofSilence(reading, today, AppealDelay.Distance.NEAR, calendar)
                .map(AppealDelay::lastDay)
                .ifPresent(last -> steps.add(appealUntil(last, today)));
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

    private static ClockStep appealUntil(LocalDate last, LocalDate today) {
        return new ClockStep(
                last.isBefore(today) ? "done" : "next",
                French.date(last),
                "recours au tribunal",
                "Dernier jour pour saisir le tribunal administratif contre ce refus, si la personne habite dans son ressort.",
                "CJA, art. R421-1 et R421-2");
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
