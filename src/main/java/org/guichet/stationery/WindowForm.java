package org.guichet.stationery;

import java.util.Optional;
import org.guichet.pdf.Box;
import org.guichet.pdf.Paper;
import org.guichet.web.Form;
import org.guichet.web.French;

/** Reads the window of an envelope, and refuses the one through which no letter could be posted. */
final class WindowForm {

    /** The left of a letter bears who writes, the bars and the references; they shrink no narrower than this. */
    static final double LEFT_OF_A_LETTER = 85;

    /** Six lines of 38 characters in 8 points, as NF Z10-011 allows. */
    static final double LEAST_WIDTH = 60;

    static final double LEAST_HEIGHT = 23.5;

    /** Office printers print nothing nearer to the edge. */
    private static final double PRINTER_EDGE = 5;

    private final Form form;
    private final EnvelopeFormat format;

    private WindowForm(Form form, EnvelopeFormat format) {
        this.form = form;
        this.format = format;
    }

    static Form of(EnvelopeWindow setting) {
        return Form.empty()
                .with("version", setting.version)
                .with("x", French.decimal(setting.x))
                .with("y", French.decimal(setting.y))
                .with("width", French.decimal(setting.width))
                .with("height", French.decimal(setting.height))
                .with("quietAcross", French.decimal(setting.quietAcross))
                .with("quietDown", French.decimal(setting.quietDown));
    }

    /** @return nothing where the form says what is wrong */
    static Optional<Window> read(Form form, EnvelopeFormat format) {
        WindowForm reading = new WindowForm(form, format);
        Window window = new Window(
                reading.millimetres("x"),
                reading.millimetres("y"),
                reading.millimetres("width"),
                reading.millimetres("height"),
                reading.millimetres("quietAcross"),
                reading.millimetres("quietDown"));
        if (!form.refused()) {
            reading.refuseOffTheSheet(window.hole());
            reading.refuseTooSmall(window.address());
        }
        if (!form.refused()) {
            reading.refuseUnprintable(window.address());
        }
        return form.refused() ? Optional.empty() : Optional.of(window);
    }

    private double millimetres(String field) {
        Optional<Double> read = French.parseMillimetres(form.value(field));
        if (read.isEmpty()) {
            form.refuse(field, "Écrivez des millimètres, avec une décimale au plus : « 104 » ou « 104,5 ».");
        }
        return read.orElse(0.0);
    }

    private void refuseOffTheSheet(Box hole) {
        if (hole.right() > Paper.A4.width()) {
            form.refuse(
                    "width",
                    "La fenêtre finirait à %s mm de la gauche ; la feuille n’en a que 210."
                            .formatted(French.decimal(hole.right())));
        }
        if (hole.bottom() > format.panel) {
            form.refuse(
                    "height",
                    "La fenêtre finirait à %s mm du haut ; pliée, la feuille n’en a que %s."
                            .formatted(French.decimal(hole.bottom()), French.decimal(format.panel)));
        }
        if (hole.x() < LEFT_OF_A_LETTER) {
            form.refuse(
                    "x",
                    "La fenêtre laisserait voir l’en-tête, le code-barres et les références, qui occupent les %s premiers "
                                    .formatted(French.decimal(LEFT_OF_A_LETTER))
                            + "millimètres de la lettre. Il faut des enveloppes à fenêtre à droite.");
        }
    }

    private void refuseTooSmall(Box address) {
        if (address.width() < LEAST_WIDTH || address.height() < LEAST_HEIGHT) {
            form.refuse(
                    address.width() < LEAST_WIDTH ? "width" : "height",
                    "Il ne resterait que %s × %s mm pour l’adresse, une fois le blanc retiré. Six lignes en caractères de 8 points demandent %s × %s mm."
                            .formatted(
                                    French.decimal(Math.max(0, address.width())),
                                    French.decimal(Math.max(0, address.height())),
                                    French.decimal(LEAST_WIDTH),
                                    French.decimal(LEAST_HEIGHT)));
        }
    }

    private void refuseUnprintable(Box address) {
        if (address.right() > Paper.A4.width() - PRINTER_EDGE) {
            form.refuse("quietAcross", nearTheEdge("droit"));
        }
        if (address.y() < PRINTER_EDGE) {
            form.refuse("quietDown", nearTheEdge("supérieur"));
        }
    }

    private static String nearTheEdge(String edge) {
        return "L’adresse serait à moins de %s mm du bord %s, où une imprimante n’imprime pas : agrandissez le blanc."
                .formatted(French.decimal(PRINTER_EDGE), edge);
    }
}
