package org.guichet.forms;

import static org.guichet.pdf.Block.bullets;
import static org.guichet.pdf.Block.framed;
import static org.guichet.pdf.Block.heading;
import static org.guichet.pdf.Block.paragraph;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.guichet.pdf.Block;
import org.guichet.pdf.Margins;
import org.guichet.pdf.Paper;
import org.guichet.pdf.Sheet;
import org.guichet.pdf.Span;
import org.guichet.pdf.TextStyle;
import org.guichet.procedures.Procedure;

/** One page to take home: what a procedure is, who may ask, what to bring, how long it takes, what it costs, where. */
record GuideSheet(Procedure procedure, Office office, Variant variant) {

    /** From the largest: the page is for reading at arm's length. */
    private static final List<Double> SIZES = List.of(13.0, 12.5, 12.0, 11.5, 11.0, 10.5, 10.0, 9.5, 9.0);

    private static final double LEADING = 1.36;
    private static final double AFTER = 0.5;

    byte[] pdf(Instant printedAt) {
        try (Sheet sheet = new Sheet(Paper.A4, margins(), "Fiche : " + procedure.title(), printedAt)) {
            sheet.footer(
                    (page, pages) -> "%s – version %s – page %d / %d"
                            .formatted(office.townHall(), procedure.version(), page, pages),
                    variant.small);
            draw(sheet);
            return sheet.toBytes();
        }
    }

    static Margins margins() {
        return new Margins(18, 20, 26, 20);
    }

    /** Draws it on this page, in the largest type that holds it there. */
    void draw(Sheet sheet) {
        List<Block> blocks = blocks();
        sheet.flow(blocks, variant == Variant.NORMAL ? largest(sheet, blocks) : variant.text);
    }

    private static TextStyle largest(Sheet sheet, List<Block> blocks) {
        return SIZES.stream()
                .map(size -> new TextStyle(size, size * LEADING, size * AFTER))
                .filter(style -> sheet.height(blocks, style) <= sheet.remaining())
                .findFirst()
                .orElse(Variant.NORMAL.text);
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(heading(1, procedure.title()));
        blocks.add(paragraph(variant.summary(procedure)));
        section(blocks, "Qui peut demander ?", who());
        blocks.add(heading(2, "Que faut-il apporter ?"));
        blocks.add(
                procedure.documents().isEmpty()
                        ? paragraph("Aucune pièce n’est demandée.")
                        : bullets(procedure.documents().toArray(String[]::new)));
        section(blocks, "En combien de temps ?", new Delays(procedure.silence()).words());
        section(blocks, "Combien cela coûte-t-il ?", procedure.fee());
        section(blocks, "Que se passe-t-il ensuite ?", procedure.next());
        blocks.add(where());
        if (!variant.isEasy() && !procedure.legalBasis().isEmpty()) {
            blocks.add(paragraph(Span.italic(sentence("Textes : " + procedure.legalBasis()))));
        }
        return blocks;
    }

    private String who() {
        String anonymous = procedure.anonymous() ? " Vous pouvez rester anonyme." : "";
        return procedure.whoMayAsk() + anonymous;
    }

    private Block where() {
        return new Block.Together(
                List.of(
                        heading(2, "Où s’adresser ?"),
                        framed(
                                paragraph(Span.bold("Au guichet ou par courrier : "), Span.of(office.onTwoLines())),
                                paragraph(Span.bold("Horaires : "), Span.of(office.hours())),
                                paragraph(Span.bold("Par téléphone : "), Span.bold(office.telephone())),
                                paragraph(
                                        "Un formulaire papier vous est donné ou envoyé. Vous n’avez besoin ni d’internet ni d’adresse électronique."))));
    }

    /** An older definition does not say everything. */
    private static void section(List<Block> blocks, String title, String words) {
        if (!words.isBlank()) {
            blocks.add(heading(2, title));
            blocks.add(paragraph(sentence(words)));
        }
    }

    private static String sentence(String words) {
        String stripped = words.strip();
        return stripped.matches("(?s).*[.!?…]") ? stripped : stripped + ".";
    }
}
