package org.guichet.procedures;

import com.fasterxml.jackson.core.type.TypeReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.guichet.pdf.Fonts;
import org.guichet.web.Form;
import org.jspecify.annotations.Nullable;

/** {@code services.yaml}: the name of every department, by the code that procedures give. */
record DepartmentsFile(Path root) {

    /**
     * Those that have a name and can be printed; the others are told.
     *
     * @param needed whether the file must be there: a commune's own folder may do with the shipped one
     */
    Map<String, String> read(boolean needed, List<Problem> all) {
        if (!needed && Files.notExists(root.resolve("services.yaml"))) {
            return Map.of();
        }
        YamlFile file = new YamlFile(root.resolve("services.yaml"));
        Map<String, String> named = new LinkedHashMap<>();
        file.read(new TypeReference<LinkedHashMap<String, @Nullable String>>() {})
                .orElseGet(LinkedHashMap::new)
                .forEach((code, name) -> {
                    if (code.isBlank() || name == null || name.isBlank()) {
                        file.tell("/" + code, "« %s: » doit être suivi du nom du service.".formatted(code));
                    } else if (!code.matches("[a-z][a-z0-9-]*")) {
                        file.tell(
                                "/" + code,
                                "« %s » n’est pas un code de service : minuscules sans accent, chiffres et tirets seulement."
                                        .formatted(code));
                    } else if (name.length() > Form.NAME) {
                        file.tell(
                                "/" + code,
                                "ce nom fait %d caractères ; la place est de %d. Raccourcissez-le."
                                        .formatted(name.length(), Form.NAME));
                    } else if (Fonts.unprintable(name).isEmpty()) {
                        named.put(code, name);
                    }
                });
        all.addAll(file.problems());
        return named;
    }
}
