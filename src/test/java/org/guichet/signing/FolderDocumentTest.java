package org.guichet.signing;

import static org.guichet.desk.Papers.MORNING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.guichet.accounts.Agent;
import org.guichet.desk.Papers;
import org.guichet.pdf.Golden;
import org.guichet.pdf.PdfReader;
import org.guichet.pdf.VeraPdf;
import org.guichet.signing.FolderDocument.Entry;
import org.guichet.signing.FolderDocument.FolderState;
import org.junit.jupiter.api.Test;

class FolderDocumentTest {

    private static final Agent MAYOR = Papers.agent("Hélène", "Guérin", "Maire de Saint-Aubin");

    @Test
    void the_list_gives_each_letter_a_box_to_tick_and_room_to_say_why_not() throws IOException {
        byte[] pdf = list(few());
        Golden.picture("signature-folder", pdf);
        Golden.text("signature-folder", pdf);
        assertEquals(1, PdfReader.pages(pdf).size());
    }

    @Test
    void a_hundred_letters_take_as_many_pages_as_they_need_and_each_is_there() throws IOException {
        List<Entry> hundred = IntStream.rangeClosed(1, 100)
                .mapToObj(place -> entry(place, "Mme Éloïse D’Hœrt", "Votre copie d’acte n° " + place, 1))
                .toList();
        List<String> pages = PdfReader.pages(list(hundred));
        assertTrue(pages.size() > 3);
        assertTrue(pages.get(0).contains("100 lettres, 100 pages."), pages.get(0));
        pages.subList(0, pages.size() - 1).forEach(page -> assertTrue(page.contains("Refusée, remarque"), page));
        assertTrue(String.join("", pages).contains("Votre copie d’acte n° 100"));
        assertTrue(pages.get(pages.size() - 1).contains("Hélène Guérin"));
    }

    @Test
    void it_is_pdf_ua_and_pdf_a() throws Exception {
        VeraPdf.assertConformant(Map.of("signature-folder", list(few())));
    }

    private static List<Entry> few() {
        return List.of(
                entry(1, "Mme Éloïse D’Hœrt", "Votre copie d’acte de naissance est jointe", 1),
                entry(
                        2,
                        "Association des amis du marais de la Grande-Brière et de ses environs",
                        "Votre demande d’occupation du domaine public pour le vide-grenier du 12 décembre est acceptée",
                        3),
                new Entry(
                        3,
                        "2026\u00a0/\u00a01\u202f206",
                        "dossier discret",
                        "dossier discret",
                        "",
                        0,
                        FolderState.TO_SIGN),
                new Entry(
                        4,
                        "2026\u00a0/\u00a01\u202f207",
                        "M. Jean Kerbrat",
                        "Votre recours",
                        "2026\u00a0000\u00a0042\u00a01",
                        2,
                        FolderState.SIGNED),
                new Entry(
                        5,
                        "2026\u00a0/\u00a01\u202f208",
                        "M. Yann Le Goff",
                        "Votre tarif",
                        "2026\u00a0000\u00a0043\u00a09",
                        1,
                        FolderState.REFUSED));
    }

    private static Entry entry(int place, String addressee, String subject, int pages) {
        return new Entry(
                place,
                "2026\u00a0/\u00a01\u202f%03d".formatted(203 + place),
                addressee,
                subject,
                "2026\u00a0004\u00a0217\u00a03",
                pages,
                FolderState.TO_SIGN);
    }

    private static byte[] list(List<Entry> entries) {
        return new FolderDocument(Papers.commune(), 12, MAYOR, entries, MORNING).pdf();
    }
}
