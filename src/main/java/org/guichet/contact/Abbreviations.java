package org.guichet.contact;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Shorter writings of a line that no envelope takes, by the official abbreviations. The agent chooses; nothing is cut. */
final class Abbreviations {

    private static final int MOST = 3;

    private static final Map<Pattern, String> OFFICIAL = read();

    private Abbreviations() {}

    /** From the least shortened, each of {@value PostalAddress#LINE} characters at most; none where no official word helps. */
    static List<String> of(String line) {
        List<String> fitting = new ArrayList<>();
        String shorter = line;
        for (var official : OFFICIAL.entrySet()) {
            Matcher found = official.getKey().matcher(shorter);
            if (found.find()) {
                shorter = found.replaceAll(official.getValue());
                if (shorter.length() <= PostalAddress.LINE) {
                    fitting.add(shorter);
                }
            }
        }
        return fitting.stream().limit(MOST).toList();
    }

    private static Map<Pattern, String> read() {
        try (var file = Abbreviations.class.getResourceAsStream("abbreviations.csv")) {
            Map<Pattern, String> official = new LinkedHashMap<>();
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(";"))
                    .forEach(pair -> official.put(word(pair[0]), pair[1]));
            return official;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whole words, whatever their accents and capitals; « l’impasse » holds « impasse » too. */
    private static Pattern word(String word) {
        StringBuilder pattern = new StringBuilder("(?<![\\p{L}\\d])");
        for (char letter : word.toCharArray()) {
            String bare = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD)
                    .replaceAll("\\p{M}", "");
            pattern.append(
                    letter == '’'
                            ? "['’]"
                            : bare.equals(String.valueOf(letter)) ? Pattern.quote(bare) : "[" + bare + letter + "]");
        }
        return Pattern.compile(pattern + "(?![\\p{L}\\d])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
