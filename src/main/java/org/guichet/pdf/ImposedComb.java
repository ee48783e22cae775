package org.guichet.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A character in each cell of a comb, in its middle. */
record ImposedComb(List<TypesetText> cells, ImposedReach reach, ImposedSpace space) implements ImposedInk {

    /**
     * The letters of these words, each with its accents; without what only parts them where there is no cell for it, as in
     * « 23/11/2026 ». Nothing where they still are too many.
     */
    static Optional<List<String>> cells(String words, int longest) {
        List<String> cells = letters(words);
        if (cells.size() > longest) {
            cells = letters(words.replaceAll("[\\s\\h./-]", ""));
        }
        return cells.size() > longest ? Optional.empty() : Optional.of(cells);
    }

    /** Nothing where a letter in this size is wider or higher than its cell. */
    static Optional<ImposedInk> set(List<String> letters, ImposedSpace space, double size) {
        List<TypesetText> cells = letters.stream()
                .map(letter -> new TypesetText(List.of(Span.of(letter)), size))
                .toList();
        ImposedReach reach = ImposedReach.of(String.join("", letters));
        boolean wide = cells.stream().anyMatch(cell -> width(cell) > space.width() / space.longest());
        return wide || size * reach.height() > space.insideHeight()
                ? Optional.empty()
                : Optional.of(new ImposedComb(cells, reach, space));
    }

    @Override
    public void draw(Content content, FontShelf fonts) {
        double cell = space.width() / space.longest();
        int first = (int) space.align().indent(space.longest() - cells.size());
        for (int i = 0; i < cells.size(); i++) {
            TypesetText letter = cells.get(i);
            double x = (first + i) * cell + (cell - width(letter)) / 2;
            double baseline = ImposedText.middle(space, reach, letter.size());
            ImposedText.draw(letter, 0, end(letter), x, baseline, content, fonts);
        }
    }

    private static double width(TypesetText letter) {
        return Millimetres.toPoints(line(letter).width());
    }

    private static int end(TypesetText letter) {
        return line(letter).end();
    }

    private static TypesetText.Line line(TypesetText letter) {
        return letter.lines(1e9).get(0);
    }

    private static List<String> letters(String words) {
        List<String> letters = new ArrayList<>();
        String clean = Characters.clean(words.replaceAll("\\R", " "));
        for (int i = 0; i < clean.length(); i++) {
            if (Characters.isMark(clean.charAt(i)) && !letters.isEmpty()) {
                letters.set(letters.size() - 1, letters.get(letters.size() - 1) + clean.charAt(i));
            } else {
                letters.add(String.valueOf(clean.charAt(i)));
            }
        }
        return letters;
    }
}
