package org.guichet.printing;

import static org.guichet.pdf.Block.heading;
import static org.guichet.pdf.Block.paragraph;

import java.time.Instant;
import java.util.List;
import org.guichet.commune.Commune;
import org.guichet.pdf.Margins;
import org.guichet.pdf.Paper;
import org.guichet.pdf.Sheet;
import org.guichet.pdf.TextStyle;
import org.guichet.web.French;

/** What « Essayer » prints: the settings that made it, a measure to lay a ruler on, and a back where sheets are turned. */
record TestPage(Commune commune, Printer printer, String agent, Instant now) {

    static final String TITLE = "page-d-essai";

    private static final double LEFT = 20;
    private static final double MEASURE = 100;
    private static final double TICK = 4;

    byte[] pdf() {
        try (Sheet sheet = new Sheet(Paper.A4, Margins.all(LEFT), "Page d’essai", now)) {
            sheet.footer((page, pages) -> "%s – page d’essai %d / %d".formatted(commune.title(), page, pages));
            sheet.flow(
                    List.of(
                            heading(1, "Page d’essai"),
                            paragraph(printer.name),
                            paragraph("Si cette page est nette et entière, l’imprimante est bien réglée."),
                            paragraph("Adresse : %s\nRéglages : %s\nDemandée par %s le %s à %s"
                                    .formatted(
                                            printer.address,
                                            printer.options().words(),
                                            agent,
                                            French.date(now),
                                            French.time(now))),
                            paragraph(
                                    "Le trait ci-dessous fait dix centimètres : s’il est plus court, l’imprimante réduit les "
                                            + "pages. Réglez-la sur « taille réelle », sinon les adresses sortent des fenêtres.")),
                    TextStyle.BODY);
            measure(sheet, sheet.y() + TICK);
            if (printer.sides == Sides.TWO) {
                sheet.newPage();
                sheet.flow(
                        List.of(
                                heading(1, "Verso"),
                                paragraph("Cette page est au dos de la première, et dans le même sens.")),
                        TextStyle.BODY);
            }
            return sheet.toBytes();
        }
    }

    private static void measure(Sheet sheet, double y) {
        sheet.line(LEFT, y, LEFT + MEASURE, y);
        for (double x = LEFT; x <= LEFT + MEASURE; x += 10) {
            sheet.line(x, y, x, y + TICK);
        }
    }
}
