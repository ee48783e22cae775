package org.guichet.desk;

import java.util.concurrent.atomic.AtomicInteger;
import org.guichet.accounts.Role;
import org.guichet.consultations.Consultation;

/** Consultations as an officer announces them, each with a name of its own. */
public final class Consultations {

    private static final AtomicInteger ANNOUNCED = new AtomicInteger();

    private Consultations() {}

    /** Open from 2 to 30 November 2026, for observations about an antenna. */
    public static Consultation of(Town town) {
        return of(town, "observation-antenne", "02/11/2026", "30/11/2026");
    }

    public static Consultation of(Town town, String procedure, String opens, String closes) {
        Page announced =
                blank(town, procedure, opens, closes).press("Enregistrer").expect(200);
        return Consultation.byId(Long.parseLong(announced.path().replaceFirst(".*/", "")))
                .orElseThrow();
    }

    /** The page of a new consultation, filled in. */
    public static Page blank(Town town, String procedure, String opens, String closes) {
        return town.browser(Role.OFFICER)
                .open("/consultations/nouvelle")
                .type("Nom de la consultation", "Projet n° " + ANNOUNCED.incrementAndGet())
                .type("Objet", "Installer un pylône de trente mètres au lieu-dit la Croix-Blanche.")
                .choose("Démarche", town.procedure(procedure).title())
                .type("Ouverture le", opens)
                .type("Clôture le", closes)
                .type("Commissaire", "Mme Solène Le Goff")
                .type("Lieu", "Mairie, 1 place de la Mairie");
    }
}
