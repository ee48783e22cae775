package org.guichet.pdf;

import static org.apache.pdfbox.cos.COSName.CONTENTS;
import static org.apache.pdfbox.cos.COSName.RESOURCES;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDPage;

/** « Duplicata », laid over pages that were printed before (a form XObject: ISO 32000-1, 8.10). */
final class Stamp {
    private static final Box TOP_RIGHT = new Box(160, 6, 35, 6);
    private static final String OVER = "/Duplicata Do";

    private final String form;
    private final String over;

    private Stamp(String form, String over) {
        this.form = form;
        this.over = over;
    }

    /** A document whose only page bears this and nothing else. */
    static byte[] page(String title, Instant created) {
        try (Sheet sheet = new Sheet(Paper.A4, Margins.all(20), title, created)) {
            sheet.mark(TOP_RIGHT, List.of(Block.paragraph(Span.bold("DUPLICATA"))), TextStyle.SMALL);
            return sheet.toBytes();
        }
    }

    /** @param page as {@link #page} drew it */
    static Stamp in(Bundle bundle, PDPage page) throws IOException {
        COSDictionary drawn = page.getCOSObject();
        byte[] resources = Serial.of(drawn.getDictionaryObject(RESOURCES), bundle::share);
        byte[] form = Serial.of(
                drawn.getCOSDictionary(CONTENTS),
                bundle::share,
                "/Type/XObject/Subtype/Form/BBox[0 0 595.276 841.89]/Resources "
                        + new String(resources, StandardCharsets.ISO_8859_1));
        byte[] over = "<</Length %d>>stream\n%s\nendstream"
                .formatted(OVER.length(), OVER)
                .getBytes(StandardCharsets.US_ASCII);
        return new Stamp(Serial.reference(bundle.share(form)), Serial.reference(bundle.share(over)));
    }

    /** What a page draws, with this over it. */
    String over(String content) {
        return "[%s %s]".formatted(content, over);
    }

    /** Where the page finds it. */
    String resource() {
        return "/XObject<</Duplicata %s>>".formatted(form);
    }
}
