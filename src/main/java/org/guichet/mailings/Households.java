package org.guichet.mailings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guichet.residents.Resident;
import org.guichet.stationery.Folding;

/**
 * Letters for the same door with the same wishes become one that names everybody; where an envelope has no room for another
 * name, the next letter begins, so that nobody is left out of it.
 */
final class Households {

    /** Who may share a letter: whoever reads their own at home, after no call. */
    private record Door(String door, Way way, boolean largePrint, boolean easy) {}

    private Households() {}

    static List<Recipient> joined(List<Recipient> letters, Folding folding) {
        List<Recipient> joined = new ArrayList<>();
        byDoor(letters).values().forEach(neighbours -> joined.addAll(share(neighbours, folding)));
        letters.stream().filter(letter -> !mayShare(letter)).forEach(joined::add);
        return joined;
    }

    private static Map<Door, List<Recipient>> byDoor(List<Recipient> letters) {
        return letters.stream()
                .filter(Households::mayShare)
                .collect(Collectors.groupingBy(
                        letter -> new Door(letter.resident.door, letter.way, letter.largePrint, letter.easy),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    private static boolean mayShare(Recipient letter) {
        return !letter.toHelper
                && letter.way != Way.COUNTER
                && letter.callFirst.isEmpty()
                && letter.resident.door != null;
    }

    private static List<Recipient> share(List<Recipient> neighbours, Folding folding) {
        List<Recipient> letters = new ArrayList<>();
        List<Recipient> open = new ArrayList<>();
        for (Recipient next : neighbours) {
            if (!open.isEmpty() && envelope(open, next, folding).isEmpty()) {
                letters.add(one(open, folding));
                open.clear();
            }
            open.add(next);
        }
        letters.add(one(open, folding));
        return letters;
    }

    /** Of a letter for all of these; nothing where they are too many. */
    private static Optional<List<String>> envelope(List<Recipient> open, Recipient next, Folding folding) {
        List<Resident> others = Stream.concat(open.stream().skip(1), Stream.of(next))
                .map(letter -> letter.resident)
                .toList();
        return open.get(0).resident.envelopeWith(others).filter(folding::fits);
    }

    private static Recipient one(List<Recipient> open, Folding folding) {
        Recipient last = open.get(open.size() - 1);
        return open.size() == 1
                ? last
                : open.get(0)
                        .withAll(
                                open.stream().map(letter -> letter.resident).toList(),
                                envelope(open.subList(0, open.size() - 1), last, folding)
                                        .orElseThrow());
    }
}
