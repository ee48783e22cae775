package org.guichet.pdf;

import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDChoice;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/** Writes entries on an open form, and what is too long for its place in the annex. */
final class ImposedPen {
    private static final double CROSS_INSET = 0.15;

    private final AcroFields fields;
    private final ImposedPatch patches;
    private final ImposedAnnex annex;

    ImposedPen(PDDocument document, ImposedAnnex annex) {
        this.fields = new AcroFields(document);
        this.patches = new ImposedPatch(document);
        this.annex = annex;
    }

    void write(ImposedEntry entry) {
        if (entry instanceof ImposedEntry.Words it) write(it);
        else if (entry instanceof ImposedEntry.Tick it) tick(it);
        else if (entry instanceof ImposedEntry.Written it) write(it);
        else if (entry instanceof ImposedEntry.Cross it) draw(it.page(), it.box(), cross(it.box()));
        else if (entry instanceof ImposedEntry.Code it) draw(it.page(), it.box(), code(it));
    }

    private void write(ImposedEntry.Words entry) {
        if (entry.words().isBlank()) return;
        PDTerminalField field = find(entry.field());
        List<AcroWidget> places = fields.widgets(field);
        String shown = fits(places, entry.words())
                ? entry.words()
                : annex.add(entry.label(), entry.words()).stream()
                        .filter(reference -> fits(places, reference))
                        .findFirst()
                        .orElse("");
        for (AcroWidget place : places) {
            AcroLook look = AcroLook.of(place);
            ImposedInk ink = ink(place, shown).orElse((content, fonts) -> {});
            appearance(place).setItem(COSName.N, patches.of(place, look, ink));
            place.widget().getCOSObject().removeItem(COSName.AS);
            place.widget().setPrinted(true);
        }
        keep(field, shown);
    }

    /** What a program finds in the field: just what a person sees in it. */
    private static void keep(PDTerminalField field, String shown) {
        COSDictionary dictionary = field.getCOSObject();
        String kept = shown;
        if (field instanceof PDChoice choice) {
            int option = choice.getOptionsDisplayValues().indexOf(shown);
            kept = option < 0 ? shown : choice.getOptionsExportValues().get(option);
            dictionary.removeItem(COSName.I);
        }
        if (field instanceof PDTextField text && text.isComb()) {
            kept = ImposedComb.cells(shown, text.getMaxLen())
                    .map(cells -> String.join("", cells))
                    .orElse(shown);
        }
        dictionary.setItem(COSName.V, new COSString(kept));
        dictionary.removeItem(COSName.RV);
    }

    private static boolean fits(List<AcroWidget> places, String words) {
        return places.stream().allMatch(place -> ink(place, words).isPresent());
    }

    private static Optional<ImposedInk> ink(AcroWidget place, String words) {
        return place.space(AcroLook.of(place).thickness()).ink(words);
    }

    private void tick(ImposedEntry.Tick entry) {
        PDTerminalField field = find(entry.field());
        List<AcroWidget> places = fields.widgets(field);
        String option = entry.option().isEmpty() ? places.get(0).on() : entry.option();
        for (AcroWidget place : places) {
            boolean ticked = place.on().equals(option);
            COSName state = ticked ? COSName.getPDFName(place.state()) : COSName.Off;
            if (ticked) {
                ensurePicture(place, state);
                field.getCOSObject().setItem(COSName.V, state);
            }
            place.widget().getCOSObject().setItem(COSName.AS, state);
            place.widget().setPrinted(true);
        }
    }

    private void ensurePicture(AcroWidget place, COSName state) {
        if (place.hasPicture()) return;
        COSDictionary states = appearance(place).getCOSDictionary(COSName.N);
        if (states == null || states instanceof COSStream) {
            states = inline();
            appearance(place).setItem(COSName.N, states);
        }
        ImposedSpace space = place.space(0);
        Box box = new Box(0, 0, Millimetres.ofPoints(space.width()), Millimetres.ofPoints(space.height()));
        states.setItem(state, patches.of(place, AcroLook.of(place), cross(box)));
    }

    private static COSDictionary appearance(AcroWidget place) {
        COSDictionary widget = place.widget().getCOSObject();
        COSDictionary appearance = widget.getCOSDictionary(COSName.AP);
        if (appearance == null) {
            appearance = inline();
            widget.setItem(COSName.AP, appearance);
        }
        return appearance;
    }

    /** Written where it is used: some readers look for the states of a tick nowhere else. */
    private static COSDictionary inline() {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setDirect(true);
        return dictionary;
    }

    private void write(ImposedEntry.Written entry) {
        if (entry.words().isBlank()) return;
        ImposedSpace space = space(entry.box(), entry.size());
        space.ink(entry.words())
                .or(() -> annex.add(entry.label(), entry.words()).stream()
                        .flatMap(reference -> space.ink(reference).stream())
                        .findFirst())
                .ifPresent(ink -> draw(entry.page(), entry.box(), ink));
    }

    private static ImposedSpace space(Box box, double size) {
        double width = Millimetres.toPoints(box.width());
        double height = Millimetres.toPoints(box.height());
        return new ImposedSpace(width, height, 0, size, Align.LEFT, true, 0, false);
    }

    private static ImposedInk cross(Box box) {
        double width = Millimetres.toPoints(box.width());
        double height = Millimetres.toPoints(box.height());
        double left = width * CROSS_INSET;
        double foot = height * CROSS_INSET;
        return (content, fonts) -> content.write("0 G 1.2 w ")
                .write(left)
                .write(foot)
                .write("m ")
                .write(width - left)
                .write(height - foot)
                .write("l ")
                .write(left)
                .write(height - foot)
                .write("m ")
                .write(width - left)
                .write(foot)
                .write("l S\n");
    }

    private static ImposedInk code(ImposedEntry.Code entry) {
        return new ImposedCode(
                entry.digits(),
                Millimetres.toPoints(entry.box().width()),
                Millimetres.toPoints(entry.box().height()));
    }

    private void draw(int page, Box box, ImposedInk ink) {
        patches.draw(fields.pages().get(page - 1), box, ink);
    }

    private PDTerminalField find(String name) {
        return fields.find(name).orElseThrow(() -> new IllegalArgumentException("No field " + name));
    }
}
