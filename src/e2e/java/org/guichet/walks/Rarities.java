package org.guichet.walks;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Pages that few links lead to: what it takes to have them is done at the desk, as anybody would. */
final class Rarities {

    /** Whose letter comes back: nobody else writes to her. */
    private static final String ELSEWHERE = "Müller Käthe";

    private Rarities() {}

    static List<String> in(Town town) {
        Desk desk = town.desk("responsable");
        return List.of(
                OfficerWalk.draft(town.desk("instructeur")).path(),
                MailWalk.run(town).path(),
                MailWalk.pile(town.desk("courrier")).path(),
                mandate(desk),
                dictation(desk),
                file(desk),
                registered(desk),
                desk.open(desk.path().replace("/recommande", "/remise")).path(),
                returned(desk));
    }

    private static String mandate(Desk desk) {
        String person = desk.open("/recherche?q=aubree").first("/usagers/");
        return desk.open(person).first(person + "/mandats/");
    }

    private static String dictation(Desk desk) {
        desk.open("/").open(desk.first("/dossiers/")).press("Écrire sous la dictée");
        return desk.type("Ses mots", "Le fossé déborde.")
                .press("Enregistrer ces mots")
                .sees("Le fossé déborde.")
                .path();
    }

    private static String file(Desk desk) {
        byte[] people = "Nom;Prénom\nKerdoncuff;Maël".getBytes(StandardCharsets.UTF_8);
        desk.open("/import").page().setInputFiles("#fichier", new FilePayload("personnes.csv", "text/csv", people));
        return desk.press("Lire le fichier").sees("Kerdoncuff").path();
    }

    /** A letter on its way, with a receipt to come. */
    private static String registered(Desk desk) {
        OfficerWalk.draft(desk.open("/"), ELSEWHERE)
                .press("Modifier le texte")
                .choose("Envoi par la poste", "Recommandé avec avis")
                .press("Enregistrer et voir la lettre")
                .press("Rendre définitive")
                .press("Signée à la main")
                .press("Postée");
        return desk.open(desk.path().replaceFirst("\\?.*", "") + "/recommande").path();
    }

    private static String returned(Desk desk) {
        desk.open(desk.path().replace("/remise", "/recommande")).press("Elle est revenue");
        desk.tick("Destinataire inconnu").press("Noter ce retour").sees("Noté");
        return desk.open("/retours").first("/retours/");
    }
}
