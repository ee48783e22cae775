package org.guichet.stationery;

import static org.guichet.pdf.Block.paragraph;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.guichet.pdf.Box;
import org.guichet.pdf.Margins;
import org.guichet.pdf.Sheet;
import org.guichet.web.French;
import org.guichet.web.Refusal;

/**
 * Labels on as many sheets as they need, the first of which may have been begun.
 *
 * @param first the number of the first label to print on, counted line by line from 1
 */
public record Labels(LabelSheet format, int first, List<Label> labels) {

    /** A list longer than this is not read; the rest is counted. */
    private static final int TOLD = 5;

    /**
     * @throws Refusal if the sheet has no such label, or there is nothing to print
     */
    public Labels {
        if (first < 1 || first > format.perSheet()) {
            throw new Refusal(
                    "first",
                    format.isRoll()
                            ? "Sur un rouleau, on commence toujours à l’étiquette 1."
                            : "Cette planche a %d étiquettes : commencez à une étiquette de 1 à %d."
                                    .formatted(format.perSheet(), format.perSheet()));
        }
        if (labels.isEmpty()) {
            throw new Refusal("Il n’y a aucune étiquette à imprimer.");
        }
        labels = List.copyOf(labels);
    }

    /** Which labels do not fit this format, in words; none where all can be printed. */
    public List<String> misfits() {
        Box room = format.room(format.labels().get(0));
        List<String> found = new ArrayList<>();
        IntStream.range(0, labels.size()).forEach(at -> labels.get(at)
                .misfit(room)
                .map(why -> "L’étiquette %s (« %s ») ne tient pas sur ce format : %s."
                        .formatted(French.number(at + 1), labels.get(at).name(), why))
                .ifPresent(found::add));
        if (found.size() <= TOLD) {
            return found;
        }
        List<String> told = new ArrayList<>(found.subList(0, TOLD));
        told.add("%s autres étiquettes ne tiennent pas non plus.".formatted(French.number(found.size() - TOLD)));
        return told;
    }

    /** How many sheets, or pieces of a roll, the printer takes. */
    public int sheets() {
        return (first - 1 + labels.size() + format.perSheet() - 1) / format.perSheet();
    }

    /**
     * @throws Refusal if a label does not fit; nothing is ever cut or printed beside its label
     */
    public byte[] pdf(String title, Instant printedAt) {
        List<String> misfits = misfits();
        if (!misfits.isEmpty()) {
            throw new Refusal(String.join(" ", misfits) + " Raccourcissez, ou prenez un format plus grand.");
        }
        List<Box> cuts = format.labels();
        try (Sheet sheet = new Sheet(format.paper(), Margins.all(0), title, printedAt)) {
            for (int at = 0; at < labels.size(); at++) {
                int place = (first - 1 + at) % cuts.size();
                if (place == 0 && at > 0) sheet.newPage();
                labels.get(at).draw(sheet, format.room(cuts.get(place)));
            }
            return sheet.toBytes();
        }
    }

    /** A plain sheet that shows where each label would be, and its number: laid over a sheet of labels, against the light. */
    public static byte[] trial(LabelSheet format, Instant printedAt) {
        List<Box> cuts = format.labels();
        try (Sheet sheet =
                new Sheet(format.paper(), Margins.all(0), "Essai des étiquettes " + format.label(), printedAt)) {
            for (int at = 0; at < cuts.size(); at++) {
                Label.of(paragraph("Étiquette " + (at + 1))).draw(sheet, format.room(cuts.get(at)));
                sheet.outline(cuts.get(at));
            }
            return sheet.toBytes();
        }
    }
}
