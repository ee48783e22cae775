package org.guichet.desk;

import io.quarkus.test.Mock;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.guichet.web.French;

/** The clock of all page tests: it stands at {@link #MONDAY} unless a test travels. */
@Mock
@Singleton
public class TravellingClock extends Clock {

    /** Monday 23 November 2026, 10:42 in Paris. */
    public static final LocalDateTime MONDAY = LocalDateTime.of(2026, 11, 23, 10, 42);

    private volatile Instant now = MONDAY.atZone(French.ZONE).toInstant();

    public void travelTo(LocalDateTime there) {
        now = there.atZone(French.ZONE).toInstant();
    }

    public void comeBack() {
        travelTo(MONDAY);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return French.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
