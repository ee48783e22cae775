package org.guichet;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The only place that reads the machine's time; everything else takes this clock, so that any day can be tested. */
class Clocks {

    @Produces
    @Singleton
    Clock clock(@ConfigProperty(name = "guichet.zone", defaultValue = "Europe/Paris") ZoneId zone) {
        return Clock.system(zone);
    }
}
