package org.guichet.procedures;

import static org.guichet.procedures.FormsOnDisk.DEFINITION;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.guichet.pdf.ImposedPdf;
import org.guichet.pdf.ImposedSpecimens;
import org.guichet.pdf.PdfReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code imposed.yaml} and {@code imposed.pdf} as somebody lays them in forms/. */
class ImposedFileTest extends FormsTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T09:42:00Z");
    private static final String LAST = "cerfa/imposed.yaml";
    private static final String QUESTIONS = DEFINITION
            + """
                      - id: enfant
                        question: Enfant
                        type: personne
                      - id: jour
                        question: Jour du mariage
                        type: date
                      - id: ou
                        question: Adresse d’envoi
                        type: adresse
                      - id: enfants
                        question: Autres enfants
                        type: liste
                        colonnes: [Nom, Prénom]
                      - id: joint
                        question: Pièces jointes
                        type: plusieurs
                        choix: [Acte, Livret]
                    """;

    private static final String MAPPING =
            """
            formulaire: imposed.pdf
            aplatir: oui
            champs:
              - champ: Nom
                valeur: "{usager.nom_famille} {reponses.enfant.nom} {reponses.enfants.1.2}"
              - champ: Naissance
                valeur: "{reponses.enfant.naissance}"
              - champ: Motif
                valeur: "{reponses.jour} à {reponses.ou.commune}"
              - champ: Mariage
                coche: {question: joint, vaut: Livret}
              - champ: Document
                option: Copie
                coche: {question: document, vaut: [Copie]}
              - page: 2
                x: 30
                y: 52
                largeur: 80
                hauteur: 6
                valeur: "{reponses.titulaire}"
            code:
              page: 1
              x: 140
              y: 8
              largeur: 50
              hauteur: 12
            """;

    private static final Map<String, String> ANSWERS = Map.ofEntries(
            Map.entry("titulaire", "D’Hœrt Éloïse"),
            Map.entry("document", "Copie"),
            Map.entry("enfant.nom", "Martin"),
            Map.entry("enfant.prenom", "Zoé"),
            Map.entry("enfant.naissance", "2019-03-01"),
            Map.entry("jour", "2026-12-03"),
            Map.entry("ou.street", "1 rue du Port"),
            Map.entry("ou.postcode", "35120"),
            Map.entry("ou.locality", "Saint-Aubin"),
            Map.entry("enfants.1.1", "Martin"),
            Map.entry("enfants.1.2", "Léo"),
            Map.entry("joint", "Acte\nLivret"));

    @BeforeEach
    void one_procedure_with_a_form() {
        forms.procedure("cerfa", QUESTIONS);
        pdf("imposed.pdf", ImposedSpecimens.everyKind());
    }

    private void pdf(String name, byte[] bytes) {
        try {
            Files.write(root.resolve("cerfa").resolve(name), bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Procedure procedure() {
        return forms.read().procedures().stream()
                .filter(one -> one.id().equals("cerfa"))
                .findFirst()
                .orElseThrow();
    }

    private static String filled(Procedure procedure) throws IOException {
        byte[] pdf = procedure
                .imposed()
                .filled(procedure, "Copie", Map.of("usager.nom_famille", "Dupont"), ANSWERS, "20260000013", MONDAY);
        return String.join("\n", PdfReader.pages(pdf));
    }

    @Test
    void answers_and_their_parts_go_where_the_file_says() throws IOException {
        forms.write(LAST, MAPPING);
        assertEquals(List.of(), forms.problems());
        String words = filled(procedure());
        for (String expected : List.of(
                "Dupont Martin Léo",
                "0 1 0 3 2 0 1 9",
                "3 décembre 2026 à Saint-Aubin",
                "D’Hœrt Éloïse",
                "20260000013")) {
            assertTrue(words.contains(expected), words);
        }
    }

    @Test
    void a_form_without_a_mapping_is_printed_as_it_is() throws IOException {
        assertEquals(List.of(), forms.problems());
        assertEquals("", filled(procedure()).strip());
    }

    @Test
    void a_national_form_without_its_pdf_is_no_mistake() {
        forms.without("cerfa/imposed.pdf").procedure("cerfa", QUESTIONS + "cerfa: {numero: 13939, titre: Vente}\n");
        assertEquals(List.of(), forms.problems());
        assertNull(procedure().imposed());
    }

    @Test
    void a_version_keeps_the_mapping_and_knows_its_pdf() throws JsonProcessingException {
        forms.write(LAST, MAPPING);
        ObjectMapper json = new ObjectMapper();
        Procedure before = procedure();
        Procedure kept = json.readValue(json.writeValueAsString(before), Procedure.class);
        assertEquals(before.imposed().mapping(), kept.imposed().mapping());
        assertEquals(before.imposed().sha256(), kept.imposed().sha256());
        assertNull(kept.imposed().pdf());
        pdf("imposed.pdf", ImposedSpecimens.everyKind());
        assertNotEquals("", procedure().imposed().sha256());
    }

    private void assertTold(String wrong, String instead, int line, String... words) {
        assertTrue(MAPPING.contains(instead), instead);
        forms.write(LAST, MAPPING.replace(instead, wrong));
        assertToldAt(LAST, line, words);
    }

    @Test
    void a_field_the_pdf_has_not_is_told_with_those_it_has() {
        assertTold("- champ: Motiv", "- champ: Motif", 8, "« Motiv »", "Nom, Naissance, Motif");
    }

    @Test
    void a_name_that_is_no_answer_is_told_with_those_there_are() {
        assertTold(
                "{reponses.titulair}", "{reponses.titulaire}", 20, "{reponses.titulair}", "reponses.enfant.naissance");
        assertTold("{reponses.enfant.taille}", "{reponses.enfant.nom}", 5, "reponses.enfant.prenom");
        assertTold("{{usager.nom}", "{reponses.titulaire}", 20, "accolades");
    }

    @Test
    void a_tick_for_a_question_or_an_answer_that_is_not_there_is_told() {
        assertTold("question: papiers", "question: joint", 11, "« papiers »", "titulaire, document");
        assertTold("question: titulaire", "question: joint", 11, "« titulaire »", "pas de réponses à choisir");
        assertTold("vaut: Passeport", "vaut: Livret", 11, "Acte, Livret");
    }

    @Test
    void a_box_that_is_not_named_or_not_there_is_told() {
        assertTold("    libelle: Copie\n", "    option: Copie\n", 12, "Possibles : Copie, Extrait");
        assertTold("option: Original", "option: Copie", 13, "Possibles : Copie, Extrait");
    }

    @Test
    void words_for_a_box_and_a_tick_for_words_are_told() {
        assertTold("valeur: Livret", "coche: {question: joint, vaut: Livret}", 10, "case à cocher", "coche:");
        assertTold("coche: {question: joint, vaut: Acte}", "valeur: \"{reponses.enfant.naissance}\"", 6, "valeur:");
    }

    @Test
    void a_field_filled_twice_is_told() {
        assertTold(
                "- champ: Nom\n    valeur: Rien",
                "- champ: Motif\n    valeur: \"{reponses.jour} à {reponses.ou.commune}\"",
                8,
                "déjà rempli");
    }

    @ParameterizedTest
    @CsvSource({
        "page: 3, page: 2, 16, 2 page(s)",
        "x: 140, x: 30, 16, sort de la page",
        "hauteur: 2, hauteur: 6, 16, 3 mm au moins",
        "taille: 4, y: 52, 17, 7 points au moins",
        "champ: Lieu, y: 52, 16, soit",
        "largeur: 30, largeur: 50, 22, mm de large"
    })
    void a_place_that_cannot_be_is_told(String wrong, String instead, int line, String words) {
        forms.write(LAST, MAPPING.replace(instead, wrong));
        List<Problem> problems = forms.problems();
        assertEquals(1, problems.size(), problems::toString);
        assertTrue(problems.get(0).remedy().contains(words), problems::toString);
    }

    @Test
    void all_mistakes_are_told_at_once_each_with_its_line() {
        forms.write(
                LAST,
                MAPPING.replace("champ: Motif", "champ: M")
                        .replace("Livret}", "L}")
                        .replace("titulaire}", "t}"));
        assertEquals(
                List.of(8, 11, 20), forms.problems().stream().map(Problem::line).toList());
    }

    @Test
    void a_mapping_without_its_pdf_is_told() {
        forms.write(LAST, MAPPING).without("cerfa/imposed.pdf");
        assertToldAt(LAST, 1, "« imposed.pdf » manque");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../secret.pdf", "imposed.doc", "/etc/passwd.pdf"})
    void a_pdf_is_looked_for_in_its_folder_only(String name) {
        assertTold("formulaire: " + name, "formulaire: imposed.pdf", 1, "même dossier");
    }

    @Test
    void a_pdf_that_is_refused_is_told_with_the_reason() {
        pdf("imposed.pdf", "Bonjour".getBytes(StandardCharsets.UTF_8));
        assertToldAt("cerfa/imposed.pdf", 0, "abîmé");
        forms.write(LAST, MAPPING);
        assertToldAt(LAST, 1, "abîmé");
    }

    @Test
    void a_word_that_means_nothing_here_is_told() {
        assertTold("aplatir: peut-être", "aplatir: oui", 2, "oui, non");
        assertTold("    valleur: a", "    valeur: \"{reponses.titulaire}\"", 20, "« valleur »", "valeur");
        assertTold("x: trente", "x: 30", 16, "« trente »");
    }

    @Test
    void the_list_of_fields_is_a_mapping_to_fill_in() {
        String skeleton = ImposedSkeleton.of("imposed.pdf", ImposedPdf.of(ImposedSpecimens.everyKind()));
        assertTrue(skeleton.contains("# peigne, une lettre par case, 8 caractères au plus"), skeleton);
        assertTrue(skeleton.contains("# page 1, x: 35.3, y: 44.4, largeur: 70.6, hauteur: 5.6"), skeleton);
        String begun = skeleton.replace("valeur: \"\"", "valeur: \"{usager.nom}\"")
                .replace("{question: \"\", vaut: \"\"}", "{question: document, vaut: Copie}");
        forms.write(LAST, begun);
        assertEquals(List.of(), forms.problems(), begun);
        assertEquals(8, procedure().imposed().mapping().lines().size());
    }

    @Test
    void the_list_of_a_pdf_without_fields_shows_how_to_give_places() {
        pdf("imposed.pdf", ImposedSpecimens.withoutFields());
        forms.write(LAST, ImposedSkeleton.of("imposed.pdf", ImposedPdf.of(ImposedSpecimens.withoutFields())));
        assertEquals(List.of(), forms.problems());
    }
}
