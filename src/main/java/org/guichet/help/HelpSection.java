package org.guichet.help;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guichet.pdf.Block;
import org.guichet.web.French;

/**
 * A part of a chapter under its title.
 *
 * @param id what links and fields name it by; stable, whatever becomes of the title
 * @param see the section that says more, as {@code courrier#dates}; "" for none
 */
public record HelpSection(String id, String title, String see, List<Piece> pieces) {

    /** {@code ## Deux dates sur une lettre {#dates}}, or {@code {#dates courrier#ouvrir}}. */
    private static final Pattern HEAD = Pattern.compile("## (.+) \\{#([a-z-]+)(?: ([a-z-]+#[a-z-]+))?}");

    /** The sections of a file, in its order; what stands before the first is passed over. */
    static List<HelpSection> all(String markdown) {
        List<HelpSection> sections = new ArrayList<>();
        for (String part : French.spaced(markdown).split("(?m)^(?=## )")) {
            String head = part.lines().findFirst().orElse("");
            Matcher found = HEAD.matcher(head);
            if (found.matches()) {
                String see = found.group(3) == null ? "" : found.group(3);
                sections.add(
                        new HelpSection(found.group(2), found.group(1), see, Piece.cut(part.substring(head.length()))));
            } else if (head.startsWith("## ")) {
                throw new IllegalStateException("No id in the heading " + head);
            }
        }
        return List.copyOf(sections);
    }

    /** Where the section that says more is. */
    public String link() {
        return "/aide/" + see;
    }

    /** The blocks of a section without pictures. */
    public List<Block> blocks() {
        return pieces.stream().flatMap(piece -> piece.blocks().stream()).toList();
    }

    /** As it goes on paper, under a heading of this level. */
    List<Block> onPaper(int level) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.heading(level, title));
        pieces.forEach(piece -> blocks.addAll(piece.onPaper()));
        return blocks;
    }
}
