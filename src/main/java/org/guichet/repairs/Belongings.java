package org.guichet.repairs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.guichet.cases.Case;

/** What was left, one thing after the other, so that each is ticked when it goes back: the device, then its accessories. */
public record Belongings(Case dossier) {

    /** « Ordinateur portable, Lenovo T480 » */
    public String device() {
        String model = answer("modele");
        return answer("appareil") + (model.isEmpty() ? "" : ", " + model);
    }

    /** Accessories are told from one another by commas, semicolons or lines; « rien » is none. */
    public List<String> all() {
        List<String> all = new ArrayList<>(List.of(device()));
        Arrays.stream(answer("accessoires").split("[,;\n]"))
                .map(String::strip)
                .filter(one -> !one.isEmpty() && !one.matches("(?i)(rien|aucun|aucune|néant)\\.?"))
                .forEach(all::add);
        return all;
    }

    /** As people read it, whatever type of question the procedure asks it by. */
    String answer(String id) {
        return dossier.procedure().questions().stream()
                .filter(question -> question.id().equals(id))
                .findFirst()
                .map(question -> question.words(dossier.answers))
                .orElse("");
    }
}
