package org.guichet.walks;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The day of an operator on the telephone. */
@ExtendWith(InChromium.class)
class PhoneWalk {

    @Test
    void a_call_becomes_a_request_and_a_call_back_is_promised(Town town) {
        Desk desk = town.desk("telephone").press("Téléphone");
        desk.type("Nom, prénom ou téléphone", "02 61 91 10 27")
                .sees("Quéméneur Hervé")
                .tick("Quéméneur Hervé")
                .choose("Démarche", "Signalement d’un dépôt de déchets")
                .sees("De quoi s’agit-il")
                .choose("De quoi s’agit-il", "Encombrants")
                .type("Numéro et rue, ou repère", "au bout de la sente du Puits")
                .choose("Danger immédiat", "non")
                .type("Ce qui a été vu", "Un matelas et une machine à laver.")
                .shot("phone-1-call");
        desk.press("Enregistrer").sees("Reçue").sees("par téléphone");
        desk.press("Promettre un rappel")
                .type("À quel sujet", "Le jour du ramassage")
                .choose("Service qui rappelle", "Accueil")
                .press("Promettre ce rappel")
                .sees("Le jour du ramassage");
        desk.shot("phone-2-call-back").press("À rappeler").sees("M. Hervé Quéméneur");
        desk.shot("phone-3-calls");
    }

    @Test
    void a_question_answered_at_once_is_only_counted(Town town) {
        Desk desk = town.desk("telephone").press("Renseignement donné");
        desk.tick("Téléphone")
                .type("En quelques mots", "Les horaires de la piscine")
                .press("Compter")
                .sees("C’est compté.");
        desk.shot("phone-4-enquiry");
    }
}
