package org.guichet.pdf;

import org.apache.pdfbox.pdmodel.PDDocument;

/** Writes entries on an open form, and what is too long for its place in the annex. */
final class ImposedPen {
    private final AcroFields fields;
    private final ImposedPatch patches;
    private final ImposedAnnex annex;
    private final AcroPen pen;

    ImposedPen(PDDocument document, ImposedAnnex annex) {
        this.fields = new AcroFields(document);
        this.patches = new ImposedPatch(document);
        this.annex = annex;
        this.pen = new AcroPen(fields, patches, annex);
    }

    void write(ImposedEntry entry) {
        if (entry instanceof ImposedEntry.Words it) pen.write(it);
        else if (entry instanceof ImposedEntry.Tick it) pen.tick(it);
        else if (entry instanceof ImposedEntry.Written it) write(it);
        else if (entry instanceof ImposedEntry.Cross it) draw(it.page(), it.box(), cross(it.box()));
        else if (entry instanceof ImposedEntry.Code it) draw(it.page(), it.box(), code(it));
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
        return new ImposedCross(Millimetres.toPoints(box.width()), Millimetres.toPoints(box.height()));
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
}
