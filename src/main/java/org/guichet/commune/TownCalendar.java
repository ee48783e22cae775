package org.guichet.commune;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.guichet.clock.Region;
import org.guichet.clock.WorkingDays;

/** Which days this town hall works, as its settings say it today. Ask once a page: it reads the database. */
public final class TownCalendar {

    private TownCalendar() {}

    /** For the commune's own promises; a delay of the law looks at {@link WorkingDays#byLaw()}. */
    public static WorkingDays workingDays() {
        Map<LocalDate, String> closings = ClosingDay.inOrder().stream()
                .collect(Collectors.toMap(closing -> closing.day, closing -> closing.reason));
        return CalendarSettings.current()
                .map(settings -> new WorkingDays(settings.region, settings.weekdays(), closings))
                .orElseGet(() -> new WorkingDays(likelyRegion(), WorkingDays.WEEKEND, closings));
    }

    private static Region likelyRegion() {
        return Commune.current().map(commune -> Region.of(commune.insee)).orElse(Region.METROPOLE);
    }
}
