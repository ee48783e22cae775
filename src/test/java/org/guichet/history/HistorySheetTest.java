package org.guichet.history;

import static org.guichet.desk.Papers.MORNING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.guichet.desk.Papers;
import org.guichet.pdf.Golden;
import org.guichet.pdf.PdfReader;
import org.guichet.pdf.VeraPdf;
import org.guichet.procedures.Shipped;
import org.junit.jupiter.api.Test;

class HistorySheetTest {

    private static final List<Contact> SOME = List.of(
            contact(0, Kind.CALL, Fact.CALL_MADE, "La plaque est commandée, elle sera posée lundi.", ""),
            contact(1, Kind.LETTER_OUT, Fact.LETTER_WAITING, "Votre signalement : la suite", "2026 / 987"),
            contact(3, Kind.VISIT, Fact.ITEMS, "Plan de situation ; Photographie de la chaussée", ""),
            contact(4, Kind.OTHER, Fact.APPEALED, "Reçu le 19 novembre 2026.", ""),
            contact(5, Kind.LETTER_IN, Fact.REQUEST, "", "2026 / 1\u202f204"));

    @Test
    void contacts_are_told_in_order_with_the_numbers_of_the_registers() throws IOException {
        byte[] pdf = print(SOME, Optional.empty(), "1 contact dans un dossier discret n’est pas montré.");
        Golden.picture("contacts", pdf);
        Golden.text("contacts", pdf);
    }

    @Test
    void a_kind_alone_is_said_to_be_alone_and_nobody_is_an_empty_sheet() throws IOException {
        String words = words(print(List.of(), Optional.of(Kind.CALL), ""));
        assertTrue(words.contains("Appels seulement. Aucun contact."), words);
    }

    @Test
    void long_words_and_many_lines_go_over_numbered_pages_and_none_is_lost() throws IOException {
        List<Contact> many = IntStream.range(0, 300)
                .mapToObj(day -> contact(day, Kind.CALL, Fact.CALL_RECEIVED, "Ligne n° " + day + ".", ""))
                .collect(Collectors.toList());
        many.add(7, contact(7, Kind.CALL, Fact.CALL_RECEIVED, "Il rappelle. ".repeat(300) + "Fin du récit.", ""));
        byte[] pdf = print(many, Optional.empty(), "");
        String words = words(pdf);
        assertEquals(301, words.split("Appel reçu", -1).length - 1);
        assertTrue(words.contains("Fin du récit."));
        int pages = PdfReader.pages(pdf).size();
        assertTrue(words.contains("page %d / %d".formatted(pages, pages)));
    }

    @Test
    void the_sheet_is_pdf_ua_and_pdf_a() throws Exception {
        VeraPdf.assertConformant(Map.of(
                "contacts", print(SOME, Optional.empty(), ""), "no-contact", print(List.of(), Optional.empty(), "")));
    }

    private static byte[] print(List<Contact> contacts, Optional<Kind> kind, String hidden) {
        return new HistorySheet(Papers.commune(), Papers.resident(), kind, contacts, hidden, MORNING).pdf();
    }

    private static String words(byte[] pdf) throws IOException {
        return String.join(" ", PdfReader.pages(pdf)).replaceAll("[\\s\u00a0\u202f]+", " ");
    }

    private static Contact contact(int daysAgo, Kind kind, Fact fact, String words, String number) {
        Contact contact = new Contact();
        contact.dossier = Papers.dossier(Shipped.procedure("signalement-voirie"), Map.of(), null);
        contact.at = MORNING.minus(Duration.ofDays(daysAgo));
        contact.kind = kind;
        contact.fact = fact;
        contact.words = words;
        contact.number = number;
        return contact;
    }
}
