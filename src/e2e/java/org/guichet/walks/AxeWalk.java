package org.guichet.walks;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Axe-core finds nothing on any page, by day or by night. */
@ExtendWith(InChromium.class)
class AxeWalk {

    /**
     * Pieces of pages, what a scanned code only leads on to, forms that the demonstration has not, and printers, which the
     * first day has.
     */
    private static final Set<String> NOT_SHOWN = Set.of(
            "/adresses/enveloppe",
            "/demandes/demarche",
            "/demandes/personnes",
            "/ouverture/personnes",
            "/formulaires/{code}",
            "/demarches/{id}/champs",
            "/imprimantes/{id}",
            "/impressions/{id}");

    @Test
    void nothing_is_found_on_any_page_that_links_lead_to(Town town) {
        List<String> doors =
                new ArrayList<>(List.of("/", "/recherche?q=le", "/recherche?q=personne+ici", "/nulle-part"));
        doors.addAll(Rarities.in(town));
        Tour tour = new Tour();
        Set<String> flaws = new LinkedHashSet<>();
        for (String login : List.of("responsable", "accueil", "signataire", "admin", "sauvegarde")) {
            tour.follow(town.desk(login), doors, desk -> flaws.addAll(Axe.flaws(desk)));
        }
        Set<String> missed = new TreeSet<>(tour.missed());
        missed.removeAll(NOT_SHOWN);
        assertAll(
                () -> assertEquals("", String.join("\n", flaws)),
                () -> assertEquals(Set.of(), missed, "pages that nobody looked at"));
    }
}
