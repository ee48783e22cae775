package org.guichet.procedures;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds procedures in the words of a resident, whatever the accents, capitals and plurals. A word found in the title counts
 * most, then one that residents use for it, then one of its summary.
 */
final class ProcedureSearch {

    /** Words that are in every sentence and say nothing of what is asked. */
    private static final Set<String> SMALL = Set.copyOf(words(
            "a au aux avec ce ces chez d dans de des du en et faire il j je l la le les ma me mes mon ne on ou par pas "
                    + "pour que qui sa se ses son sur un une veux voudrais y"));

    private static final int IN_TITLE = 4;
    private static final int IN_KEYWORDS = 3;
    private static final int IN_SUMMARY = 1;

    private final List<String> wanted;

    ProcedureSearch(String words) {
        List<String> all = words(words);
        List<String> telling =
                all.stream().filter(word -> !SMALL.contains(word)).toList();
        wanted = telling.isEmpty() ? all : telling;
    }

    List<Procedure> among(List<Procedure> procedures) {
        return procedures.stream()
                .filter(procedure -> wanted.stream().allMatch(word -> weight(word, procedure) > 0))
                .sorted(Comparator.comparingInt((Procedure procedure) -> -weight(procedure)))
                .toList();
    }

    private int weight(Procedure procedure) {
        return wanted.stream().mapToInt(word -> weight(word, procedure)).sum();
    }

    private static int weight(String word, Procedure procedure) {
        if (holds(procedure.title(), word)) {
            return IN_TITLE;
        }
        if (holds(String.join(" ", procedure.keywords()), word)) {
            return IN_KEYWORDS;
        }
        return holds(procedure.summary(), word) ? IN_SUMMARY : 0;
    }

    private static boolean holds(String text, String word) {
        return words(text).stream().anyMatch(one -> one.startsWith(word));
    }

    /** Plain singular words: « Poubelles » and « poubelle » are the same. */
    private static List<String> words(String text) {
        String plain = Normalizer.normalize(text.replace("œ", "oe").replace("Œ", "oe"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.FRENCH)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        return Arrays.stream(plain.split(" "))
                .map(word -> word.replaceFirst("(?<=\\w{3})[sx]$", ""))
                .toList();
    }
}
