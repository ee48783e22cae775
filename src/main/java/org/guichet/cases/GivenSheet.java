package org.guichet.cases;

import java.util.Optional;
import org.guichet.web.Form;

/** One sheet as it crosses the counter: what it is, original or copy, and where it goes. */
public record GivenSheet(String label, DocumentForm form, String keptAt) {

    /** @param row the fields of this sheet alone; what is wrong is said there */
    static Optional<GivenSheet> read(String label, Form row) {
        Optional<DocumentForm> form = row.chosen("form", DocumentForm.values());
        if (form.isEmpty()) {
            row.refuse("form", "« %s » : choisissez original ou copie.".formatted(label));
        }
        String keptAt = row.line("keptAt");
        if (keptAt.isEmpty()) {
            row.refuse("keptAt", "« %s » : indiquez où elle est gardée, ou si elle est rendue.".formatted(label));
        }
        return form.map(known -> new GivenSheet(label, known, keptAt)).filter(sheet -> !keptAt.isEmpty());
    }

    /** « Livret de famille (copie, classeur du service) » */
    String words() {
        return "%s (%s, %s)".formatted(label, form.label, keptAt);
    }
}
