package org.guichet.procedures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.guichet.answers.AnswerType;
import org.guichet.answers.Question;
import org.guichet.clock.Silence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The catalogue that the product comes with: real procedures, each complete. */
class ShippedCatalogueTest {

    private static final FormsFolder FORMS = FormsFolder.read(Path.of("forms"));

    static Stream<Procedure> procedures() {
        return FORMS.procedures().stream();
    }

    @Test
    void sixty_procedures_or_more_have_no_mistake_in_them() {
        assertEquals(List.of(), FORMS.problems());
        assertTrue(FORMS.procedures().size() >= 60, () -> FORMS.procedures().size() + " procedures");
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void a_procedure_says_all_that_a_resident_and_a_lawyer_ask(Procedure procedure) {
        for (String said : List.of(
                procedure.summary(),
                procedure.legalBasis(),
                procedure.whoMayAsk(),
                procedure.fee(),
                procedure.version(),
                procedure.next(),
                procedure.silence().text())) {
            assertFalse(said.isBlank(), procedure.id());
        }
        assertNotNull(procedure.acknowledgement(), procedure.id());
        assertFalse(procedure.acknowledgement().why().isBlank(), procedure.id());
        assertNotNull(procedure.retention(), procedure.id());
        assertTrue(procedure.keywords().size() >= 3, procedure.id());
        assertFalse(procedure.questions().isEmpty(), procedure.id());
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void a_procedure_has_its_letters_from_the_acknowledgement_to_the_reply(Procedure procedure) {
        Set<String> names =
                procedure.letters().stream().map(LetterTemplate::name).collect(Collectors.toSet());
        assertTrue(
                names.containsAll(List.of(
                        "pieces-manquantes",
                        "transmission",
                        "rendez-vous",
                        "rappel",
                        "reponse-favorable",
                        "reponse-defavorable")),
                () -> procedure.id() + " " + names);
        assertTrue(names.stream().anyMatch(name -> name.startsWith("accuse")), () -> procedure.id() + " " + names);
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void silence_that_means_no_lets_the_acknowledgement_name_the_ways_of_appeal(Procedure procedure) {
        if (procedure.silence().effect() == Silence.Effect.REJECTION) {
            assertTrue(
                    procedure.letters().stream()
                            .filter(letter -> letter.name().startsWith("accuse"))
                            .anyMatch(letter -> letter.body().contains("{commune.tribunal}")
                                    || letter.body().contains("CADA")),
                    procedure.id());
        }
    }

    @Test
    void each_of_the_ten_measures_reaches_its_procedures() {
        Set<Integer> served = procedures().map(Procedure::measure).collect(Collectors.toSet());
        assertEquals(IntStream.rangeClosed(1, 10).boxed().collect(Collectors.toSet()), served);
    }

    @Test
    void every_type_of_answer_and_every_follow_up_serves_somewhere() {
        Set<AnswerType> types = procedures()
                .flatMap(procedure -> procedure.questions().stream())
                .map(Question::type)
                .collect(Collectors.toSet());
        assertEquals(Set.of(AnswerType.values()), types);
        Set<FollowUp> followUps = procedures()
                .map(Procedure::followUp)
                .filter(followUp -> followUp != null)
                .collect(Collectors.toSet());
        assertEquals(Set.of(FollowUp.values()), followUps);
    }

    @ParameterizedTest
    @CsvSource({
        "acte, copie-acte-naissance",
        "ACTES de naissance, copie-acte-naissance",
        "poubelle, signalement-dechets",
        "trou dans la route, signalement-voirie",
        "lampadaire, signalement-eclairage",
        "cantine, cantine",
        "HLM, logement-social",
        "airbnb, changement-usage",
        "antenne, consultation-dossier-antenne",
        "arnaque, conseil-arnaque",
        "ordinateur en panne, reparation-appareil",
        "je voudrais me marier, dossier-mariage"
    })
    void residents_words_find_the_procedure(String words, String id) {
        List<String> found = new ProcedureSearch(words)
                .among(FORMS.procedures()).stream().map(Procedure::id).toList();
        assertTrue(found.contains(id), () -> words + " " + found);
    }

    @Test
    void words_that_nobody_says_find_nothing() {
        assertEquals(List.of(), new ProcedureSearch("xylophone").among(FORMS.procedures()));
    }
}
