package org.guichet.clock;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/**
 * Which days the town hall works: not on public holidays, nor on the weekdays it is closed, nor on the single days it
 * closes. The law looks at less: {@link #byLaw} knows weekends and public holidays, never the town's own closing days,
 * which prolong nobody's delay.
 */
public final class WorkingDays {

    public static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    /** Longer than any town hall closes; who closes for good promises nothing. */
    private static final int YEARS_AHEAD = 10;

    private final Region region;
    private final Set<DayOfWeek> closedWeekdays;
    private final Map<LocalDate, String> closings;

    /** @param closings single days with the reason why the town hall is closed */
    public WorkingDays(Region region, Set<DayOfWeek> closedWeekdays, Map<LocalDate, String> closings) {
        if (closedWeekdays.size() >= DayOfWeek.values().length) {
            throw new IllegalArgumentException("a town hall works at least one day a week");
        }
        this.region = region;
        this.closedWeekdays = Set.copyOf(closedWeekdays);
        this.closings = Map.copyOf(closings);
    }

    /** Saturdays, Sundays and public holidays, and nothing of the town's own (CJA, art. R421-1; CPC, art. 642). */
    public static WorkingDays byLaw(Region region) {
        return new WorkingDays(region, WEEKEND, Map.of());
    }

    /** The same place, with what the law alone looks at. */
    public WorkingDays byLaw() {
        return byLaw(region);
    }

    public Region region() {
        return region;
    }

    public Set<DayOfWeek> closedWeekdays() {
        return closedWeekdays.isEmpty() ? Set.of() : EnumSet.copyOf(closedWeekdays);
    }

    public boolean isHoliday(LocalDate day) {
        return holiday(day).isPresent();
    }

    /** « Lundi de Pâques » */
    public Optional<String> holiday(LocalDate day) {
        return Optional.ofNullable(holidays(day.getYear()).get(day));
    }

    /** In order, with their names. */
    public SortedMap<LocalDate, String> holidays(int year) {
        return Holidays.of(region, year);
    }

    public boolean isWorking(LocalDate day) {
        return !closedWeekdays.contains(day.getDayOfWeek()) && !closings.containsKey(day) && !isHoliday(day);
    }

    /** The day itself if it works. */
    public LocalDate next(LocalDate day) {
        LocalDate last = day.plusYears(YEARS_AHEAD);
        for (LocalDate next = day; next.isBefore(last); next = next.plusDays(1)) {
            if (isWorking(next)) {
                return next;
            }
        }
        throw new IllegalStateException("no working day for %d years after %s".formatted(YEARS_AHEAD, day));
    }

    /** The day itself does not count; none at all gives the next day that works. */
    public LocalDate plus(LocalDate day, int workingDays) {
        if (workingDays < 0) {
            throw new IllegalArgumentException("working days are counted forwards: " + workingDays);
        }
        if (workingDays == 0) {
            return next(day);
        }
        LocalDate reached = day;
        for (int counted = 0; counted < workingDays; counted++) {
            reached = next(reached.plusDays(1));
        }
        return reached;
    }
}
