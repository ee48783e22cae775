package org.guichet.procedures;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A file of forms/ that a clerk wrote by hand: what cannot be read is told with its line and what to write instead. */
record YamlFile(Path root, Path path) {

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** Its name as people see it, below forms/. */
    String name() {
        return root.relativize(path).toString();
    }

    <T> Optional<T> read(TypeReference<T> type, List<Problem> problems) {
        try {
            return Optional.ofNullable(YAML.readValue(Files.readString(path), type));
        } catch (JsonProcessingException broken) {
            problems.add(new Problem(name(), line(broken), remedy(broken)));
        } catch (MalformedInputException notUtf8) {
            problems.add(new Problem(name(), 0, "le fichier n’est pas en UTF-8. Enregistrez-le dans cet encodage."));
        } catch (IOException unreadable) {
            problems.add(new Problem(name(), 0, "le fichier manque ou ne peut pas être lu."));
        }
        return Optional.empty();
    }

    /** The first line that holds the words, to point at a mistake of meaning; 0 where none does. */
    int lineOf(String words) {
        try {
            List<String> lines = Files.readAllLines(path);
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).contains(words)) {
                    return i + 1;
                }
            }
            return 0;
        } catch (IOException unreadable) {
            return 0;
        }
    }

    private static int line(JsonProcessingException broken) {
        return broken.getLocation() == null ? 0 : broken.getLocation().getLineNr();
    }

    private static String remedy(JsonProcessingException broken) {
        if (broken instanceof UnrecognizedPropertyException unknown) {
            return "« %s » n’existe pas ici. Possibles : %s."
                    .formatted(
                            unknown.getPropertyName(),
                            unknown.getKnownPropertyIds().stream()
                                    .map(Object::toString)
                                    .sorted()
                                    .collect(Collectors.joining(", ")));
        }
        if (broken instanceof InvalidFormatException wrong) {
            return "« %s » ne convient pas pour « %s »%s."
                    .formatted(wrong.getValue(), field(wrong), choices(wrong.getTargetType()));
        }
        if (broken instanceof JsonMappingException wrong) {
            return "« %s » n’a pas la forme attendue. Comparez avec une démarche voisine.".formatted(field(wrong));
        }
        return "la mise en page YAML est cassée : vérifiez les deux-points, les guillemets et les espaces en début de ligne.";
    }

    private static String field(JsonMappingException wrong) {
        return wrong.getPath().isEmpty()
                ? "le fichier"
                : String.valueOf(wrong.getPath().get(wrong.getPath().size() - 1).getFieldName());
    }

    private static String choices(Class<?> type) {
        if (!type.isEnum()) {
            return "";
        }
        return ". Possibles : "
                + List.of(type.getEnumConstants()).stream()
                        .map(constant -> YAML.convertValue(constant, String.class))
                        .collect(Collectors.joining(", "));
    }
}
