package org.guichet.commune;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.guichet.clock.Region;

/** What the town hall chose for its calendar: which public holidays are its own, and the weekdays it is closed. */
@Entity
@Table(name = "calendar_settings")
public class CalendarSettings extends PanacheEntityBase {

    @Id
    public Long id = 1L;

    @Enumerated(EnumType.STRING)
    public Region region;

    /** « SATURDAY SUNDAY » */
    public String closedWeekdays;

    static Optional<CalendarSettings> current() {
        return findByIdOptional(1L);
    }

    Set<DayOfWeek> weekdays() {
        return Arrays.stream(closedWeekdays.split(" "))
                .filter(name -> !name.isEmpty())
                .map(DayOfWeek::valueOf)
                .collect(Collectors.toSet());
    }

    void close(Set<DayOfWeek> weekdays) {
        closedWeekdays = weekdays.stream().sorted().map(DayOfWeek::name).collect(Collectors.joining(" "));
    }
}
