package org.guichet.slips;

import static org.guichet.pdf.Block.heading;
import static org.guichet.pdf.Block.paragraph;

import java.time.Instant;
import java.util.List;
import org.guichet.accounts.Department;
import org.guichet.cases.Case;
import org.guichet.commune.Commune;
import org.guichet.pdf.Block;
import org.guichet.pdf.Box;
import org.guichet.pdf.Margins;
import org.guichet.pdf.Paper;
import org.guichet.pdf.Sheet;
import org.guichet.pdf.Span;
import org.guichet.pdf.TextStyle;
import org.guichet.residents.PaperWishes;

/**
 * A slip in two copies that both sides sign. Two halves of one A4 where the words fit an A5 without small print; two whole
 * pages, or more, before a word of it is lost.
 *
 * @param title with its number: « Bon de dépôt n° 2026 0042 17 9 »
 * @param code in bars
 * @param facts everything that both sides sign
 * @param hands whose hand signs on the left, and on the right
 * @param duplicate whether it was printed before
 */
public record Slip(
        String title,
        String code,
        List<Block> facts,
        Hands hands,
        boolean duplicate,
        Case dossier,
        Commune commune,
        Instant printedAt) {

    /** What stands above each of the two places to sign. */
    public record Hands(String person, String town) {

        public static final Hands BOTH =
                new Hands("Date et signature de la personne", "Date et signature pour la mairie");
    }

    private static final List<String> COPIES = List.of("Exemplaire de l’usager", "Exemplaire de la mairie");
    private static final double HALF = 148.5;
    private static final Box TOWN = new Box(15, 10, 95, 24);
    private static final Box CODE = new Box(120, 10, 75, 12);
    private static final Box NUMBER = new Box(15, 35, 180, 17);
    private static final Box FACTS = new Box(15, 53, 180, 64);
    private static final double SIGNED = 119;
    private static final double HAND = 24;
    private static final double WIDTH = 85;
    private static final double SMALLEST = 8.5;
    private static final double SMALLEST_TOWN = 5;
    private static final TextStyle TEXT = new TextStyle(10, 13, 4).withPlainHeadings();
    private static final TextStyle BIG = new TextStyle(16, 20, 0).withPlainHeadings();

    public byte[] pdf() {
        TextStyle small = Sheet.shrunk(FACTS, facts, TEXT, SMALLEST);
        boolean halves = !largePrint() && Sheet.fits(FACTS, facts, small);
        try (Sheet sheet =
                new Sheet(Paper.A4, largePrint() ? Margins.largePrint(15) : Margins.all(15), title, printedAt)) {
            if (halves) {
                half(sheet, copy(0), 0, small);
                sheet.cutLine(HALF);
                half(sheet, copy(1), HALF, small);
            } else {
                whole(sheet, copy(0));
                sheet.section();
                whole(sheet, copy(1));
            }
            return sheet.toBytes();
        }
    }

    private boolean largePrint() {
        return PaperWishes.of(dossier.resident).largePrint();
    }

    private TextStyle edges() {
        return largePrint() ? TextStyle.LARGE_PRINT : TextStyle.SMALL;
    }

    private void half(Sheet sheet, String copy, double top, TextStyle style) {
        head(sheet, copy, top);
        sheet.place(below(top, FACTS), facts, style);
        signatures(sheet, top + SIGNED);
    }

    private void whole(Sheet sheet, String copy) {
        sheet.header((page, pages) -> "%s – %s".formatted(title, copy), edges());
        sheet.footer((page, pages) -> "%s – page %d / %d".formatted(commune.title(), page, pages), edges());
        if (largePrint()) {
            sheet.code128(CODE.x(), CODE.y(), CODE.width(), CODE.height(), code);
            sheet.flow(List.of(town(), heading(1, title), paragraph(copy)), TextStyle.LARGE_PRINT);
            sheet.flow(facts, TextStyle.LARGE_PRINT.withPlainHeadings());
        } else {
            head(sheet, copy, 0);
            sheet.moveTo(FACTS.y());
            sheet.flow(facts, TEXT);
        }
        if (sheet.remaining() < HAND + 2) {
            sheet.newPage();
        }
        signatures(sheet, sheet.y() + 2);
    }

    private void head(Sheet sheet, String copy, double top) {
        Box town = below(top, TOWN);
        sheet.place(town, List.of(town()), Sheet.shrunk(town, List.of(town()), TextStyle.COMPACT, SMALLEST_TOWN));
        sheet.code128(CODE.x(), top + CODE.y(), CODE.width(), CODE.height(), code);
        Box number = below(top, NUMBER);
        List<Block> named = List.of(heading(1, title), paragraph(copy));
        sheet.place(number, named, Sheet.shrunk(number, named, BIG, SMALLEST));
    }

    private String copy(int half) {
        return duplicate ? "Duplicata – " + COPIES.get(half).toLowerCase() : COPIES.get(half);
    }

    private Block town() {
        Department department = dossier.department;
        return paragraph(
                Span.bold(commune.title() + "\n" + department.name + "\n"),
                Span.of(department.address.brief() + "\nTél. "
                        + department.phoneNumber().spoken() + "\n" + department.openingHours));
    }

    private void signatures(Sheet sheet, double top) {
        double second = FACTS.right() - WIDTH;
        sign(sheet, FACTS.x(), top, hands.person());
        sign(sheet, second, top, hands.town());
    }

    private void sign(Sheet sheet, double x, double top, String who) {
        TextStyle style = largePrint() ? TextStyle.LARGE_PRINT : TextStyle.COMPACT;
        sheet.place(new Box(x, top, WIDTH, HAND), List.of(paragraph(who)), style);
        sheet.line(x, top + HAND, x + WIDTH, top + HAND);
    }

    private static Box below(double top, Box box) {
        return new Box(box.x(), top + box.y(), box.width(), box.height());
    }
}
