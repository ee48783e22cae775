package org.guichet.demo;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * « 58 15h40 instructeur notes Registre de 1948 sorti. »
 *
 * @param moment as {@link Agenda} reads it
 * @param verb one that {@link CasePlay} or {@link FollowUpPlay} knows
 */
record StoryLine(String moment, String login, String verb, String words) {

    private static final Pattern SHAPE = Pattern.compile("(\\d+ \\d+h\\d+) (\\w+) (\\w+) ?(.*)");

    static StoryLine parse(String line) {
        Matcher shape = SHAPE.matcher(line);
        if (!shape.matches()) {
            throw new IllegalArgumentException(line);
        }
        return new StoryLine(shape.group(1), shape.group(2), shape.group(3), shape.group(4));
    }

    /** « 20 Photocopie du livret » is 20 and the rest; a number or a code before words. */
    String firstWord() {
        return words.split(" ", 2)[0];
    }

    /** « 1 | Motif de la décision », in the order the verb needs them. */
    List<String> parts() {
        return List.of(words.split(" ?\\| ?", -1));
    }

    String otherWords() {
        return words.substring(firstWord().length()).strip();
    }
}
