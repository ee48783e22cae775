package org.guichet.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.form.PDNonTerminalField;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is known of a form before it is filled, and which files are no forms. */
class ImposedPdfTest {

    private static void assertRefused(byte[] pdf, String... reason) {
        ImposedRefused refusal = assertThrows(ImposedRefused.class, () -> ImposedPdf.of(pdf));
        for (String words : reason) {
            assertTrue(refusal.getMessage().contains(words), refusal.getMessage());
        }
    }

    @Test
    void every_field_is_listed_with_its_kind_its_page_and_its_place() {
        ImposedPdf form = ImposedPdf.of(ImposedSpecimens.everyKind());
        assertEquals(
                List.of(
                        "Nom TEXT 1",
                        "Naissance COMB 1",
                        "Motif LINES 1",
                        "Mariage TICK 1",
                        "Document RADIO 1",
                        "Pays CHOICE 1",
                        "Lieu TEXT 2"),
                form.fields().stream()
                        .map(field -> "%s %s %d"
                                .formatted(
                                        field.name(),
                                        field.kind(),
                                        field.places().get(0).page()))
                        .toList());
        Box name = form.field("Nom").orElseThrow().places().get(0).box();
        assertEquals(35.3, name.x(), 0.1);
        assertEquals(297 - 252.6, name.y(), 0.1);
        assertEquals(70.6, name.width(), 0.1);
        assertEquals(5.6, name.height(), 0.1);
        assertEquals(8, form.field("Naissance").orElseThrow().longest());
        assertEquals(
                List.of("Copie", "Extrait"),
                form.field("Document").orElseThrow().options());
        assertEquals(
                List.of("France", "Belgique"), form.field("Pays").orElseThrow().options());
    }

    @Test
    void a_name_in_a_tree_is_told_whole() {
        ImposedPdf form = ImposedPdf.of(ImposedSpecimens.bytes(it -> {
            var parent = new PDNonTerminalField(it.form);
            parent.setPartialName("Page1[0]");
            var child = it.form.getField("Nom");
            it.form.getFields().remove(child);
            child.getCOSObject().setItem(COSName.PARENT, parent.getCOSObject());
            parent.setChildren(List.of(child));
            it.form.getFields().add(parent);
        }));
        assertTrue(form.field("Page1[0].Nom").isPresent());
    }

    @Test
    void places_on_a_page_that_is_turned_are_where_the_reader_sees_them() {
        ImposedPdf form = ImposedPdf.of(
                ImposedSpecimens.bytes(it -> it.document.getPage(1).setRotation(90)));
        Box place = form.field("Lieu").orElseThrow().places().get(0).box();
        assertEquals(297, form.pages().get(1).width(), 0.2);
        assertEquals(Millimetres.ofPoints(700), place.x(), 0.1);
        assertEquals(Millimetres.ofPoints(100), place.y(), 0.1);
        assertEquals(Millimetres.ofPoints(16), place.width(), 0.1);
    }

    @Test
    void a_form_without_fields_is_a_form() {
        ImposedPdf form = ImposedPdf.of(ImposedSpecimens.withoutFields());
        assertTrue(form.fields().isEmpty());
        assertEquals(2, form.pages().size());
    }

    @Test
    void a_hidden_field_is_none() {
        ImposedPdf form = ImposedPdf.of(ImposedSpecimens.bytes(
                it -> it.form.getField("Nom").getWidgets().get(0).setHidden(true)));
        assertTrue(form.field("Nom").isEmpty());
    }

    @Test
    void what_is_no_pdf_is_refused() {
        assertRefused(new byte[0], "abîmé");
        assertRefused("Bonjour, ceci est une lettre.".getBytes(StandardCharsets.UTF_8), "abîmé");
        byte[] noise = new byte[100_000];
        new Random(1).nextBytes(noise);
        assertRefused(noise, "abîmé");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 40, 60})
    void a_file_cut_short_is_read_or_refused_but_nothing_worse(int percent) {
        byte[] whole = ImposedSpecimens.everyKind();
        try {
            ImposedPdf.of(Arrays.copyOf(whole, whole.length * percent / 100));
        } catch (ImposedRefused refusal) {
            assertTrue(refusal.getMessage().contains("abîmé"), refusal.getMessage());
        }
    }

    @Test
    void damage_anywhere_is_read_or_refused_but_nothing_worse() {
        byte[] whole = ImposedSpecimens.everyKind();
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            byte[] damaged = whole.clone();
            for (int i = 0; i < 1 + round / 10; i++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            try {
                ImposedPdf.of(damaged).filled(FilledForms.filling(true));
            } catch (ImposedRefused refusal) {
                assertTrue(refusal.getMessage().endsWith("."), refusal.getMessage());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "secret"})
    void a_locked_file_is_refused_even_if_anybody_may_look_at_it(String password) {
        byte[] locked = ImposedSpecimens.bytes(it -> {
            try {
                it.document.protect(new StandardProtectionPolicy("maître", password, new AccessPermission()));
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        });
        assertRefused(locked, "mot de passe", "nouveau PDF");
    }

    @Test
    void a_form_for_one_program_alone_is_refused() {
        assertRefused(ImposedSpecimens.bytes(ImposedSpecimens::onlyForAdobe), "XFA", "nouveau PDF");
    }

    @Test
    void a_form_for_one_program_that_has_fields_for_all_is_taken() {
        byte[] both =
                ImposedSpecimens.bytes(it -> it.form.getCOSObject().setItem(COSName.XFA, new COSString("<xdp/>")));
        assertEquals(7, ImposedPdf.of(both).fields().size());
    }

    @Test
    void a_book_is_refused() {
        byte[] book = ImposedSpecimens.bytes(it -> {
            for (int i = 0; i < ImposedOpening.MOST_PAGES; i++) {
                it.page(0);
            }
        });
        assertRefused(book, "102 pages", "100 au plus");
    }

    @Test
    void a_heavy_file_is_refused_before_it_is_read() {
        assertRefused(new byte[ImposedOpening.MOST_BYTES + 1], "20 Mo");
    }

    @Test
    void a_file_that_swells_is_refused_before_it_is_read() {
        byte[] swelling = ImposedSpecimens.bytes(it -> {
            COSStream zeros = it.document.getDocument().createCOSStream();
            try (OutputStream out = zeros.createOutputStream(COSName.FLATE_DECODE)) {
                byte[] megabyte = new byte[1 << 20];
                for (int i = 0; i < 201; i++) {
                    out.write(megabyte);
                }
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            it.document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("Zeros"), zeros);
        });
        assertTrue(swelling.length < 1 << 20);
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> assertRefused(swelling, "200 Mo"));
    }

    @Test
    void a_file_that_claims_a_million_streams_is_refused_in_time() {
        byte[] claims = "%PDF-1.7\nstream\n".repeat(600_000).getBytes(StandardCharsets.US_ASCII);
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> assertRefused(claims, "trop de morceaux"));
    }

    @Test
    void fields_that_are_their_own_parents_end_all_the_same() {
        byte[] endless = ImposedSpecimens.bytes(it -> {
            COSDictionary name = it.form.getField("Nom").getCOSObject();
            var kids = new COSArray();
            kids.add(name);
            name.setItem(COSName.KIDS, kids);
            name.setItem(COSName.PARENT, name);
        });
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> {
            try {
                ImposedPdf.of(endless);
            } catch (ImposedRefused refusal) {
                assertTrue(refusal.getMessage().contains("abîmé"));
            }
        });
    }

    /** For a person to look at: {@code -Dimposed.look=folder}. */
    static void keep(String name, byte[] pdf) throws IOException {
        String folder = System.getProperty("imposed.look");
        if (folder != null) {
            Files.write(Path.of(folder, name), pdf);
        }
    }
}
