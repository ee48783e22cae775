package org.guichet.consultations;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.guichet.web.Form;
import org.guichet.web.French;

/** When a register opens or closes, as people say it: a day, and a time where one is fixed. */
record Moment(Instant at) {

    /** A day is over at midnight: what comes in the last minute still comes in time. */
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

    /** From the first minute of the day where no time is typed. */
    static Optional<Moment> opening(Form form) {
        return read(form, "opens", LocalTime.MIN, "Indiquez le jour d’ouverture.");
    }

    /** Until midnight where no time is typed. */
    static Optional<Moment> closing(Form form) {
        return read(form, "closes", END_OF_DAY, "Indiquez le jour de clôture.");
    }

    private static Optional<Moment> read(Form form, String field, LocalTime usual, String why) {
        Optional<LocalDate> day = form.date(field + "On");
        Optional<LocalTime> time =
                form.isEmpty(field + "Time") ? Optional.of(usual) : French.parseTime(form.value(field + "Time"));
        if (day.isEmpty()) {
            form.refuse(field + "On", why);
        }
        if (time.isEmpty()) {
            form.refuse(field + "Time", "Cette heure n’est pas lisible. Exemple : 17:00.");
        }
        return day.isEmpty() || time.isEmpty()
                ? Optional.empty()
                : Optional.of(new Moment(
                        day.get().atTime(time.get()).atZone(French.ZONE).toInstant()));
    }

    /** Fills the two fields of a page. */
    Form fill(Form form, String field) {
        return form.with(field + "On", LocalDate.ofInstant(at, French.ZONE)).with(field + "Time", time());
    }

    /** « 30 novembre 2026 à 17:00 », « 30 novembre 2026 à minuit » */
    String words() {
        if (clock().equals(LocalTime.MIN)) {
            return French.date(at);
        }
        return French.date(at) + " à " + (time().isEmpty() ? "minuit" : time());
    }

    private String time() {
        return clock().equals(LocalTime.MIN) || clock().equals(END_OF_DAY) ? "" : French.time(at);
    }

    private LocalTime clock() {
        return LocalTime.ofInstant(at, French.ZONE);
    }
}
