package org.guichet.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.guichet.commune.Commune;
import org.guichet.contact.PostalAddress;
import org.guichet.residents.Resident;
import org.guichet.residents.ResidentForm;
import org.guichet.web.Form;
import org.guichet.web.French;

/** The people of {@code residents.yaml}, read as if a clerk had typed them: what no envelope bears is refused. */
final class Townspeople {

    private static final String ARRIVAL = "62 09h00";

    private Townspeople() {}

    /** @return everybody, by the name that cases call them */
    static Map<String, Resident> settle(Agenda agenda) {
        Clock clock = Clock.fixed(agenda.at(ARRIVAL), French.ZONE);
        PostalAddress town = Commune.get().address;
        Map<String, Resident> residents = new LinkedHashMap<>();
        Script.read("residents.yaml", new TypeReference<Map<String, Map<String, String>>>() {})
                .forEach((name, fields) -> residents.put(name, settle(form(fields, town), clock)));
        return residents;
    }

    private static Resident settle(Form form, Clock clock) {
        Resident resident = new Resident();
        ResidentForm.read(form, resident, clock);
        if (form.refused()) {
            throw new IllegalArgumentException(form.value("lastName") + " " + form.errors());
        }
        resident.persist();
        return resident;
    }

    private static Form form(Map<String, String> fields, PostalAddress town) {
        Form form = Form.empty();
        fields.forEach(form::with);
        boolean somewhere = !form.isEmpty("street") || !form.isEmpty("hamlet");
        return somewhere && form.isEmpty("locality")
                ? form.with("postcode", town.postcode()).with("locality", town.locality())
                : form;
    }
}
