package org.guichet.commune;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.guichet.privacy.Subject;
import org.guichet.web.French;

/** Closing days in a row with one reason, as people speak of them: « du 3 au 14 août, congés d’été ». */
public record Closing(LocalDate from, LocalDate to, String reason) {

    /** @param days in order */
    static List<Closing> of(List<ClosingDay> days) {
        List<Closing> closings = new ArrayList<>();
        for (ClosingDay day : days) {
            Closing last = closings.isEmpty() ? null : closings.get(closings.size() - 1);
            if (last != null && last.to.plusDays(1).equals(day.day) && last.reason.equals(day.reason)) {
                closings.set(closings.size() - 1, new Closing(last.from, day.day, day.reason));
            } else {
                closings.add(new Closing(day.day, day.day, day.reason));
            }
        }
        return closings;
    }

    public String days() {
        return from.equals(to) ? French.day(from) : "du %s au %s".formatted(French.day(from), French.day(to));
    }

    Subject subject() {
        return Subject.of("fermeture : " + days());
    }

    public void write() {
        from.datesUntil(to.plusDays(1)).forEach(day -> {
            ClosingDay closed = new ClosingDay();
            closed.day = day;
            closed.reason = reason;
            closed.persist();
        });
    }
}
