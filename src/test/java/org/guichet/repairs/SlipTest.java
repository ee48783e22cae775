package org.guichet.repairs;

import static org.guichet.desk.Papers.MORNING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.guichet.cases.Case;
import org.guichet.desk.Papers;
import org.guichet.pdf.Golden;
import org.guichet.pdf.PdfReader;
import org.guichet.pdf.VeraPdf;
import org.guichet.procedures.Procedure;
import org.guichet.procedures.Shipped;
import org.junit.jupiter.api.Test;

class SlipTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void a_deposit_is_signed_in_two_halves_of_one_page() throws IOException {
        byte[] pdf = deposit(repair("Chargeur, housse grise", "Ne s’allume plus depuis dimanche."));
        Golden.picture("repair-deposit", pdf);
        Golden.text("repair-deposit", pdf);
        assertEquals(1, PdfReader.pages(pdf).size());
    }

    @Test
    void a_hand_back_says_what_was_done_what_goes_back_and_what_lacks() throws IOException {
        byte[] pdf = handBack(back("Batterie à plat."));
        Golden.picture("repair-hand-back", pdf);
        assertEquals(1, PdfReader.pages(pdf).size());
    }

    @Test
    void many_words_take_two_pages_and_none_is_lost() throws IOException {
        byte[] pdf = deposit(repair("Chargeur", "Il fait du bruit. ".repeat(200) + "Fin du récit."));
        String words = String.join(" ", PdfReader.pages(pdf)).replaceAll("[\\s\u00a0]+", " ");
        assertEquals(3, words.split("Fin du récit\\.", -1).length);
        assertTrue(words.contains("Exemplaire de l’usager") && words.contains("Exemplaire de la mairie"), words);
        Golden.picture("repair-deposit-long", pdf);
    }

    @Test
    void a_label_is_read_from_across_the_room() throws IOException {
        byte[] pdf = label(repair("Chargeur, housse grise", "Ne s’allume plus."));
        Golden.picture("repair-label", pdf);
    }

    @Test
    void the_longest_label_a_form_accepts_still_prints() throws IOException {
        Repair repair = repair("W".repeat(120), "Ne s’allume plus.");
        repair.dossier.answers.put("modele", "M".repeat(120));
        assertEquals(1, PdfReader.pages(label(repair)).size());
    }

    @Test
    void every_paper_of_a_repair_is_pdf_ua_and_pdf_a() throws Exception {
        Repair repair = repair("Chargeur", "Ne s’allume plus.");
        VeraPdf.assertConformant(Map.of(
                "deposit", deposit(repair),
                "deposit-long", deposit(repair("Chargeur", "Il fait du bruit. ".repeat(200))),
                "hand-back", handBack(back("Batterie à plat.")),
                "hand-back-long", handBack(back("Batterie à plat. ".repeat(58))),
                "label", label(repair)));
    }

    private static byte[] deposit(Repair repair) {
        return SlipText.deposit(repair)
                .slip(repair.dossier, Papers.commune(), MORNING)
                .pdf();
    }

    private static byte[] handBack(Repair repair) {
        return SlipText.handBack(repair)
                .slip(repair.dossier, Papers.commune(), MORNING)
                .pdf();
    }

    private static byte[] label(Repair repair) {
        return new ShelfLabel(repair, MORNING).pdf();
    }

    private static Repair back(String diagnosis) {
        Repair repair = repair("Chargeur, housse grise", "Ne s’allume plus.");
        repair.diagnosis = diagnosis;
        repair.diagnosedBy = "Atelier du jeudi";
        repair.diagnosedOn = TODAY;
        repair.partsCents = 3990;
        repair.agreement = Agreement.REPAIR;
        repair.agreedWay = AgreementWay.PHONE;
        repair.agreedOn = TODAY;
        repair.agreedWords = "Oui, jusqu’à quarante euros.";
        repair.outcome = Outcome.REPAIRED;
        repair.outcomeOn = TODAY;
        repair.outcomeWords = "Batterie changée.";
        repair.returnedOn = TODAY;
        repair.returnedTo = "M. Jean Kerbrat, son fils";
        repair.identitySeen = "carte d’identité, bon de dépôt";
        repair.returned = List.of("Ordinateur portable, Lenovo T480", "Chargeur");
        repair.lacking = List.of("housse grise");
        repair.lackingWords = "Déjà reprise lundi.";
        return repair;
    }

    /** Of the procedure that ships, so that its own questions are on the slip. */
    private static Repair repair(String accessories, String fault) {
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("appareil", "Ordinateur portable");
        answers.put("modele", "Lenovo T480");
        answers.put("panne", fault);
        answers.put("etat", "Un coin fendu, deux touches usées.");
        answers.put("accessoires", accessories);
        answers.put("donnees", "oui");
        answers.put("copie", "Pas de copie");
        answers.put("accord_devis", "M’appeler avant de réparer");
        answers.put("acces", "non");
        answers.put("conditions", "oui");
        Procedure procedure = Shipped.procedure("reparation-appareil");
        Case dossier = Papers.dossier(procedure, answers, null);
        Repair repair = new Repair();
        repair.dossier = dossier;
        repair.depositedOn = TODAY;
        return repair;
    }
}
