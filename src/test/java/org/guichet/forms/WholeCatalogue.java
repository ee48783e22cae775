package org.guichet.forms;

import static org.guichet.desk.Papers.MORNING;
import static org.guichet.forms.Sheets.OFFICE;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.guichet.cases.Reference;
import org.guichet.desk.Papers;
import org.guichet.pdf.Margins;
import org.guichet.pdf.Paper;
import org.guichet.pdf.Sheet;
import org.guichet.procedures.Procedure;
import org.guichet.procedures.ReadForms;

/** Every paper of every procedure that ships, drawn one after another in one document a kind. */
final class WholeCatalogue {

    static final List<Procedure> CATALOGUE = ReadForms.shipped();

    private WholeCatalogue() {}

    static Stream<Procedure> in(Variant variant) {
        return CATALOGUE.stream()
                .filter(procedure -> !variant.isEasy() || !procedure.easy().isEmpty());
    }

    private static byte[] all(Variant variant, Margins margins, BiConsumer<Procedure, Sheet> drawing) {
        try (Sheet sheet = new Sheet(Paper.A4, margins, "Toutes les démarches", MORNING)) {
            in(variant).forEach(procedure -> {
                sheet.section();
                drawing.accept(procedure, sheet);
            });
            return sheet.toBytes();
        }
    }

    static byte[] blank(Variant variant) {
        return all(variant, variant.margins, (procedure, sheet) -> new FormDocument(
                        procedure, variant, OFFICE, Requester.UNKNOWN, Map.of(), null, MORNING)
                .draw(sheet));
    }

    static byte[] filled(Variant variant) {
        return all(variant, variant.margins, (procedure, sheet) -> new FormDocument(
                        procedure,
                        variant,
                        OFFICE,
                        Requester.of(Papers.resident()),
                        Sheets.longAnswers(procedure),
                        new Reference("20260042179"),
                        MORNING)
                .draw(sheet));
    }

    static byte[] guides(Variant variant) {
        return all(variant, GuideSheet.margins(), (procedure, sheet) -> new GuideSheet(procedure, OFFICE, variant)
                .draw(sheet));
    }

    static byte[] posters(Variant variant) {
        return all(variant, PosterDocument.MARGINS, (procedure, sheet) -> new PosterDocument(procedure, OFFICE, variant)
                .draw(sheet));
    }

    static Map<String, byte[]> everything(Variant variant) {
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put("blank", blank(variant));
        all.put("filled", filled(variant));
        all.put("guides", guides(variant));
        all.put("posters", posters(variant));
        return all;
    }
}
