package org.guichet.procedures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code forms/<procedure>/letters/<name>.md}: a head between two lines of dashes, then the letter. */
record LetterFile(Path root, Path path) {

    private static final Pattern SHAPE = Pattern.compile("---\\R(?<head>.*?)\\R---\\R(?<body>.*)", Pattern.DOTALL);

    Optional<LetterTemplate> read(List<Question> questions, List<Problem> problems) {
        String file = root.relativize(path).toString();
        String text = text(file, problems);
        Matcher shape = SHAPE.matcher(text);
        if (!shape.matches()) {
            problems.add(
                    new Problem(file, 1, "commencez par « --- », « titre: », « objet: », « --- », puis le texte."));
            return Optional.empty();
        }
        String title = headline(shape.group("head"), "titre");
        String subject = headline(shape.group("head"), "objet");
        if (title.isEmpty() || subject.isEmpty()) {
            problems.add(new Problem(file, 2, "l’en-tête demande « titre: » et « objet: »."));
            return Optional.empty();
        }
        String body = shape.group("body");
        int firstLine = 1 + (int) text.substring(0, shape.start("body")).lines().count();
        problems.addAll(Placeholders.problems(file, firstLine, body, questions));
        problems.addAll(Placeholders.problems(file, 1 + lineOf(shape.group("head"), "objet"), subject, questions));
        String name = path.getFileName().toString().replaceFirst("\\.md$", "");
        return Optional.of(new LetterTemplate(name, title, subject, body));
    }

    private String text(String file, List<Problem> problems) {
        try {
            return Files.readString(path);
        } catch (IOException unreadable) {
            problems.add(new Problem(file, 0, "le fichier ne peut pas être lu : vérifiez qu’il est en UTF-8."));
            return "";
        }
    }

    private static String headline(String head, String name) {
        return head.lines()
                .filter(line -> line.startsWith(name + ":"))
                .map(line -> line.substring(name.length() + 1).strip())
                .findFirst()
                .orElse("");
    }

    private static int lineOf(String head, String name) {
        return 1
                + (int) head.lines()
                        .takeWhile(line -> !line.startsWith(name + ":"))
                        .count();
    }
}
