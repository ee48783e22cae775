package org.guichet.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.guichet.consultations.Consultation;
import org.guichet.consultations.ConsultationForm;
import org.guichet.procedures.Procedure;
import org.guichet.web.Form;

/**
 * A consultation of {@code consultations.yaml}, read as if the page had asked for it. It opens on a Monday and closes on a
 * Friday.
 *
 * @param at when it was announced, as {@link Agenda} reads it
 * @param opens the Monday of which week, counted from this one
 * @param closes the Friday of which week, likewise
 * @param announcement the other fields of the page
 */
record ConsultationScript(
        String at, String by, String procedure, int opens, int closes, Map<String, String> announcement) {

    static List<ConsultationScript> read() {
        return Script.read("consultations.yaml", new TypeReference<>() {});
    }

    Happening happening(Cast cast, Procedure takenWith) {
        Instant when = cast.agenda().at(at);
        return new Happening(when, () -> announce(cast, takenWith, when));
    }

    private void announce(Cast cast, Procedure takenWith, Instant when) {
        Form form = Form.empty()
                .with("procedure", procedure)
                .with("opensOn", cast.agenda().monday(opens))
                .with("closesOn", cast.agenda().friday(closes));
        announcement.forEach(form::with);
        Consultation consultation = new Consultation();
        ConsultationForm.read(form, consultation, List.of(takenWith))
                .orElseThrow(() -> new IllegalArgumentException(announcement + " " + form.errors()))
                .write(consultation, cast.agent(by), when);
    }
}
