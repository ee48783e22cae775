package org.guichet.procedures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guichet.clock.Silence.Effect;
import org.jspecify.annotations.Nullable;

/**
 * A letter of {@code forms/}: a head between two lines of dashes, then the text. A line {@code [[formule]]} stands for the
 * shared part of that name.
 *
 * @param letter with the shared parts in it
 * @param written the text as it was written, those lines left blank: each line keeps its number
 */
record LetterFile(String file, LetterHead head, LetterTemplate letter, String written) {

    private static final Pattern SHARED = Pattern.compile("\\[\\[(.*)]]\\h*");

    static Optional<LetterFile> read(TextFile file, Map<String, String> parts, List<Problem> problems) {
        return file.read(problems).flatMap(text -> read(file, text.lines().toList(), parts, problems));
    }

    private static Optional<LetterFile> read(
            TextFile file, List<String> lines, Map<String, String> parts, List<Problem> problems) {
        return LetterHead.read(file.name(), lines, problems).flatMap(head -> {
            List<String> body = lines.subList(head.end() + 1, lines.size());
            if (body.stream().allMatch(String::isBlank)) {
                problems.add(new Problem(
                        file.name(), head.end() + 1, "écrivez le texte du courrier sous le second « --- »."));
                return Optional.empty();
            }
            file.checkPrintable(lines, problems);
            return Optional.of(read(file, head, body, parts, problems));
        });
    }

    private static LetterFile read(
            TextFile file, LetterHead head, List<String> body, Map<String, String> parts, List<Problem> problems) {
        List<String> whole = new ArrayList<>();
        List<String> written = new ArrayList<>();
        for (int i = 0; i < body.size(); i++) {
            Matcher shared = SHARED.matcher(body.get(i));
            if (!shared.matches()) {
                whole.add(body.get(i));
                written.add(body.get(i));
                continue;
            }
            if (!parts.containsKey(shared.group(1))) {
                problems.add(new Problem(file.name(), head.end() + 2 + i, unknown(shared.group(1), parts)));
            }
            whole.add(parts.getOrDefault(shared.group(1), ""));
            written.add("");
        }
        LetterTemplate letter = new LetterTemplate(
                file.baseName(), head.title(), head.nature(), head.subject(), String.join("\n", whole));
        return new LetterFile(file.name(), head, letter, String.join("\n", written));
    }

    /** Tells what the letter names and no case of the procedure could give. */
    void checkNames(Set<String> own, List<Problem> problems) {
        problems.addAll(Placeholders.problems(file, head.subjectLine(), letter.subject(), own));
        problems.addAll(Placeholders.problems(file, head.end() + 2, written, own));
    }

    /** @param effect what silence means where the letter serves; nothing where it serves all */
    void checkMentions(@Nullable Effect effect, List<Problem> problems) {
        if (letter.nature() != LetterNature.ACKNOWLEDGEMENT) {
            return;
        }
        List<String> lacks = AcknowledgementCheck.lacks(effect, letter);
        if (!lacks.isEmpty()) {
            problems.add(new Problem(
                    file,
                    head.end() + 2,
                    "un accusé de réception dit aussi (CRPA, article R112-5) : " + String.join(" ; ", lacks) + "."));
        }
    }

    private static String unknown(String part, Map<String, String> parts) {
        return "« [[%s]] » n’est pas une partie commune. Possibles : %s."
                .formatted(part, String.join(", ", new TreeSet<>(parts.keySet())));
    }
}
