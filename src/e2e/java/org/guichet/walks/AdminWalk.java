package org.guichet.walks;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The day of an administrator. */
@ExtendWith(InChromium.class)
class AdminWalk {

    @Test
    void an_agent_is_hired_and_logs_in(Town town) {
        Desk desk = town.desk("admin").press("Réglages").press("Agents");
        desk.shot("admin-1-agents")
                .press("Ajouter un agent")
                .type("Prénom", "Maëlle")
                .type("Nom", "Corre")
                .type("Fonction", "Agente d’accueil")
                .type("Identifiant", "corre")
                .type("Mot de passe", "une phrase courte")
                .type("Le même, une seconde fois", "une phrase courte")
                .press("Enregistrer")
                .sees("Rien n’est encore enregistré");
        desk.shot("admin-2-refused")
                .tick("Accueil au guichet")
                .type("Mot de passe", "une phrase courte")
                .type("Le même, une seconde fois", "une phrase courte")
                .press("Enregistrer")
                .sees("Corre Maëlle");
        town.desk().logIn("corre", "une phrase courte").sees("Maëlle Corre");
    }

    @Test
    void the_services_the_town_hall_and_the_journal_are_looked_after(Town town) {
        Desk desk = town.desk("admin").press("Réglages").press("Services");
        desk.shot("admin-3-services").press("Réglages").press("Commune");
        desk.shot("admin-4-commune").press("Enregistrer");
        desk.press("Réglages").press("Journal des accès");
        desk.shot("admin-5-journal");
    }
}
