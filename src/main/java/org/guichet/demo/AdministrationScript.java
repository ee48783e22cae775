package org.guichet.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.guichet.transmissions.AdministrationForm;
import org.guichet.web.Form;

/** A line of the directory, {@code administrations.yaml}, read as if the page had asked for it. */
record AdministrationScript(String at, Map<String, String> fields) {

    static List<AdministrationScript> read() {
        return Script.read("administrations.yaml", new TypeReference<>() {});
    }

    Happening happening(Agenda agenda) {
        Instant when = agenda.at(at);
        return new Happening(when, this::write);
    }

    private void write() {
        Form form = Form.empty().with("active", "oui");
        fields.forEach(form::with);
        AdministrationForm.read(form, null)
                .orElseThrow(() -> new IllegalArgumentException(fields + " " + form.errors()))
                .persist();
    }
}
