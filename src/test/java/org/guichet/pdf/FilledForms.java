package org.guichet.pdf;

import java.time.Instant;
import java.util.List;

/** Answers on somebody else's form: in their places, whole, and nothing else of the file but paper. */
/** Imposed forms that are filled, and what stands in them then. */
abstract class FilledForms {

    static final Instant MONDAY = Instant.parse("2026-11-23T09:42:00Z");
    static final String NAME = "Mme Éloïse Ðặng-D’Hœrt";

    static ImposedFilling filling(boolean flat, ImposedEntry... entries) {
        return new ImposedFilling("Copie d’acte, dossier 2026 000 001 3", flat, MONDAY, List.of(entries));
    }

    static byte[] filled(byte[] form, boolean flat, ImposedEntry... entries) {
        return ImposedPdf.of(form).filled(filling(flat, entries));
    }

    static Box box(String field) {
        return ImposedPdf.of(ImposedSpecimens.everyKind())
                .field(field)
                .orElseThrow()
                .places()
                .get(0)
                .box();
    }

    static String bare(String words) {
        return words.replaceAll("\\s+", "");
    }
}
