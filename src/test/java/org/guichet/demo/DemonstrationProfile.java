package org.guichet.demo;

import io.quarkus.test.junit.QuarkusTestProfile;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Set;
import org.guichet.web.French;

/** The town as it opens on a Tuesday of January, so that its ten weeks span two years. */
public class DemonstrationProfile implements QuarkusTestProfile {

    static final LocalDate TODAY = LocalDate.of(2027, 1, 12);
    static final ZonedDateTime NOW = TODAY.atTime(15, 0).atZone(French.ZONE);

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("guichet.demo", "true");
    }

    @Override
    public Set<Class<?>> getEnabledAlternatives() {
        return Set.of(ThatAfternoon.class);
    }

    @Alternative
    @Dependent
    static class ThatAfternoon {

        @Produces
        @Singleton
        Clock clock() {
            return Clock.fixed(NOW.toInstant(), French.ZONE);
        }
    }
}
