package org.guichet.procedures;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.PropertyBindingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A YAML file of forms/ and what is wrong in it, each mistake with its line and what to write instead. */
final class YamlFile {

    private static final ObjectMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_IGNORED_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .addMixIn(Procedure.class, WithoutItsFolder.class)
            .addModule(new SimpleModule().addDeserializer(boolean.class, new YesOrNo()))
            .build();

    private final TextFile file;
    private final List<Problem> problems = new ArrayList<>();
    private final YamlTree tree;

    /** Where something was written that cannot be read. */
    private final List<String> misfits = new ArrayList<>();

    /** A procedure has these from its folder; written in its file they would say nothing. */
    @JsonIgnoreProperties({"id", "courriers", "imprime"})
    private interface WithoutItsFolder {}

    YamlFile(Path path) {
        file = new TextFile(path);
        tree = new YamlTree(file, problems);
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /**
     * Tells a mistake, unless what could not be read there was told already.
     *
     * @param place where it is, as {@code /questions/2/type}; the file as a whole where it has no such place
     */
    void tell(String place, String remedy) {
        if (misfits.stream()
                .anyMatch(misfit -> !place.isEmpty() && (misfit.equals(place) || misfit.startsWith(place + "/")))) {
            return;
        }
        problems.add(new Problem(file.name(), tree.line(place), remedy));
    }

    <T> Optional<T> read(TypeReference<T> type) {
        return tree.read().flatMap(content -> bind(content, type));
    }

    private <T> Optional<T> bind(JsonNode content, TypeReference<T> type) {
        if (!content.isObject()) {
            problems.add(new Problem(file.name(), 1, misshapen("le fichier")));
            return Optional.empty();
        }
        while (true) {
            try {
                return Optional.of(STRICT.treeToValue(content, type));
            } catch (JsonMappingException misfit) {
                String place = place(misfit);
                tell(place, remedy(misfit));
                misfits.add(place);
                if (!removed(content, place)) {
                    return Optional.empty();
                }
            } catch (JsonProcessingException impossible) {
                throw new IllegalStateException("a tree has no syntax to be wrong", impossible);
            }
        }
    }

    /** Takes out what was told, so that the next mistake is found too; an item of a list keeps its place. */
    private static boolean removed(JsonNode content, String place) {
        int last = place.lastIndexOf('/');
        return last >= 0
                && content.at(place.substring(0, last)) instanceof ObjectNode parent
                && parent.remove(place.substring(last + 1)) != null;
    }

    private static String place(JsonMappingException misfit) {
        return misfit.getPath().stream()
                .map(step -> "/" + (step.getFieldName() == null ? step.getIndex() : step.getFieldName()))
                .collect(Collectors.joining());
    }

    private static String remedy(JsonMappingException misfit) {
        if (misfit instanceof PropertyBindingException unknown) {
            return "« %s » n’existe pas ici. Possibles : %s."
                    .formatted(
                            unknown.getPropertyName(),
                            unknown.getKnownPropertyIds().stream()
                                    .map(Object::toString)
                                    .sorted()
                                    .collect(Collectors.joining(", ")));
        }
        if (misfit instanceof InvalidFormatException wrong) {
            return "« %s » ne convient pas pour « %s »%s."
                    .formatted(wrong.getValue(), key(wrong), choices(wrong.getTargetType()));
        }
        return misshapen("« %s »".formatted(key(misfit)));
    }

    private static String misshapen(String what) {
        return "%s n’a pas la forme attendue. Comparez avec une démarche voisine.".formatted(what);
    }

    /** The last word on the way to the mistake, whatever the place in a list below it. */
    private static String key(JsonMappingException misfit) {
        return misfit.getPath().stream()
                .map(JsonMappingException.Reference::getFieldName)
                .filter(Objects::nonNull)
                .reduce("", (before, last) -> last);
    }

    private static String choices(Class<?> type) {
        Stream<?> choices = type == boolean.class
                ? Stream.of("oui", "non")
                : Stream.ofNullable(type.getEnumConstants()).flatMap(Arrays::stream);
        if (type == int.class) {
            return ". Écrivez un nombre entier, en chiffres";
        }
        String words =
                choices.map(choice -> STRICT.convertValue(choice, String.class)).collect(Collectors.joining(", "));
        return words.isEmpty() ? "" : ". Possibles : " + words;
    }
}
