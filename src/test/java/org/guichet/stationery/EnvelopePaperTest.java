package org.guichet.stationery;

import static org.guichet.desk.Papers.MORNING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.guichet.pdf.Box;
import org.guichet.pdf.Golden;
import org.guichet.pdf.InkCheck;
import org.guichet.pdf.PageCheck;
import org.guichet.pdf.Paper;
import org.guichet.pdf.PdfReader;
import org.guichet.pdf.VeraPdf;
import org.guichet.web.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The sheet that proves a window, and the envelope that has none. */
class EnvelopePaperTest {

    private static final List<String> SENDER =
            List.of("Mairie de Saint-Aubin", "Voirie et espaces publics", "1 place de la Mairie", "35120 SAINT-AUBIN");

    private static final List<String> WIDE = Collections.nCopies(6, "38 AVENUE DU MARECHAL DE LATTRE DE TAS");

    /** Where nothing but the stamp may be (NF Z10-011). */
    private static final Box STAMP = new Box(0, 0, 74, 40);

    @ParameterizedTest
    @EnumSource(names = {"DL", "C5"})
    void the_trial_shows_the_window_where_it_is_set(EnvelopeFormat format) throws IOException {
        byte[] pdf = new WindowTrial(format, Window.USUAL, MORNING).pdf();
        assertEquals(1, PdfReader.pages(pdf).size());
        PageCheck.assertReadable("trial", pdf);
        Golden.picture("window-trial-" + format, pdf);
        Golden.text("window-trial-" + format, pdf);
        format.folds.forEach(fold -> assertTrue(isInked(new Box(0, fold - 0.5, 5, 1), pdf), "fold at " + fold));
        assertTrue(isInked(new Box(103.5, 60, 1, 20), pdf), "left edge of the window");
        assertTrue(isInked(new Box(195.5, 60, 1, 20), pdf), "right edge");
        assertTrue(isInked(new Box(120, 88.5, 60, 1), pdf), "lower edge");
    }

    @ParameterizedTest
    @EnumSource(names = {"DL", "C5"})
    void at_the_edges_of_what_may_be_set_the_trial_stays_on_one_page(EnvelopeFormat format) throws IOException {
        for (Window edge :
                List.of(new Window(85, 0, 125, format.panel, 5, 5), new Window(140, format.panel - 24, 65, 24, 0, 0))) {
            byte[] pdf = new WindowTrial(format, edge, MORNING).pdf();
            assertEquals(1, PdfReader.pages(pdf).size(), edge::words);
            PageCheck.assertReadable(edge.words(), pdf);
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_envelope_bears_the_sender_the_addressee_and_nothing_where_machines_print(EnvelopeFormat format)
            throws IOException {
        Paper paper = format.paper;
        PlainEnvelope envelope = new PlainEnvelope(format, SENDER, WIDE);
        byte[] pdf = envelope.pdf(MORNING);
        InkCheck.assertInside(List.of(new Box(10, 9, 84, 30), envelope.address()), pdf, 1);
        assertEquals(List.of(), PdfReader.smallerThan(8, pdf));
        assertTrue(envelope.address().bottom() <= paper.height() - 20, "20 mm at the bottom");
        assertTrue(envelope.address().right() <= paper.width() - 15, "15 mm at the right");
        assertTrue(envelope.address().y() >= STAMP.bottom(), "under the stamp");
        assertTrue(paper.width() - STAMP.width() >= 10 + 84, "the sender is beside the stamp");
        Golden.picture("envelope-" + format, usual(format));
    }

    @Test
    void an_address_too_long_for_an_envelope_is_refused_in_words() {
        PlainEnvelope endless = new PlainEnvelope(EnvelopeFormat.C4, SENDER, Collections.nCopies(6, "M".repeat(120)));
        assertTrue(assertThrows(Refusal.class, () -> endless.pdf(MORNING))
                .getMessage()
                .contains("raccourcissez"));
    }

    @Test
    void all_of_them_are_pdf_ua_and_pdf_a() throws Exception {
        Map<String, byte[]> papers = new LinkedHashMap<>();
        for (EnvelopeFormat format : EnvelopeFormat.values()) papers.put("envelope-" + format, usual(format));
        for (EnvelopeFormat format : EnvelopeFormat.withWindow()) {
            papers.put("trial-" + format, new WindowTrial(format, Window.USUAL, MORNING).pdf());
        }
        VeraPdf.assertConformant(papers);
    }

    private static byte[] usual(EnvelopeFormat format) {
        List<String> eloise = List.of("Mme Éloïse D’Hœrt", "Appartement 12", "12 rue des Écoles", "35120 SAINT-AUBIN");
        return new PlainEnvelope(format, SENDER, eloise).pdf(MORNING);
    }

    private static boolean isInked(Box box, byte[] pdf) {
        try {
            return InkCheck.isInked(box, pdf, 1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
