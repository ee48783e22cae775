package org.guichet.forms;

import static org.guichet.pdf.Block.paragraph;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.guichet.cases.Reference;
import org.guichet.pdf.Block;
import org.guichet.pdf.Box;
import org.guichet.pdf.Paper;
import org.guichet.pdf.Sheet;
import org.guichet.pdf.Span;
import org.guichet.pdf.TextStyle;
import org.guichet.procedures.Procedure;
import org.jspecify.annotations.Nullable;

/**
 * The form of a procedure, to fill by hand: blank, or with what the town hall already knows in a face of its own.
 *
 * @param answers what is known of them; empty for a blank form
 * @param reference the case it was printed from; nothing for a blank form
 */
record FormDocument(
        Procedure procedure,
        Variant variant,
        Office office,
        Requester requester,
        Map<String, String> answers,
        @Nullable Reference reference,
        Instant printedAt) {

    private static final Box CODE = new Box(122, 8, 68, 10);

    /** Long names take smaller type rather than more room. */
    private static final double SMALLEST = 5;

    /** The share of a page that may stay white before a question that moves to the next. */
    private static final double LONGEST_KEPT = 0.6;

    byte[] pdf() {
        try (Sheet sheet = new Sheet(Paper.A4, variant.margins, "Formulaire : " + procedure.title(), printedAt)) {
            draw(sheet);
            return sheet.toBytes();
        }
    }

    /** Draws it from the top of a new section on. */
    void draw(Sheet sheet) {
        Box corner = new Box(20, CODE.y(), 96, sheet.frame().y() - CODE.y() - 2);
        sheet.header((page, pages) -> procedure.title(), Sheet.shrunk(corner, title(), variant.small, SMALLEST));
        sheet.footer(this::footer, footerStyle(sheet));
        sheet.codeOnEachPage(CODE, FormCode.of(procedure, reference)::on);
        sheet.place(corner, town(), Sheet.shrunk(corner, town(), variant.text, SMALLEST));
        FormText text = new FormText(procedure, variant, office, requester, answers);
        List<Block> blocks = text.opening();
        text.questions().forEach(question -> blocks.addAll(kept(question, sheet)));
        sheet.flow(blocks, variant.text);
        FormEnding.fitting(sheet, text, variant).draw(sheet, text, variant);
    }

    /** A question stays on one page; only a very long one keeps no more than its beginning together. */
    private List<Block> kept(List<Block> question, Sheet sheet) {
        boolean isShort = sheet.height(question, variant.text) <= sheet.frame().height() * LONGEST_KEPT;
        return isShort ? List.of(new Block.Together(question)) : question;
    }

    private List<Block> town() {
        return List.of(paragraph(
                Span.bold(office.townHall()), Span.of(office.service().isEmpty() ? "" : "\n" + office.service())));
    }

    private List<Block> title() {
        return List.of(paragraph(procedure.title()));
    }

    private String footer(int page, int pages) {
        String version = procedure.version().isEmpty() ? "" : "Version " + procedure.version() + " – ";
        String dossier = reference == null ? "" : "Dossier " + reference.grouped() + " – ";
        return "À rendre : %s\n%s%spage %d / %d".formatted(office.postal(), dossier, version, page, pages);
    }

    private TextStyle footerStyle(Sheet sheet) {
        Box foot = new Box(20, 0, sheet.frame().width(), variant.margins.bottom() - 10.5);
        return Sheet.shrunk(foot, List.of(paragraph(footer(99, 99))), variant.small, SMALLEST);
    }
}
