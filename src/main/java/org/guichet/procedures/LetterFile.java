package org.guichet.procedures;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code forms/<procedure>/letters/<name>.md}: a head between two lines of dashes, then the letter. */
record LetterFile(String file, LetterTemplate letter, int subjectLine, int bodyLine) {

    private static final String DASHES = "---\\h*";

    /** What a line of the head says, and where it stands. */
    private record Headline(String words, int line) {

        static Optional<Headline> find(String key, List<String> head) {
            Pattern shape = Pattern.compile(key + "\\h*:\\h*(\\S.*?)\\h*");
            for (int i = 0; i < head.size(); i++) {
                Matcher line = shape.matcher(head.get(i));
                if (line.matches()) {
                    return Optional.of(new Headline(line.group(1), i + 1));
                }
            }
            return Optional.empty();
        }
    }

    static Optional<LetterFile> read(TextFile file, List<Problem> problems) {
        return file.read(problems).flatMap(text -> read(file, text.lines().toList(), problems));
    }

    private static Optional<LetterFile> read(TextFile file, List<String> lines, List<Problem> problems) {
        String name = file.name();
        int end = endOfHead(lines);
        if (end < 0) {
            problems.add(
                    new Problem(name, 1, "commencez par « --- », « titre: », « objet: », « --- », puis le texte."));
            return Optional.empty();
        }
        List<String> head = lines.subList(0, end);
        Optional<Headline> title = Headline.find("titre", head);
        Optional<Headline> subject = Headline.find("objet", head);
        if (title.isEmpty() || subject.isEmpty() || saysMore(head)) {
            problems.add(new Problem(name, 2, "l’en-tête demande « titre: » et « objet: », et rien d’autre."));
            return Optional.empty();
        }
        String body = String.join("\n", lines.subList(end + 1, lines.size()));
        if (body.isBlank()) {
            problems.add(new Problem(name, end + 1, "écrivez le texte du courrier sous le second « --- »."));
            return Optional.empty();
        }
        for (int i = 0; i < lines.size(); i++) {
            file.checkPrintable(lines.get(i), i + 1, problems);
        }
        LetterTemplate letter = new LetterTemplate(
                file.path().getFileName().toString().replaceFirst("\\.md$", ""),
                title.get().words,
                subject.get().words,
                body);
        return Optional.of(new LetterFile(name, letter, subject.get().line, end + 2));
    }

    /** Tells what the letter names and no case of the procedure could give. */
    void checkNames(Set<String> own, List<Problem> problems) {
        problems.addAll(Placeholders.problems(file, subjectLine, letter.subject(), own));
        problems.addAll(Placeholders.problems(file, bodyLine, letter.body(), own));
    }

    /** Than its dashes, a title and a subject: the rest would be lost. */
    private static boolean saysMore(List<String> head) {
        return head.stream().filter(line -> !line.isBlank()).count() > 3;
    }

    /** The index of the second line of dashes; -1 where the file does not begin with a head. */
    private static int endOfHead(List<String> lines) {
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
