package org.guichet.pdf;

import static java.time.temporal.ChronoUnit.SECONDS;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** What a document says of itself so that it is PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2). */
final class Metadata {
    private static final String PRODUCER = "Guichet";
    private static final String LANGUAGE = "fr-FR";
    private static final String SRGB = "sRGB IEC61966-2.1";
    private static final Deflated COLOURS = Deflated.tightly(Resources.read("sRGB.icc"));
    private static final String XMP = new String(Resources.read("metadata.xmp"), StandardCharsets.UTF_8);

    private Metadata() {}

    static void write(PDDocument document, String title, Instant created) throws IOException {
        Instant second = created.truncatedTo(SECONDS);
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(title);
        information.setProducer(PRODUCER);
        information.setCreationDate(GregorianCalendar.from(second.atZone(ZoneOffset.UTC)));
        information.setModificationDate(information.getCreationDate());

        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setLanguage(LANGUAGE);
        PDMarkInfo marks = new PDMarkInfo();
        marks.setMarked(true);
        catalog.setMarkInfo(marks);
        PDViewerPreferences viewer = new PDViewerPreferences(new COSDictionary());
        viewer.setDisplayDocTitle(true);
        catalog.setViewerPreferences(viewer);

        String xmp = XMP.replace("${producer}", PRODUCER)
                .replace("${date}", second.toString())
                .replace(
                        "${title}",
                        title.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
        catalog.setMetadata(new PDMetadata(document, new ByteArrayInputStream(xmp.getBytes(StandardCharsets.UTF_8))));

        catalog.getCOSObject().setItem(COSName.OUTPUT_INTENTS, new COSArray(List.of(outputIntent(document))));
    }

    /** What black means, on any screen or printer. */
    private static COSDictionary outputIntent(PDDocument document) {
        COSStream profile = COLOURS.in(document);
        profile.setInt(COSName.N, 3);
        COSDictionary intent = new COSDictionary();
        intent.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
        intent.setItem(COSName.S, COSName.GTS_PDFA1);
        intent.setString(COSName.INFO, SRGB);
        intent.setString(COSName.OUTPUT_CONDITION_IDENTIFIER, SRGB);
        intent.setString(COSName.REGISTRY_NAME, "http://www.color.org");
        intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
        return intent;
    }
}
