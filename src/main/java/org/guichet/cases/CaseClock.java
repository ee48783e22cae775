package org.guichet.cases;

import java.time.LocalDate;
import java.util.List;
import org.guichet.clock.Reading;
import org.guichet.clock.Silence.Effect;
import org.guichet.commune.TownCalendar;
import org.guichet.web.French;

/** The clock of a case as its page draws it on a day. */
public record CaseClock(Case dossier, Reading reading, LocalDate today) {

    static CaseClock of(Case dossier, LocalDate today) {
        return new CaseClock(dossier, dossier.reading(), today);
    }

    public List<ClockStep> steps() {
        return ClockStep.of(dossier, reading, today, TownCalendar.workingDays());
    }

    /** The decision that nobody took, in words; "" while there is none. */
    public String implied() {
        return reading.implied(today)
                .map(implied -> implied.effect() == Effect.ACCEPTANCE
                        ? "demande acceptée le " + French.date(implied.on())
                        : "demande rejetée le " + French.date(implied.on()))
                .orElse("");
    }

    public boolean mayBeAppealed() {
        return Appeal.isOpenTo(dossier, today);
    }
}
