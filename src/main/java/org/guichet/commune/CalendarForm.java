package org.guichet.commune;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.guichet.clock.Region;
import org.guichet.clock.WorkingDays;
import org.guichet.web.Form;
import org.guichet.web.French;
import org.guichet.web.Refusal;

/** Reads what the page of the calendar asks. */
final class CalendarForm {

    /** Longer than a summer. */
    private static final int LONGEST = 92;

    private static final int YEARS_AHEAD = 3;

    private CalendarForm() {}

    static void fill(Form form, WorkingDays calendar) {
        form.with("region", calendar.region().name());
        for (DayOfWeek day : DayOfWeek.values()) {
            form.with(day.name(), calendar.closedWeekdays().contains(day) ? "oui" : "");
        }
    }

    /** Changes the settings only where nothing is refused. */
    static void read(Form form) {
        Optional<Region> region = form.chosen("region", Region.values());
        if (region.isEmpty()) {
            form.refuse("region", "Choisissez où se trouve la commune.");
        }
        Set<DayOfWeek> closed = Arrays.stream(DayOfWeek.values())
                .filter(day -> form.is(day.name(), "oui"))
                .collect(Collectors.toSet());
        if (closed.size() == DayOfWeek.values().length) {
            form.refuse("MONDAY", "La mairie ouvre au moins un jour par semaine : décochez-en un.");
        }
        if (form.refused()) {
            return;
        }
        CalendarSettings settings = CalendarSettings.current().orElseGet(CalendarSettings::new);
        settings.region = region.orElseThrow();
        settings.close(closed);
        settings.persist();
    }

    /** @return nothing where the form says what is wrong */
    static Optional<Closing> closing(Form form, LocalDate today) {
        Optional<LocalDate> first = form.date("from");
        if (first.isEmpty()) {
            form.refuse("from", "Indiquez le premier jour de fermeture.");
        }
        Optional<LocalDate> last = form.isEmpty("to") ? first : form.date("to");
        String reason = form.required("reason", "Indiquez le motif, par exemple « congés d’été ».");
        if (form.refused()) {
            return Optional.empty();
        }
        Closing closing = new Closing(first.orElseThrow(), last.orElseThrow(), reason);
        return form.check(() -> Optional.of(checked(closing, today)));
    }

    private static Closing checked(Closing closing, LocalDate today) {
        LocalDate from = closing.from();
        LocalDate to = closing.to();
        refuseIf(to.isBefore(from), "to", "Le dernier jour est avant le premier : corrigez l’un des deux.");
        refuseIf(
                from.isBefore(today.minusYears(1)) || to.isAfter(today.plusYears(YEARS_AHEAD)),
                "from",
                "Cette date est loin d’aujourd’hui : vérifiez l’année.");
        refuseIf(
                from.plusDays(LONGEST).isBefore(to),
                "to",
                "Cette fermeture dépasse trois mois : vérifiez les dates, ou notez-la en plusieurs fois.");
        List<ClosingDay> known = ClosingDay.between(from, to);
        if (!known.isEmpty()) {
            ClosingDay one = known.get(0);
            throw new Refusal(
                    "from",
                    "La mairie est déjà notée fermée le %s (%s). Changez les dates, ou retirez d’abord cette fermeture."
                            .formatted(French.date(one.day), one.reason));
        }
        return closing;
    }

    private static void refuseIf(boolean broken, String field, String message) {
        if (broken) {
            throw new Refusal(field, message);
        }
    }
}
