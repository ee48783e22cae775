package org.guichet.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guichet.letters.Markdown;
import org.guichet.pdf.Block;
import org.guichet.pdf.Picture;
import org.jspecify.annotations.Nullable;

/**
 * Words, or the picture that stands between them.
 *
 * @param shot nothing for words
 */
public record Piece(List<Block> blocks, @Nullable Shot shot) {

    /** A page of Guichet as it looks, with its caption and, for whoever cannot see it, what is to be seen. */
    public record Shot(String name, String caption, String alternative) {

        private static final Pattern LINE = Pattern.compile("!\\[(.+)]\\(([a-z0-9-]+) \"(.+)\"\\)");

        static Optional<Shot> of(String line) {
            Matcher found = LINE.matcher(line);
            return found.matches()
                    ? Optional.of(new Shot(found.group(2), found.group(1), found.group(3)))
                    : Optional.empty();
        }

        /** The picture itself; nothing where nobody has taken it yet. */
        static Optional<byte[]> file(String name) {
            return HelpFile.bytes("pictures/" + name + ".jpg");
        }

        Optional<Block> block() {
            return file(name).map(file -> new Block.Illustration(Picture.of(file), caption, alternative));
        }

        public boolean isTaken() {
            return file(name).isPresent();
        }
    }

    /** A section's text, cut at its pictures: each stands alone on its line. */
    static List<Piece> cut(String markdown) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        for (String line : markdown.split("\n")) {
            Optional<Shot> shot = Shot.of(line);
            if (shot.isEmpty()) {
                words.append(line).append('\n');
                continue;
            }
            add(words, pieces);
            pieces.add(new Piece(List.of(), shot.get()));
        }
        add(words, pieces);
        return List.copyOf(pieces);
    }

    private static void add(StringBuilder words, List<Piece> pieces) {
        if (!words.toString().isBlank()) {
            pieces.add(new Piece(Markdown.blocks(words.toString()), null));
        }
        words.setLength(0);
    }

    /** As it goes on paper. */
    List<Block> onPaper() {
        return shot == null ? blocks : shot.block().stream().toList();
    }
}
