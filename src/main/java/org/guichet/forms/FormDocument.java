package org.guichet.forms;

import static org.guichet.pdf.Block.beside;
import static org.guichet.pdf.Block.framed;
import static org.guichet.pdf.Block.heading;
import static org.guichet.pdf.Block.paragraph;
import static org.guichet.pdf.Block.space;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.guichet.cases.Reference;
import org.guichet.pdf.Block;
import org.guichet.pdf.Box;
import org.guichet.pdf.Paper;
import org.guichet.pdf.Sheet;
import org.guichet.pdf.Span;
import org.guichet.pdf.TextStyle;
import org.guichet.pdf.Tick;
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

    private static final double HAND = 20;
    private static final String DOCUMENTS = "Pièces à joindre";
    private static final String SIGNATURE = "Date et signature";

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
        List<Block> blocks = opening();
        new NumberedQuestions(procedure.questions(), answers, variant, end())
                .blocks()
                .forEach(question -> blocks.addAll(kept(question, sheet)));
        blocks.addAll(closing());
        sheet.flow(blocks, variant.text);
        sheet.flow(data(), sheet.tightened(data(), variant.small));
    }

    /** A question that is short stays on one page; a long one only keeps its beginning together. */
    private List<Block> kept(List<Block> question, Sheet sheet) {
        boolean isShort = sheet.height(question, variant.text) <= sheet.frame().height() / 3;
        return isShort ? List.of(new Block.Together(question)) : question;
    }

    private List<Block> opening() {
        List<Block> opening = new ArrayList<>();
        opening.add(heading(1, procedure.title()));
        opening.add(paragraph(variant.summary(procedure)));
        if (!procedure.whoMayAsk().isEmpty() && !variant.isEasy()) {
            opening.add(paragraph(Span.bold("Qui peut demander : "), Span.of(procedure.whoMayAsk())));
        }
        if (procedure.nationalForm() != null) {
            opening.add(paragraph(
                    "Cette démarche a un formulaire national, cerfa n° %s (%s). La mairie le remplit à partir de cette feuille."
                            .formatted(
                                    procedure.nationalForm().number(),
                                    procedure.nationalForm().title())));
        }
        opening.add(paragraph(Span.of("Écrivez au stylo, en lettres lisibles. " + known()), Span.known(knownFace())));
        opening.add(heading(2, "Vous"));
        List<Block> who = requester.blocks(procedure.anonymous());
        opening.add(new Block.Together(variant == Variant.NORMAL ? who : AsLists.of(who)));
        opening.add(heading(2, "Votre demande"));
        return opening;
    }

    private boolean isPrefilled() {
        return requester.isKnown() || !answers.isEmpty();
    }

    private String known() {
        return isPrefilled() ? "La mairie connaît déjà ce qui est " : "";
    }

    private String knownFace() {
        return isPrefilled() ? "écrit ainsi : barrez ce qui est faux, écrivez à côté ce qui est juste." : "";
    }

    private String end() {
        return procedure.documents().isEmpty() ? SIGNATURE : DOCUMENTS;
    }

    private List<Block> closing() {
        List<Block> closing = new ArrayList<>();
        if (!procedure.documents().isEmpty()) {
            closing.add(new Block.Lead(List.of(
                    heading(2, DOCUMENTS),
                    paragraph(
                            "Cochez ce que vous joignez. Gardez les originaux, sauf si la mairie vous les demande."))));
            closing.add(new Block.Ticks(procedure.documents().stream()
                    .map(document -> new Tick(document, false))
                    .toList()));
        }
        closing.add(signature());
        closing.add(new Block.Together(
                List.of(heading(2, "Comment rendre ce formulaire"), new Notices(procedure, office).handingIn())));
        return closing;
    }

    private Block signature() {
        Block day = new Block.Comb("le", "__ / __ / ____", "");
        Block place = new Block.Writing("Fait à", 1, "");
        List<Block> signature = new ArrayList<>(List.of(heading(2, SIGNATURE)));
        signature.addAll(
                variant == Variant.NORMAL ? List.of(beside(place, day)) : AsLists.of(List.of(beside(place, day))));
        signature.add(Block.lead(paragraph("Signature")));
        signature.add(framed(space(HAND)));
        signature.add(new Block.Writing("Signé par (si vous ne pouvez pas signer)", 1, ""));
        return new Block.Together(signature);
    }

    private List<Block> data() {
        Notices notices = new Notices(procedure, office);
        List<Block> data = new ArrayList<>(List.of(heading(2, "Vos données")));
        data.addAll(variant.isEasy() ? notices.easyData() : notices.data());
        return data;
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
