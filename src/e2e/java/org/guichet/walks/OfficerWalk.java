package org.guichet.walks;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The day of an officer and of whoever signs: a letter is written, becomes final, is put in the folder and comes back signed. */
@ExtendWith(InChromium.class)
class OfficerWalk {

    @Test
    void a_letter_is_written_made_final_put_in_the_folder_and_signed(Town town) {
        Desk officer = town.desk("instructeur");
        draft(officer).press("Rendre définitive").sees("Lettre définitive");
        officer.shot("officer-3-final").press("Courrier à envoyer").press("Parapheur");
        officer.shot("officer-4-folders")
                .tick("Joindre")
                .press("Faire le parapheur")
                .sees("Parapheur n°");
        String folder = officer.shot("officer-5-folder").path();

        Desk signatory = town.desk("signataire").open(folder);
        signatory
                .shot("signatory-1-folder")
                .press("Toutes signées, sauf celles que j’ai décochées")
                .sees("refermé");
        signatory.shot("signatory-2-closed");
    }

    /** A letter for a request of somebody who has an address. */
    static Desk draft(Desk officer) {
        return draft(officer, "L’Hostis Annick");
    }

    static Desk draft(Desk officer, String person) {
        officer.press("Guichet")
                .type("Nom, prénom ou téléphone", person)
                .sees(person)
                .tick(person);
        CounterWalk.pothole(officer).press("Enregistrer").press("Répondre");
        officer.shot("officer-1-which-letter")
                .tick("Lettre libre")
                .press("Écrire cette lettre")
                .choose("Cette lettre", "informe seulement")
                .type("Objet", "La plaque est remise")
                .type("Texte", "Madame,\n\nLa plaque d’égout est remise à sa place.")
                .choose("Signé par", "Françoise Daniélou")
                .press("Enregistrer et voir la lettre");
        return officer.sees("Brouillon").shot("officer-2-draft");
    }
}
