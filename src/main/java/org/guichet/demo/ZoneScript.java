package org.guichet.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.guichet.quotas.Zone;
import org.guichet.quotas.ZoneForm;
import org.guichet.web.Form;
import org.guichet.web.French;

/**
 * A zone of {@code zones.yaml}, read as if the page had asked for it.
 *
 * @param at as {@link Agenda} reads it
 * @param deliberated working days ago
 */
record ZoneScript(String at, String by, String name, int quota, String deliberation, int deliberated) {

    static List<ZoneScript> read() {
        return Script.read("zones.yaml", new TypeReference<>() {});
    }

    Happening happening(Cast cast) {
        Instant when = cast.agenda().at(at);
        return new Happening(when, () -> write(cast, when));
    }

    private void write(Cast cast, Instant when) {
        Form form = Form.empty()
                .with("name", name)
                .with("quota", quota)
                .with("deliberation", deliberation)
                .with("deliberatedOn", cast.agenda().day(deliberated));
        ZoneForm.read(form, null, LocalDate.ofInstant(when, French.ZONE))
                .orElseThrow(() -> new IllegalArgumentException(name + " " + form.errors()))
                .write(new Zone(), cast.agent(by), when);
    }
}
