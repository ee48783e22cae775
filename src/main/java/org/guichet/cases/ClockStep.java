package org.guichet.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.guichet.clock.Silence;
import org.guichet.web.French;
import org.jspecify.annotations.Nullable;

/**
 * One mark on the line that draws a case's clock.
 *
 * @param style done, next, or "" for what is under way
 */
public record ClockStep(String style, String day, String words, @Nullable String detail) {

    static List<ClockStep> of(Case dossier, List<MissingItem> items) {
        List<ClockStep> steps = new ArrayList<>();
        steps.add(new ClockStep(
                "done",
                French.date(dossier.receivedAt),
                "reçu " + dossier.channel.how,
                dossier.arrival == null ? null : "arrivée n° " + dossier.arrival));
        items.forEach(item -> steps.add(awaited(item)));
        if (dossier.isOpen()) {
            steps.add(due(dossier.dueOn, dossier.procedure().silence()));
        } else {
            steps.add(new ClockStep("done", "", dossier.state.label.toLowerCase(), null));
        }
        return steps;
    }

    private static ClockStep awaited(MissingItem item) {
        LocalDate until =
                item.receivedOn != null ? item.receivedOn : Objects.requireNonNullElse(item.waivedOn, item.answerBy);
        String days = French.shortDate(item.askedOn) + " – " + French.shortDate(until);
        return new ClockStep(item.outstanding() ? "" : "done", days, item.label, "délai suspendu, " + outcome(item));
    }

    private static String outcome(MissingItem item) {
        if (item.receivedOn != null) {
            return "pièce reçue";
        }
        if (item.waivedOn != null) {
            return "pièce inutile";
        }
        return item.remindedOn == null ? "pièce attendue" : "pièce redemandée";
    }

    private static ClockStep due(@Nullable LocalDate due, Silence silence) {
        String day = due == null ? "à la réception des pièces" : French.date(due);
        return new ClockStep("next", day, silence.effect().label, silence.text());
    }
}
