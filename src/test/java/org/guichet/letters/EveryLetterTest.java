package org.guichet.letters;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guichet.cases.Reference;
import org.guichet.clock.Silence.Effect;
import org.guichet.desk.Papers;
import org.guichet.pdf.PageCheck;
import org.guichet.procedures.LetterNature;
import org.guichet.procedures.LetterTemplate;
import org.guichet.procedures.Placeholders;
import org.guichet.procedures.Procedure;
import org.guichet.procedures.ReadForms;
import org.guichet.stationery.Folding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every letter of every procedure that ships, standard ones included, on paper: filled, whole, nothing cut. */
class EveryLetterTest {

    private static final String ANSWER = "Une réponse d’une longueur ordinaire, rue de l’Église";

    static List<Procedure> procedures() {
        return ReadForms.shipped();
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void a_letter_is_filled_and_printed_whole(Procedure procedure) {
        for (boolean answered : new boolean[] {true, false}) {
            Map<String, Object> values = values(procedure, answered);
            procedure.letters().parallelStream().forEach(letter -> print(procedure, letter, values));
        }
    }

    @Test
    void an_acknowledgement_is_whole_also_while_items_hold_the_delay_back() {
        for (Procedure procedure : ReadForms.shipped()) {
            Map<String, Object> values = values(procedure, true);
            Map<String, Object> dossier = new HashMap<>();
            ((Map<?, ?>) values.get("dossier")).forEach((name, words) -> dossier.put((String) name, words));
            dossier.put("echeance", new ToComplete("l’échéance"));
            values.put("dossier", dossier);
            procedure.letters().stream()
                    .filter(letter -> letter.nature() == LetterNature.ACKNOWLEDGEMENT)
                    .filter(letter -> procedure.silence().effect() == Effect.ACCEPTANCE)
                    .filter(letter -> !letter.name().equals("accuse-recours"))
                    .forEach(letter -> assertFalse(
                            Placeholders.fill(letter.body(), values).contains(Letter.TO_COMPLETE),
                            procedure.id() + "/" + letter.name()));
        }
    }

    private static void print(Procedure procedure, LetterTemplate letter, Map<String, Object> values) {
        String name = procedure.id() + "/" + letter.name();
        String subject = Placeholders.fillLine(letter.subject(), values);
        String body = Placeholders.fill(letter.body(), values);
        assertFalse(subject.isBlank() || (subject + body).contains("{"), name);
        assertTrue(body.startsWith("Madame,"), () -> name + ": " + body);
        PageCheck.assertReadable(name, pdf(subject, body, false));
        PageCheck.assertReadable(name + " in large print", pdf(subject, body, true));
    }

    private static byte[] pdf(String subject, String body, boolean largePrint) {
        return new LetterDocument(
                        Papers.commune(),
                        Letterhead.plain(Papers.commune(), Papers.department()),
                        new Reference("20260042179"),
                        "2026 / 987",
                        List.of("Mme Éloïse D’Hœrt", "12 rue des Écoles", "35120 SAINT-AUBIN"),
                        subject,
                        Markdown.blocks(body),
                        Papers.agent("Yann", "Prigent", "Technicien"),
                        Papers.agent("Annick", "Le Bris", "Maire"),
                        Papers.MORNING,
                        largePrint,
                        Folding.USUAL)
                .pdf();
    }

    /** All that letters may name; of the answers and the follow-up everything, or nothing. */
    private static Map<String, Object> values(Procedure procedure, boolean answered) {
        Map<String, Object> values = new HashMap<>(Map.of(
                "date", "23 novembre 2026",
                "commune", all("nom", "adresse", "telephone", "horaires", "tribunal", "mairie", "de", "a"),
                "service", all("nom", "adresse", "telephone", "horaires"),
                "usager", Map.of("appel", "Madame", "nom", "Mme Éloïse D’Hœrt"),
                "dossier",
                        all(
                                "reference",
                                "demarche",
                                "recu",
                                "canal",
                                "echeance",
                                "recours",
                                "pieces",
                                "manque",
                                "sans_accuse",
                                "delai",
                                "texte",
                                "fondement",
                                "documents"),
                "agent", all("nom", "fonction"),
                "transmission", all("a", "le")));
        Map<String, Object> answers = new HashMap<>();
        procedure.questions().forEach(question -> answers.put(question.id(), answered ? ANSWER : ""));
        values.put("reponses", answers);
        Map<String, Object> followUp = new HashMap<>();
        if (procedure.followUp() != null) {
            procedure
                    .followUp()
                    .words
                    .forEach(word -> followUp.put(word, answered ? ANSWER : new ToComplete("« " + word + " »")));
        }
        values.put("suivi", followUp);
        return values;
    }

    private static Map<String, Object> all(String... names) {
        Map<String, Object> values = new HashMap<>();
        for (String name : names) {
            values.put(name, ANSWER);
        }
        return values;
    }
}
