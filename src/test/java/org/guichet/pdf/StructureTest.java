package org.guichet.pdf;

import static org.guichet.pdf.Block.heading;
import static org.guichet.pdf.Block.numbered;
import static org.guichet.pdf.Block.paragraph;
import static org.guichet.pdf.Block.table;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.Test;

class StructureTest {

    /** The tree written as {@code Sect(H1 P)}; a star is a second piece of content. */
    private static String tree(Consumer<Sheet> drawing) throws IOException {
        try (Sheet sheet = Specimens.sheet("Essai")) {
            drawing.accept(sheet);
            try (PDDocument document = Loader.loadPDF(sheet.toBytes())) {
                return tree(document.getDocumentCatalog().getStructureTreeRoot())
                        .strip();
            }
        }
    }

    private static String tree(PDStructureNode node) {
        StringBuilder kids = new StringBuilder();
        int pieces = 0;
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) kids.append(tree(element));
            else pieces++;
        }
        String inside = kids.isEmpty() ? "" : "(" + kids.toString().strip() + ")";
        String type = node instanceof PDStructureElement element ? element.getStructureType() : "";
        return type + "*".repeat(Math.max(0, pieces - 1)) + inside + " ";
    }

    @Test
    void headings_paragraphs_and_lists_have_their_tags_in_reading_order() throws IOException {
        assertEquals(
                "(Document(Sect(H1 P L(LI(Lbl LBody(P)) LI(Lbl LBody(P))))))",
                tree(sheet -> sheet.flow(
                        List.of(heading(1, "Titre"), paragraph("Texte"), numbered("un", "deux")), TextStyle.BODY)));
    }

    @Test
    void a_table_has_header_cells_and_every_cell_even_an_empty_one() throws IOException {
        Block table = table(
                List.of(Column.share("A", 1), Column.share("B", 1)), List.of(Row.of("un", ""), Row.of("", "deux")));
        assertEquals(
                "(Document(Sect(Table(TR(TH TH) TR(TD TD) TR(TD TD)))))",
                tree(sheet -> sheet.flow(List.of(table), TextStyle.BODY)));
    }

    @Test
    void a_paragraph_on_two_pages_is_one_paragraph() throws IOException {
        assertEquals(
                "(Document(Sect(P*)))",
                tree(sheet -> sheet.flow(List.of(paragraph("mot ".repeat(1200))), TextStyle.BODY)));
    }

    @Test
    void heading_levels_are_never_skipped_and_each_section_begins_at_one() throws IOException {
        assertEquals("(Document(Sect(H1 H2 H3 H1) Sect(H1)))", tree(sheet -> {
            sheet.flow(List.of(heading(2, "a"), heading(4, "b"), heading(3, "c"), heading(1, "d")), TextStyle.BODY);
            sheet.section();
            sheet.flow(List.of(heading(5, "e")), TextStyle.BODY);
        }));
    }

    @Test
    void a_code_is_a_figure_and_what_was_only_measured_or_refused_leaves_no_trace() throws IOException {
        assertEquals("(Document(Sect(Figure(P))))", tree(sheet -> {
            sheet.height(List.of(paragraph("mesuré")), TextStyle.BODY);
            sheet.code128(20, 52, 46, 9, "2603020017");
        }));
    }

    @Test
    void running_headers_footers_and_lines_are_not_read_aloud() throws IOException {
        assertEquals("(Document(Sect(P P)))", tree(sheet -> {
            sheet.header((page, pages) -> "en-tête");
            sheet.footer((page, pages) -> "pied");
            sheet.cutLine(148);
            sheet.flow(List.of(paragraph("un")), TextStyle.BODY);
            sheet.newPage();
            sheet.flow(List.of(paragraph("deux")), TextStyle.BODY);
        }));
    }

    @Test
    void a_form_reads_its_labels_its_boxes_to_tick_and_what_is_known() throws IOException {
        assertEquals(
                "(Document(Sect(P P P L(LI(Lbl(Form) LBody) LI(Lbl(Form) LBody)) Table(TR(TH) TR(TD)) TOC(TOCI))))",
                tree(sheet -> sheet.flow(
                        List.of(
                                new Block.Writing("Nom", 1, "Le Goff"),
                                new Block.Comb("", "__", "12"),
                                Block.ticks(new Tick("oui", true), new Tick("non", false)),
                                new Block.Grid(List.of(Column.share("A", 1)), List.of(Row.of(""))),
                                new Block.Contents(List.of(new Block.Entry("Benne", 2)))),
                        TextStyle.BODY)));
    }

    @Test
    void a_box_to_tick_is_said_to_be_ticked_or_not() throws IOException {
        try (Sheet sheet = Specimens.sheet("Essai")) {
            sheet.flow(List.of(Block.ticks(new Tick("oui", true), new Tick("non", false))), TextStyle.BODY);
            try (PDDocument document = Loader.loadPDF(sheet.toBytes())) {
                List<String> said = new ArrayList<>();
                alternatives(document.getDocumentCatalog().getStructureTreeRoot(), said);
                assertEquals(List.of("case cochée", "case à cocher"), said);
            }
        }
    }

    private static void alternatives(PDStructureNode node, List<String> said) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getAlternateDescription() != null) said.add(element.getAlternateDescription());
                alternatives(element, said);
            }
        }
    }
}
