package org.guichet.procedures;

import static org.guichet.procedures.FormsOnDisk.DEFINITION;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Ten clerks make ten mistakes on the same day. */
class TenMistakesTest extends FormsTest {

    private record Mistake(String right, String wrong, int line, String remedy) {}

    private static final List<Mistake> MISTAKES = List.of(
            new Mistake("titre: Copie d’acte", "titer: Copie d’acte", 1, "« titer » n’existe pas ici"),
            new Mistake("service: etat-civil", "service: mairie", 2, "« mairie » n’est pas dans services.yaml"),
            new Mistake("effet: rejet", "effet: refus", 4, "Possibles : accord, rejet, aucun"),
            new Mistake("delai: 2 mois", "delai: deux mois", 3, "« 2 mois », « 15 jours »"),
            new Mistake("type: texte", "type: couleur", 10, "texte-long"),
            new Mistake("id: document", "id: titulaire", 11, "donnez-lui un « id: » à elle"),
            new Mistake("[Copie, Extrait]", "[Copie, Copie]", 14, "proposé deux fois"),
            new Mistake("type: choix", "type: liste", 11, "« colonnes: »"),
            new Mistake(
                    "choix: [Copie, Extrait]",
                    "choix: [Copie, Extrait]\n    si: {question: titulaire, vaut: oui}",
                    15,
                    "de type oui-non ou choix"),
            new Mistake("titre: Copie d’acte", "titre: \"Copie d’acte", 1, "YAML est cassée"));

    @Test
    void each_is_told_its_own_line_and_remedy_and_the_good_procedure_serves() {
        for (int i = 0; i < MISTAKES.size(); i++) {
            Mistake mistake = MISTAKES.get(i);
            assertTrue(DEFINITION.contains(mistake.right), mistake.right);
            forms.procedure("demarche" + i, DEFINITION.replaceFirst(quoted(mistake.right), mistake.wrong));
        }
        List<Problem> told = forms.problems();
        for (int i = 0; i < MISTAKES.size(); i++) {
            Mistake mistake = MISTAKES.get(i);
            String file = "demarche" + i + "/procedure.yaml";
            assertTrue(
                    told.stream()
                            .anyMatch(problem -> problem.file().equals(file)
                                    && problem.line() == mistake.line
                                    && plain(problem.remedy()).contains(mistake.remedy)),
                    () -> mistake + " " + told);
        }
        assertEquals(List.of("bonne"), forms.serving());
    }

    private static String quoted(String words) {
        return Pattern.quote(words);
    }

    private static String plain(String words) {
        return words.replaceAll("[\u00a0\u202f]", " ");
    }
}
