package org.guichet.repairs;

import static org.guichet.pdf.Block.heading;
import static org.guichet.pdf.Block.paragraph;

import java.time.Instant;
import java.util.List;
import org.guichet.cases.Case;
import org.guichet.pdf.Block;
import org.guichet.pdf.Box;
import org.guichet.pdf.Margins;
import org.guichet.pdf.Paper;
import org.guichet.pdf.Sheet;
import org.guichet.pdf.Span;
import org.guichet.pdf.TextStyle;
import org.guichet.web.French;

/** The upper half of a page, cut off and taped to the device: its number in figures that are read from across the room. */
record ShelfLabel(Repair repair, Instant printedAt) {

    private static final Box NUMBER = new Box(15, 12, 180, 24);
    private static final Box CODE = new Box(35, 38, 140, 20);
    private static final Box FACTS = new Box(15, 68, 180, 74);
    private static final double CUT = 148.5;
    private static final double SMALLEST = 9;
    private static final TextStyle HUGE = new TextStyle(48, 58, 0).withPlainHeadings();
    private static final TextStyle BIG = new TextStyle(17, 22, 4);

    byte[] pdf() {
        Case dossier = repair.dossier;
        String number = dossier.number().grouped();
        try (Sheet sheet = new Sheet(Paper.A4, Margins.all(15), "Étiquette " + number, printedAt)) {
            sheet.place(NUMBER, List.of(heading(1, number)), HUGE);
            sheet.code128(CODE.x(), CODE.y(), CODE.width(), CODE.height(), dossier.reference);
            sheet.place(FACTS, facts(), Sheet.shrunk(FACTS, facts(), BIG, SMALLEST));
            sheet.cutLine(CUT);
            return sheet.toBytes();
        }
    }

    private List<Block> facts() {
        List<String> things = repair.belongings().all();
        String accessories = things.size() == 1 ? "aucun" : String.join(", ", things.subList(1, things.size()));
        return List.of(
                paragraph(Span.bold(repair.belongings().device())),
                paragraph("Accessoires : " + accessories),
                paragraph("%s, tél. : %s".formatted(repair.dossier.who(), telephone())),
                paragraph("Déposé le " + French.date(repair.depositedOn)));
    }

    private String telephone() {
        return repair.dossier.resident == null ? "aucun" : repair.dossier.resident.telephone();
    }
}
