package org.guichet.desk;

import java.util.concurrent.atomic.AtomicInteger;
import org.guichet.accounts.Role;

/** Administrations as a manager enters them, each with a name of its own. */
public final class Directory {

    private static final AtomicInteger ENTERED = new AtomicInteger();

    private Directory() {}

    /** In charge of roads, at 4 rue du Cantonnier; its name. */
    public static String entry(Town town) {
        String name = "Département n° " + ENTERED.incrementAndGet();
        blank(town, name).press("Enregistrer").expect(200);
        return name;
    }

    /** The address of a slip, of a case that was passed on to a new administration. */
    public static String slip(Town town) {
        String name = entry(town);
        return town.browser(Role.COUNTER)
                .open(town.roadReport(null).path() + "/transmission")
                .choose("Administration compétente", name)
                .press("Transmettre")
                .expect(200)
                .html()
                .select("a:contains(Imprimer le bordereau)")
                .attr("href");
    }

    /** The address of an entry. */
    public static String path(Town town) {
        String name = entry(town);
        return town.browser(Role.MANAGER)
                .open("/administrations")
                .html()
                .select("a:contains(%s,)".formatted(name))
                .attr("href");
    }

    /** The page of a new administration, filled in. */
    public static Page blank(Town town, String name) {
        return town.browser(Role.MANAGER)
                .open("/administrations/nouvelle")
                .type("Nom de l’administration", name)
                .type("Service ou bureau", "Agence des routes")
                .type("Numéro et rue", "4 rue du Cantonnier")
                .type("Code postal", "35120")
                .type("Commune", "Saint-Aubin")
                .type("Téléphone", "02 99 12 34 56")
                .type("Ce dont elle s’occupe", "routes départementales, fossés");
    }
}
