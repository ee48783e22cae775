package org.guichet.stationery;

import static org.guichet.pdf.Block.heading;
import static org.guichet.pdf.Block.numbered;
import static org.guichet.pdf.Block.paragraph;

import java.time.Instant;
import java.util.List;
import org.guichet.pdf.Block;
import org.guichet.pdf.Box;
import org.guichet.pdf.Column;
import org.guichet.pdf.Margins;
import org.guichet.pdf.Paper;
import org.guichet.pdf.Row;
import org.guichet.pdf.Sheet;
import org.guichet.pdf.Span;
import org.guichet.pdf.TextStyle;
import org.guichet.web.French;

/** The sheet to fold as a letter, to slide in an envelope and to hold against the light: it shows where the window is set. */
record WindowTrial(EnvelopeFormat format, Window window, Instant printedAt) {

    private static final double CENTIMETRE = 10;

    /** How far around the window the squares reach. */
    private static final double AROUND = 15;

    private static final double PRINTER_EDGE = 6;
    private static final TextStyle STYLE = new TextStyle(10, 13, 5);
    private static final TextStyle FIGURES = new TextStyle(8, 9, 0);
    private static final List<String> SPECIMEN = List.of(
            "Première ligne de l’adresse",
            "Deuxième ligne",
            "Troisième ligne",
            "Quatrième ligne",
            "Cinquième ligne",
            "35120 SIXIÈME ET DERNIÈRE LIGNE");

    byte[] pdf() {
        String title = "Feuille d’essai, enveloppe " + format.label;
        try (Sheet sheet = new Sheet(Paper.A4, new Margins(15, 20, 10, 20), title, printedAt)) {
            Box squares = squares();
            format.folds.forEach(sheet::foldMark);
            sheet.place(new Box(20, 12, squares.x() - 35, format.panel - 15), facts(), STYLE);
            draw(sheet, squares);
            sheet.outline(window.hole());
            sheet.address(window.address(), SPECIMEN);
            sheet.cutLine(format.paper.height());
            sheet.moveTo(format.paper.height() + 2);
            sheet.flow(instructions(), STYLE);
            return sheet.toBytes();
        }
    }

    private List<Block> facts() {
        return List.of(
                heading(1, "Feuille d’essai"),
                paragraph(Span.bold("Enveloppe " + format.label + " à fenêtre")),
                paragraph("La fenêtre est réglée ainsi : " + window.words() + "."),
                paragraph("L’adresse s’imprime à %s mm de la gauche et %s mm du haut."
                        .formatted(
                                French.decimal(window.address().x()),
                                French.decimal(window.address().y()))),
                paragraph("La feuille pliée glisse dans l’enveloppe de %s mm en largeur et de %s mm en hauteur."
                        .formatted(French.decimal(format.playAcross()), French.decimal(format.playDown()))));
    }

    /** Whole centimetres of the sheet around the window, where every printer prints. */
    private Box squares() {
        Box hole = window.hole();
        double left = ceiling(hole.x() - AROUND);
        double top = Math.max(CENTIMETRE, ceiling(hole.y() - AROUND));
        double right = Math.min(Paper.A4.width() - CENTIMETRE, floor(hole.right() + AROUND));
        double bottom = Math.min(floor(format.panel - 1), floor(hole.bottom() + AROUND));
        return new Box(left, top, right - left, bottom - top);
    }

    /** The figures stand above the squares, or below a window that begins at the top; never in the window. */
    private void draw(Sheet sheet, Box squares) {
        for (double x = squares.x(); x <= squares.right(); x += CENTIMETRE) {
            sheet.dots(x, squares.y(), x, squares.bottom());
            if (squares.y() <= window.y()) figure(sheet, x - 2, Math.max(PRINTER_EDGE, squares.y() - 4), x);
            else if (squares.bottom() >= window.hole().bottom()) figure(sheet, x - 2, squares.bottom() + 1, x);
        }
        for (double y = squares.y(); y <= squares.bottom(); y += CENTIMETRE) {
            sheet.dots(squares.x(), y, squares.right(), y);
            figure(sheet, squares.x() - 7, y - 1.6, y);
        }
    }

    private static void figure(Sheet sheet, double x, double y, double millimetres) {
        sheet.mark(new Box(x, y, 10, 4), List.of(paragraph(French.decimal(millimetres))), FIGURES);
    }

    private List<Block> instructions() {
        return List.of(
                paragraph(
                        Span.bold("Ligne tiretée : "),
                        Span.of("le bas de l’enveloppe, quand la feuille est calée en haut.")),
                heading(2, "Comment faire"),
                numbered(
                        "Imprimez cette page à 100 %, sans « ajuster à la page ». Vérifiez à la règle : deux traits voisins du quadrillage sont à 10 mm.",
                        "%s. Glissez la feuille dans une enveloppe, ce côté vers la fenêtre.".formatted(fold()),
                        "Tenez l’enveloppe devant une lampe ou une vitre. Le cadre doit tomber sur le bord de la fenêtre.",
                        "Tapez l’enveloppe sur la table, d’un côté puis de l’autre : les six lignes doivent rester lisibles. Sinon, agrandissez le blanc.",
                        "Notez ci-dessous où tombe chaque bord de la fenêtre sur le quadrillage, puis corrigez le réglage : page « Fenêtres des enveloppes »."),
                new Block.Grid(
                        List.of(Column.share("Réglage", 3), Column.share("Aujourd’hui", 1), Column.share("Mesuré", 1)),
                        List.of(
                                row("Bord gauche de la fenêtre, depuis la gauche", window.x()),
                                row("Bord supérieur, depuis le haut", window.y()),
                                row("Largeur de la fenêtre", window.width()),
                                row("Hauteur de la fenêtre", window.height()))));
    }

    private String fold() {
        return format == EnvelopeFormat.DL
                ? "Pliez-la en trois, aux deux repères de gauche, le cadre restant visible"
                : "Pliez-la en deux, au repère de gauche, le cadre restant visible";
    }

    private static Row row(String name, double millimetres) {
        return Row.of(name, French.decimal(millimetres) + " mm", "");
    }

    private static double ceiling(double millimetres) {
        return Math.ceil(millimetres / CENTIMETRE) * CENTIMETRE;
    }

    private static double floor(double millimetres) {
        return Math.floor(millimetres / CENTIMETRE) * CENTIMETRE;
    }
}
