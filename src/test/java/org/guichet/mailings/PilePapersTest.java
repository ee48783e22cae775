package org.guichet.mailings;

import static org.guichet.desk.Papers.MORNING;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.guichet.desk.Papers;
import org.guichet.mandates.Addressee;
import org.guichet.pdf.Golden;
import org.guichet.pdf.VeraPdf;
import org.guichet.residents.PaperWishes;
import org.guichet.residents.Resident;
import org.junit.jupiter.api.Test;

/** The sheets that lie between the letters. */
class PilePapersTest {

    @Test
    void the_first_sheet_counts_the_piles_and_names_who_gets_no_letter() throws IOException {
        Golden.picture("mailing-sheet", sheet());
        Golden.text("mailing-sheet", sheet());
    }

    @Test
    void the_sheet_of_a_pile_says_what_to_do_with_it() throws IOException {
        Golden.picture("mailing-pile-post", pile(Pile.POST));
        Golden.picture("mailing-pile-call", pile(Pile.CALL));
        Golden.picture("mailing-pile-counter", pile(Pile.COUNTER));
    }

    @Test
    void every_sheet_is_pdf_ua_and_pdf_a() throws Exception {
        VeraPdf.assertConformant(Map.of(
                "sheet", sheet(), "post", pile(Pile.POST), "call", pile(Pile.CALL), "counter", pile(Pile.COUNTER)));
    }

    private static byte[] sheet() {
        Map<Pile, Long> piles = new EnumMap<>(Pile.class);
        piles.put(Pile.POST, 1204L);
        piles.put(Pile.CALL, 2L);
        piles.put(Pile.COUNTER, 17L);
        Resident lost = Papers.resident();
        lost.lastName = "Nguyễn-Kerguélen de la Villemarqué";
        return new MailingSheet(
                        Papers.commune(),
                        mailing(),
                        piles,
                        List.of(
                                LeftOut.of(mailing(), lost, "Sans adresse utilisable : complétez sa fiche."),
                                LeftOut.of(
                                        mailing(), Papers.resident(), "Sans adresse utilisable : complétez sa fiche.")))
                .pdf();
    }

    private static byte[] pile(Pile pile) {
        return new PileSheet(Papers.commune(), mailing(), pile, List.of(letter("D’Hœrt"), letter("Le Bihan")), MORNING)
                .pdf();
    }

    private static Recipient letter(String lastName) {
        Resident resident = Papers.resident();
        resident.lastName = lastName;
        resident.phone = "+33639980012";
        resident.wishes = new PaperWishes(false, false, true, "le matin", false, "");
        return Recipient.of(
                mailing(),
                new Addressee(resident, resident),
                resident.envelope().orElseThrow(),
                Way.POST);
    }

    private static Mailing mailing() {
        Mailing mailing = new Mailing();
        mailing.subject = "Coupure d’eau rue des Écoles, mardi 1er décembre";
        mailing.department = Papers.department();
        mailing.departure = "2026\u00a0/\u00a0987";
        mailing.frozenAt = MORNING;
        mailing.frozenBy = Papers.agent("Jeanne", "Kermarrec", "Agente du courrier");
        return mailing;
    }
}
