package org.guichet.quotas;

import java.util.Map;
import org.guichet.accounts.Role;
import org.guichet.cases.Case;
import org.guichet.cases.Channel;
import org.guichet.desk.Page;
import org.guichet.desk.Town;

/** Changes of use as tests ask for them and decide on them. */
final class Requests {

    static final Map<String, String> OF_CHANGE =
            Map.of("logement.rue", "12 rue des Écoles", "logement.parcelle", "AB 1204");

    private Requests() {}

    static Case open(Town town) {
        return town.open("changement-usage", town.resident("Meublé"), Channel.COUNTER, OF_CHANGE);
    }

    /** A case whose zone is chosen. */
    static Case in(Town town, Zone zone) {
        Case dossier = open(town);
        page(town, dossier)
                .choose("Zone où", zone.name)
                .press("Choisir cette zone")
                .expect(200);
        return dossier;
    }

    static Page page(Town town, Case dossier) {
        return town.browser(Role.OFFICER).open(dossier.path() + "/quota").expect(200);
    }

    static Page grant(Town town, Case dossier) {
        return page(town, dossier).press("Accorder");
    }

    /** A zone's case that is granted, as the officer found it right. */
    static Case granted(Town town, Zone zone) {
        Case dossier = in(town, zone);
        grant(town, dossier).expect(200);
        return dossier;
    }
}
