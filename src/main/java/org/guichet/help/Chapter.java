package org.guichet.help;

import java.util.List;
import java.util.Optional;
import org.guichet.accounts.Role;
import org.guichet.pdf.Block;
import org.guichet.web.French;
import org.jspecify.annotations.Nullable;

/**
 * A chapter of the manual, which is a page of the help.
 *
 * @param name of its file and in its address
 * @param role whose work it tells; nothing where it is everybody's
 * @param opening what stands before its first section
 */
public record Chapter(String name, @Nullable Role role, String title, List<Block> opening, List<HelpSection> sections) {

    private static final String TITLE = "# ";

    static Chapter of(String name, @Nullable Role role) {
        String markdown = HelpFile.text(name + ".md");
        String title = markdown.lines()
                .filter(line -> line.startsWith(TITLE))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No title in the help file " + name))
                .substring(TITLE.length());
        String opening = markdown.split("(?m)^## ")[0].replaceFirst("(?m)^# .*$", "");
        List<Block> words = Piece.cut(French.spaced(opening)).stream()
                .flatMap(piece -> piece.blocks().stream())
                .toList();
        return new Chapter(name, role, French.spaced(title), words, HelpSection.all(markdown));
    }

    public String path() {
        return "/aide/" + name;
    }

    /** The crib sheet of its role. */
    public String crib() {
        return "/aide/memo/" + name + ".pdf";
    }

    Optional<HelpSection> section(String id) {
        return sections.stream().filter(section -> section.id().equals(id)).findFirst();
    }
}
