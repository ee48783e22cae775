package org.guichet.pdf;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDButton;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDChoice;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDRadioButton;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/** The fields of an open document that a person can see, by their full names. */
final class AcroFields {
    private final Map<String, PDTerminalField> fields = new LinkedHashMap<>();
    private final Map<COSDictionary, Integer> pageOfWidget = new IdentityHashMap<>();
    private final List<ImposedPage> pages = new ArrayList<>();

    AcroFields(PDDocument document) {
        for (PDPage page : document.getPages()) {
            COSArray annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
            for (int i = 0; annotations != null && i < annotations.size(); i++) {
                if (annotations.getObject(i) instanceof COSDictionary widget) {
                    pageOfWidget.put(widget, pages.size());
                }
            }
            pages.add(new ImposedPage(page));
        }
        // Without the repairs PDFBox offers, which draw texts again in whatever font the machine has.
        PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
        if (form == null) {
            return;
        }
        for (PDField field : form.getFieldTree()) {
            if (field instanceof PDTerminalField terminal && !widgets(terminal).isEmpty()) {
                fields.putIfAbsent(terminal.getFullyQualifiedName(), terminal);
            }
        }
    }

    List<ImposedPage> pages() {
        return pages;
    }

    Optional<PDTerminalField> find(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    /** In the order of the file. */
    List<AcroField> all() {
        return fields.entrySet().stream()
                .map(entry -> describe(entry.getKey(), entry.getValue()))
                .toList();
    }

    Stream<PDTerminalField> ofKind(AcroKind... kinds) {
        return fields.values().stream().filter(field -> List.of(kinds).contains(kind(field)));
    }

    /** Where a field shows: what is hidden or on no page is left out. */
    List<AcroWidget> widgets(PDTerminalField field) {
        List<AcroWidget> widgets = new ArrayList<>();
        for (int i = 0; i < field.getWidgets().size(); i++) {
            var widget = field.getWidgets().get(i);
            Integer page = pageOfWidget.get(widget.getCOSObject());
            if (page != null && widget.getRectangle() != null && !widget.isHidden() && !widget.isInvisible()) {
                widgets.add(new AcroWidget(field, widget, i, page + 1, pages.get(page)));
            }
        }
        return widgets;
    }

    private AcroField describe(String name, PDTerminalField field) {
        List<AcroWidget> widgets = widgets(field);
        return new AcroField(
                name,
                Objects.requireNonNullElse(field.getAlternateFieldName(), ""),
                kind(field),
                options(field, widgets),
                field instanceof PDTextField text ? Math.max(0, text.getMaxLen()) : 0,
                widgets.stream().map(AcroWidget::place).toList());
    }

    private static List<String> options(PDTerminalField field, List<AcroWidget> widgets) {
        if (field instanceof PDChoice choice) {
            return choice.getOptionsDisplayValues();
        }
        return kind(field).isTicked()
                ? widgets.stream().map(AcroWidget::on).distinct().toList()
                : List.of();
    }

    static AcroKind kind(PDTerminalField field) {
        if (field instanceof PDTextField text) {
            boolean comb = text.isComb() && text.getMaxLen() > 0 && !text.isMultiline();
            return comb ? AcroKind.COMB : text.isMultiline() ? AcroKind.LINES : AcroKind.TEXT;
        }
        if (field instanceof PDChoice) {
            return AcroKind.CHOICE;
        }
        if (field instanceof PDButton) {
            return field instanceof PDCheckBox
                    ? AcroKind.TICK
                    : field instanceof PDRadioButton ? AcroKind.RADIO : AcroKind.BUTTON;
        }
        return field instanceof PDSignatureField ? AcroKind.SIGNATURE : AcroKind.TEXT;
    }
}
