package org.guichet.letters;

import java.util.List;
import org.guichet.cases.Aside.Door;
import org.jspecify.annotations.Nullable;

/**
 * What another room shows beside a letter.
 *
 * @param facts a line each
 * @param doors where to go from here
 * @param ask what may be answered on the spot; nothing for most
 */
public record LetterAside(String title, List<String> facts, List<Door> doors, @Nullable Ask ask) {

    /**
     * One button, with the one field it sends.
     *
     * @param label of the field; "" where the button says all
     * @param path where it goes
     * @param route as the table of routes names it, a colon where it has braces: only who may press sees the button
     */
    public record Ask(String label, String field, String button, String path, String route) {}
}
