package org.guichet.runs;

import static org.guichet.pdf.Block.heading;
import static org.guichet.pdf.Block.paragraph;

import java.time.Instant;
import java.util.List;
import org.guichet.pdf.Margins;
import org.guichet.pdf.Paper;
import org.guichet.pdf.Sheet;
import org.guichet.pdf.TextStyle;
import org.guichet.web.French;

/** The sheet before the letters of one department that leave the same way, to be seen from across the room and thrown away. */
record Separator(long run, RunTotals.Group group, Instant at) {

    private static final double UPPER_THIRD = 80;

    byte[] pdf() {
        String title = "%s – %s".formatted(group.nature().label, group.department());
        try (Sheet sheet = new Sheet(Paper.A4, Margins.largePrint(20), title, at)) {
            sheet.moveTo(UPPER_THIRD);
            sheet.flow(
                    List.of(
                            heading(1, group.nature().label),
                            heading(2, group.department()),
                            paragraph("%s, sur %s."
                                    .formatted(
                                            French.counted(group.letters(), "lettre"),
                                            French.counted(group.sheets(), "feuille"))),
                            paragraph("Tirage n° %d. Feuille de séparation : ne pas envoyer.".formatted(run))),
                    TextStyle.LARGE_PRINT);
            return sheet.toBytes();
        }
    }
}
