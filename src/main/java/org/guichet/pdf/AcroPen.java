package org.guichet.pdf;

import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.interactive.form.PDChoice;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/** Fills fields: what a person sees there is drawn by us, what a program finds there says the same. */
record AcroPen(AcroFields fields, ImposedPatch patches, ImposedAnnex annex) {

    void write(ImposedEntry.Words entry) {
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

    void tick(ImposedEntry.Tick entry) {
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
        ImposedInk cross = new ImposedCross(space.width(), space.height());
        states.setItem(state, patches.of(place, AcroLook.of(place), cross));
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

    private PDTerminalField find(String name) {
        return fields.find(name).orElseThrow(() -> new IllegalArgumentException("No field " + name));
    }
}
