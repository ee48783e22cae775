package org.guichet.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guichet.procedures.LetterNature;

/**
 * What a refusal must say to be held against anybody: its grounds (CRPA, art. L211-2 and L211-5), and the delays and ways of
 * appeal with the court's postal address (CJA, art. R421-5). Letters of forms/ say them in paragraphs that begin in bold.
 */
final class DecisionText {

    private static final Pattern GROUNDS =
            Pattern.compile("(?mi)^[>\\h]*\\*\\*Motifs?\\b[^*]*\\*\\*(.*(?:\\R(?!\\h*\\R).+)*)");
    private static final Pattern APPEAL =
            Pattern.compile("(?mis)^[>\\h]*\\*\\*Si vous (?:contestez|n[’']êtes pas d[’']accord).*");
    private static final Pattern DELAY = Pattern.compile(
            "(?i)\\b(un|deux|trois|quatre|cinq|six|sept|huit|dix|quinze|trente|\\d+)\\s+(jours|mois)\\b");
    private static final Pattern COURT = Pattern.compile("(?is)tribunal.*?\\b\\d{5}\\b");

    /** Fewer letters are no grounds. */
    private static final int SHORTEST = 15;

    private DecisionText() {}

    /** In words for the clerk; empty when nothing lacks or the letter refuses nothing. */
    static List<String> lacks(LetterNature nature, String body) {
        List<String> lacks = new ArrayList<>();
        if (nature != LetterNature.UNFAVOURABLE) {
            return lacks;
        }
        Matcher grounds = GROUNDS.matcher(body);
        if (!grounds.find() || grounds.group(1).strip().length() < SHORTEST) {
            lacks.add("les motifs du refus, dans un paragraphe qui commence par « **Motif.** » (CRPA, article L211-2)");
        }
        Matcher appeal = APPEAL.matcher(body);
        String ways = appeal.find() ? appeal.group().replace("*", "") : "";
        if (ways.isEmpty() || !DELAY.matcher(ways).find()) {
            lacks.add(
                    "les délais et voies de recours, dans un paragraphe qui commence par « **Si vous contestez la décision.** » (CJA, article R421-5)");
        }
        if (!COURT.matcher(ways).find()) {
            lacks.add("le tribunal et son adresse postale, à écrire une fois à la page Commune");
        }
        return lacks;
    }
}
