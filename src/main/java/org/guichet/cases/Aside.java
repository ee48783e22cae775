package org.guichet.cases;

import java.util.List;

/**
 * What another room shows beside a case.
 *
 * @param facts a line each
 * @param doors where to go from here
 */
public record Aside(String title, List<String> facts, List<Door> doors) {

    /**
     * A link to a page of that room.
     *
     * @param route as the table of routes names it, a colon where it has braces: only who may pass sees the door
     */
    public record Door(String label, String path, String route) {}
}
