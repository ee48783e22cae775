package org.guichet.contact;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The localities of a French postcode, and the postcodes of a locality, from the open data that comes with Guichet. */
final class Localities {

    /** @param insee the official geographic code */
    record Locality(String postcode, String name, String insee) {}

    private static final List<Locality> ALL = read();
    private static final Map<String, List<Locality>> BY_POSTCODE = by(Locality::postcode);
    private static final Map<String, List<Locality>> BY_NAME = by(locality -> plain(locality.name));

    private Localities() {}

    /** In alphabetical order; none for a postcode of big senders (CEDEX) or one that does not exist. */
    static List<String> of(String postcode) {
        return BY_POSTCODE.getOrDefault(postcode, List.of()).stream()
                .map(Locality::name)
                .distinct()
                .toList();
    }

    /** Of each locality of that name, in order. */
    static List<String> postcodesOf(String name) {
        return BY_NAME.getOrDefault(plain(name), List.of()).stream()
                .map(Locality::postcode)
                .distinct()
                .toList();
    }

    /** Whether this postcode has localities and this is none of them, whatever its accents, hyphens and « St ». */
    static boolean contradict(String postcode, String name) {
        List<String> names = of(postcode);
        return !names.isEmpty() && names.stream().noneMatch(one -> plain(one).equals(plain(name)));
    }

    static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String name) {
        return Normalizer.normalize(name.replace("œ", "oe").replace("Œ", "Oe"), Normalizer.Form.NFD)
                .toLowerCase(Locale.FRENCH)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", " ")
                .replaceAll("\\bst\\b", "saint")
                .replaceAll("\\bste\\b", "sainte")
                .strip();
    }

    private static Map<String, List<Locality>> by(Function<Locality, String> key) {
        return ALL.stream().collect(Collectors.groupingBy(key));
    }

    private static List<Locality> read() {
        try (var file = Localities.class.getResourceAsStream("localities.csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split(";"))
                    .map(cells -> new Locality(cells[0], cells[1], cells[2]))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
