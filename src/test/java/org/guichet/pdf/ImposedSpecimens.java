package org.guichet.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceCharacteristicsDictionary;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDComboBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDPushButton;
import org.apache.pdfbox.pdmodel.interactive.form.PDRadioButton;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/** Forms as other people make them. Places are in points from the bottom left corner, as their programs write them. */
public final class ImposedSpecimens implements AutoCloseable {
    static final PDRectangle NAME = new PDRectangle(100, 700, 200, 16);
    static final PDRectangle BIRTH = new PDRectangle(100, 660, 160, 18);
    static final PDRectangle REASON = new PDRectangle(100, 560, 300, 80);
    static final PDRectangle MARRIED = new PDRectangle(100, 530, 12, 12);
    static final PDRectangle FULL = new PDRectangle(100, 500, 12, 12);
    static final PDRectangle EXTRACT = new PDRectangle(200, 500, 12, 12);
    static final PDRectangle COUNTRY = new PDRectangle(100, 460, 120, 16);
    static final PDRectangle PLACE = new PDRectangle(100, 700, 200, 16);

    final PDDocument document = new PDDocument();
    final PDAcroForm form = new PDAcroForm(document);

    public ImposedSpecimens() {
        PDResources resources = new PDResources();
        resources.put(COSName.getPDFName("Helv"), new PDType1Font(FontName.HELVETICA));
        form.setDefaultResources(resources);
        form.setDefaultAppearance("/Helv 0 Tf 0 g");
    }

    /** A form with a field of every kind, on two pages. */
    public static byte[] everyKind() {
        return bytes(it -> {});
    }

    /** The same, changed before it is written. */
    static byte[] bytes(Consumer<ImposedSpecimens> change) {
        try (ImposedSpecimens it = new ImposedSpecimens()) {
            it.page(0);
            it.page(0);
            it.document.getDocumentCatalog().setAcroForm(it.form);
            it.text("Nom", NAME, 0);
            PDTextField birth = it.text("Naissance", BIRTH, 0);
            birth.setMaxLen(8);
            birth.setComb(true);
            it.text("Motif", REASON, 0).setMultiline(true);
            it.tick("Mariage", MARRIED);
            it.radio("Document", FULL, "Copie", EXTRACT, "Extrait");
            it.choice("Pays", COUNTRY, List.of("France", "Belgique"));
            it.text("Lieu", PLACE, 1);
            change.accept(it);
            return it.written();
        }
    }

    /** Two pages with nothing to type in. */
    public static byte[] withoutFields() {
        try (ImposedSpecimens it = new ImposedSpecimens()) {
            it.page(0);
            it.page(90);
            return it.written();
        }
    }

    byte[] written() {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    PDPage page(int rotation) {
        PDPage page = new PDPage(PDRectangle.A4);
        page.setRotation(rotation);
        document.addPage(page);
        return page;
    }

    PDTextField text(String name, PDRectangle place, int page) {
        PDTextField field = new PDTextField(form);
        field.setPartialName(name);
        put(field, place, page);
        return field;
    }

    /** Shows a field of the first page a second time. */
    void again(String name, PDRectangle place) {
        PDTerminalField field = (PDTerminalField) form.getField(name);
        form.getFields().remove(field);
        PDTextField both = new PDTextField(form);
        both.setPartialName(name);
        PDAnnotationWidget first = field.getWidgets().get(0);
        for (COSName key : List.of(COSName.T, COSName.FT)) {
            first.getCOSObject().removeItem(key);
        }
        both.setWidgets(List.of(first, widget(new PDAnnotationWidget(), place, 0)));
        form.getFields().add(both);
    }

    PDCheckBox tick(String name, PDRectangle place) {
        PDCheckBox field = new PDCheckBox(form);
        field.setPartialName(name);
        put(field, place, 0);
        return field;
    }

    PDRadioButton radio(String name, PDRectangle first, String on, PDRectangle second, String other) {
        PDRadioButton field = new PDRadioButton(form);
        field.setPartialName(name);
        PDAnnotationWidget one = widget(new PDAnnotationWidget(), first, 0);
        PDAnnotationWidget two = widget(new PDAnnotationWidget(), second, 0);
        picture(one, on);
        picture(two, other);
        field.setWidgets(List.of(one, two));
        form.getFields().add(field);
        return field;
    }

    PDComboBox choice(String name, PDRectangle place, List<String> options) {
        PDComboBox field = new PDComboBox(form);
        field.setPartialName(name);
        put(field, place, 0);
        field.getCOSObject().setItem(COSName.OPT, COSArray.ofCOSStrings(options));
        return field;
    }

    /** What makers add that is not paper. */
    void addPrograms() {
        document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('Bonjour')"));
        COSDictionary keystroke = new COSDictionary();
        keystroke.setItem(COSName.K, new PDActionJavaScript("event.rc = false").getCOSObject());
        form.getFields().get(0).getCOSObject().setItem(COSName.AA, keystroke);
        PDPushButton send = new PDPushButton(form);
        send.setPartialName("Envoyer");
        put(send, new PDRectangle(400, 30, 60, 20), 0);
        PDSignatureField signature = new PDSignatureField(form);
        signature.setPartialName("Signature");
        put(signature, new PDRectangle(400, 60, 60, 20), 0);
        PDActionURI elsewhere = new PDActionURI();
        elsewhere.setURI("https://example.org/");
        PDAnnotationLink link = new PDAnnotationLink();
        link.setRectangle(new PDRectangle(10, 10, 50, 10));
        link.setAction(elsewhere);
        annotations(0).add(link.getCOSObject());
    }

    /** A form of the other kind, of which readers but one show « Please wait ». */
    void onlyForAdobe() {
        form.getCOSObject().setItem(COSName.FIELDS, new COSArray());
        form.getCOSObject().setItem(COSName.XFA, new COSString("<xdp/>"));
    }

    private void put(PDTerminalField field, PDRectangle place, int page) {
        widget(field.getWidgets().get(0), place, page);
        form.getFields().add(field);
    }

    private PDAnnotationWidget widget(PDAnnotationWidget widget, PDRectangle place, int page) {
        widget.setRectangle(place);
        widget.setPrinted(true);
        COSDictionary look = new COSDictionary();
        look.setItem(COSName.BC, new COSArray(List.of(COSInteger.ZERO)));
        widget.setAppearanceCharacteristics(new PDAppearanceCharacteristicsDictionary(look));
        annotations(page).add(widget.getCOSObject());
        return widget;
    }

    private void picture(PDAnnotationWidget widget, String on) {
        COSStream dot = document.getDocument().createCOSStream();
        try (var out = dot.createOutputStream()) {
            out.write("2 2 8 8 re f".getBytes());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        dot.setItem(COSName.SUBTYPE, COSName.FORM);
        dot.setItem(COSName.BBOX, new PDRectangle(0, 0, 12, 12).getCOSArray());
        COSDictionary states = new COSDictionary();
        states.setDirect(true);
        states.setItem(COSName.getPDFName(on), dot);
        COSDictionary appearance = new COSDictionary();
        appearance.setDirect(true);
        appearance.setItem(COSName.N, states);
        widget.getCOSObject().setItem(COSName.AP, appearance);
    }

    private COSArray annotations(int page) {
        COSDictionary dictionary = document.getPage(page).getCOSObject();
        if (dictionary.getCOSArray(COSName.ANNOTS) == null) {
            dictionary.setItem(COSName.ANNOTS, new COSArray());
        }
        return dictionary.getCOSArray(COSName.ANNOTS);
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
