package org.guichet.procedures;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guichet.clock.Silence.Effect;
import org.jspecify.annotations.Nullable;

/**
 * What stands between the two lines of dashes of a letter.
 *
 * @param only the rule of silence of the procedures it is for; nothing for all
 * @param nature a reply, where the file says none
 * @param subjectLine where the subject stands, from 1
 * @param end the index of the second line of dashes
 */
record LetterHead(String title, String subject, @Nullable Effect only, LetterNature nature, int subjectLine, int end) {

    private static final String DASHES = "---\\h*";

    private static final String SHAPE =
            "l’en-tête demande « titre: » et « objet: », au besoin « pour: » (accord, rejet ou aucun) et « nature: » (%s), et rien d’autre."
                    .formatted(LetterNature.codes());

    static Optional<LetterHead> read(String file, List<String> lines, List<Problem> problems) {
        int end = end(lines);
        if (end < 0) {
            problems.add(
                    new Problem(file, 1, "commencez par « --- », « titre: », « objet: », « --- », puis le texte."));
            return Optional.empty();
        }
        List<String> head = lines.subList(0, end);
        int title = line("titre", head);
        int subject = line("objet", head);
        int only = line("pour", head);
        Optional<Effect> effect = only < 0 ? Optional.empty() : Effect.of(words(head.get(only)));
        int nature = line("nature", head);
        Optional<LetterNature> does =
                nature < 0 ? Optional.of(LetterNature.REPLY) : LetterNature.of(words(head.get(nature)));
        int asked = 3 + (only < 0 ? 0 : 1) + (nature < 0 ? 0 : 1);
        long said = head.stream().filter(line -> !line.isBlank()).count();
        if (title < 0 || subject < 0 || said != asked || does.isEmpty() || (only >= 0 && effect.isEmpty())) {
            problems.add(new Problem(file, 2, SHAPE));
            return Optional.empty();
        }
        return Optional.of(new LetterHead(
                words(head.get(title)), words(head.get(subject)), effect.orElse(null), does.get(), subject + 1, end));
    }

    boolean isFor(Procedure procedure) {
        return only == null || only == procedure.silence().effect();
    }

    private static int line(String key, List<String> head) {
        for (int i = 0; i < head.size(); i++) {
            if (head.get(i).matches(key + "\\h*:\\h*\\S.*")) {
                return i;
            }
        }
        return -1;
    }

    private static String words(String line) {
        Matcher after = Pattern.compile("[^:]*:\\h*(.*?)\\h*").matcher(line);
        return after.matches() ? after.group(1) : "";
    }

    /** The index of the second line of dashes; -1 where the file does not begin with a head. */
    private static int end(List<String> lines) {
        if (lines.isEmpty() || !lines.get(0).matches(DASHES)) {
            return -1;
        }
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).matches(DASHES)) {
                return i;
            }
        }
        return -1;
    }
}
