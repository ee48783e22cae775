package org.guichet.procedures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.guichet.answers.AnswerType;
import org.guichet.answers.Condition;
import org.guichet.answers.Question;
import org.guichet.clock.Silence;
import org.junit.jupiter.api.Test;

/** What editors complete from the schema is what the product reads: the same keys, the same words. */
class SchemaTest {

    private static JsonNode schema() throws IOException {
        return new ObjectMapper()
                .readTree(Path.of("forms", "procedure.schema.json").toFile());
    }

    /** The keys of a record of forms/, as it names them. */
    private static Set<String> keys(Class<?> record) {
        return Arrays.stream(record.getRecordComponents())
                .map(component -> component
                        .getAccessor()
                        .getAnnotation(JsonProperty.class)
                        .value())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> words(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getFields())
                .map(field -> field.getAnnotation(JsonProperty.class))
                .filter(name -> name != null)
                .map(JsonProperty::value)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static Set<String> values(JsonNode list) {
        Set<String> values = new TreeSet<>();
        list.forEach(value -> values.add(value.asText()));
        return values;
    }

    @Test
    void a_definition_has_the_keys_that_the_product_reads() throws IOException {
        Set<String> inFile = keys(Procedure.class);
        inFile.removeAll(Set.of("id", "courriers", "imprime"));
        assertEquals(inFile, names(schema().path("properties")));
        assertEquals(keys(Acknowledgement.class), names(schema().at("/properties/accuse/properties")));
        assertEquals(keys(Silence.class), names(schema().at("/properties/silence/properties")));
        assertEquals(keys(Retention.class), names(schema().at("/properties/conservation/properties")));
        assertEquals(keys(NationalForm.class), names(schema().at("/properties/cerfa/properties")));
        assertEquals(keys(Question.class), names(schema().at("/$defs/question/properties")));
        assertEquals(keys(Condition.class), names(schema().at("/$defs/question/properties/si/properties")));
    }

    @Test
    void a_choice_offers_the_words_that_the_product_knows() throws IOException {
        assertEquals(words(AnswerType.class), values(schema().at("/$defs/question/properties/type/enum")));
        assertEquals(words(Silence.Effect.class), values(schema().at("/properties/silence/properties/effet/enum")));
        assertEquals(words(Retention.Fate.class), values(schema().at("/properties/conservation/properties/puis/enum")));
        assertEquals(words(FollowUp.class), values(schema().at("/properties/suivi/enum")));
    }
}
