package org.guichet.walks;

import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The day of a clerk at the mail: what came this morning, what leaves this afternoon. */
@ExtendWith(InChromium.class)
class MailWalk {

    @Test
    void the_post_is_opened_and_numbered_letter_by_letter(Town town) {
        Desk desk = town.desk("courrier").press("Courrier reçu").press("Ouverture du courrier");
        desk.type("Expéditeur", "Syndicat des eaux")
                .type("Objet", "Travaux rue du Four")
                .choose("Service", "Accueil")
                .press("Numéroter")
                .sees("Écrivez ce numéro");
        desk.shot("mail-1-opened")
                .press("Courrier reçu")
                .press("Courriers à traiter")
                .sees("Syndicat des eaux");
        desk.shot("mail-2-waiting");
    }

    @Test
    void a_pile_is_noted_in_one_go(Town town) {
        pile(town.desk("courrier")).shot("mail-5-pile");
    }

    @Test
    void a_run_goes_from_its_counts_to_its_paper(Town town) {
        Desk desk = run(town);
        desk.shot("mail-3-run-counted")
                .press("Numéroter et mettre en pages")
                .settled()
                .sees("prêt à imprimer");
        desk.shot("mail-4-run-ready");
        assertFalse(desk.paper("Imprimer le bordereau").isEmpty());
        assertFalse(desk.paperBehind("Ouvrir le PDF pour l’imprimer").isEmpty());
    }

    /** A run that waits for somebody to read its counts, with a letter at least. */
    static Desk run(Town town) {
        OfficerWalk.draft(town.desk("instructeur"))
                .press("Prête pour le prochain tirage")
                .sees("Prête pour le prochain tirage, dit");
        Desk desk = town.desk("courrier").press("Courrier à envoyer").press("Tirages");
        return desk.press("Préparer le tirage").settled().sees("Ce qu’il faut de papier");
    }

    /** Letters scanned one after the other. */
    static Desk pile(Desk desk) {
        desk.press("Courrier à envoyer").press("Pile").choose("Ces lettres ont été", "Imprimées");
        return desk.press("Commencer à scanner").sees("Rien encore.");
    }
}
