package org.guichet;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.guichet.web.French;

/** The only place that reads the machine's time; everything else takes this clock, so that any day can be tested. */
class Clocks {

    @Produces
    @Singleton
    Clock clock() {
        return Clock.system(French.ZONE);
    }
}
