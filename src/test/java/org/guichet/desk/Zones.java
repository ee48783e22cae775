package org.guichet.desk;

import java.util.concurrent.atomic.AtomicInteger;
import org.guichet.accounts.Role;
import org.guichet.quotas.Zone;

/** Zones as a manager makes them, each with a name of its own. */
public final class Zones {

    private static final AtomicInteger MADE = new AtomicInteger();

    private Zones() {}

    public static Zone of(Town town, int quota) {
        return named(town, "Secteur " + MADE.incrementAndGet(), quota);
    }

    public static Zone named(Town town, String name, int quota) {
        blank(town, name, quota).press("Enregistrer").expect(200);
        return Zone.<Zone>find("name", name).firstResult();
    }

    /** The page of a new zone, filled in. */
    public static Page blank(Town town, String name, Object quota) {
        return town.browser(Role.MANAGER)
                .open("/zones/nouvelle")
                .type("Nom de la zone", name)
                .type("Quota", quota.toString())
                .type("Délibération", "Délibération n° 2026-41")
                .type("Date de la délibération", "12/10/2026");
    }
}
