package org.guichet.procedures;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.guichet.pdf.Fonts;

/** A file of forms/ that somebody wrote by hand. */
record TextFile(Path path) {

    /** Bytes. Nobody writes more by hand, and reading more would keep everybody waiting. */
    private static final long LARGEST = 1_000_000;

    /** Some editors write it at the head of a file, where nobody sees it. */
    private static final String BYTE_ORDER_MARK = "\ufeff";

    /** The files of a folder whose names end so, in the order of their names. */
    static Stream<TextFile> in(Path folder, String ending, List<Problem> problems) {
        try (Stream<Path> files = Files.list(folder)) {
            return files
                    .filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().endsWith(ending))
                    .sorted()
                    .map(TextFile::new)
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            problems.add(new Problem(
                    folder.toString(),
                    0,
                    "le dossier ne peut pas être lu. Donnez-en le droit au compte qui fait tourner Guichet."));
            return Stream.empty();
        }
    }

    /** Its name as people see it, from the folder that the settings name. */
    String name() {
        return path.toString();
    }

    /** Its name without the ending. */
    String baseName() {
        return path.getFileName().toString().replaceFirst("\\.[^.]+$", "");
    }

    Optional<String> read(List<Problem> problems) {
        try {
            if (Files.size(path) > LARGEST) {
                problems.add(new Problem(
                        name(),
                        0,
                        "le fichier dépasse un mégaoctet : ce n’est pas un texte écrit à la main. Remplacez-le."));
                return Optional.empty();
            }
            String text = Files.readString(path);
            return Optional.of(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
        } catch (CharacterCodingException notUtf8) {
            problems.add(new Problem(name(), 0, "le fichier n’est pas en UTF-8. Enregistrez-le dans cet encodage."));
        } catch (IOException unreadable) {
            problems.add(new Problem(name(), 0, "le fichier manque ou ne peut pas être lu."));
        }
        return Optional.empty();
    }

    /** Tells what paper cannot show of these lines, the first of the file and those after. */
    void checkPrintable(List<String> lines, List<Problem> problems) {
        for (int i = 0; i < lines.size(); i++) {
            checkPrintable(lines.get(i), i + 1, problems);
        }
    }

    /**
     * Tells what paper cannot show of these words: nearly all of forms/ ends on a receipt or in a letter, which would
     * fail long after the file was written.
     */
    void checkPrintable(String words, int line, List<Problem> problems) {
        Set<String> unprintable = Fonts.unprintable(words);
        if (!unprintable.isEmpty()) {
            problems.add(new Problem(
                    name(),
                    line,
                    "l’imprimante ne sait pas écrire : %s. Retirez-le.".formatted(String.join(" ", unprintable))));
        }
    }
}
