package org.guichet.mailings;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.guichet.contact.Doorway;
import org.guichet.contact.Side;
import org.guichet.web.French;

/**
 * What is carried from door to door, in the order of the walk: street after street, its odd side going up, its even side going
 * down, then the doors without a number.
 *
 * @param elsewhere how many it leaves out, who are served at the counter, by post, or have no address
 */
public record Round(String title, List<Street> streets, int elsewhere) {

    /** @param name with its town where that is another; "" where no street is known */
    public record Street(String name, List<Stretch> stretches) {

        public long copies() {
            return stretches.stream().mapToLong(Stretch::copies).sum();
        }
    }

    /** One side of a street. */
    public record Stretch(String label, List<Drop> drops) {

        public long copies() {
            return drops.stream().mapToLong(Drop::copies).sum();
        }
    }

    /**
     * @param onePerHousehold one for all who share a letter box
     * @param town that comes first, and whose name is not written
     */
    static Round of(String title, List<Drop> drops, int elsewhere, boolean onePerHousehold, String town) {
        Comparator<Drop> walk = Comparator.comparing(
                        (Drop drop) -> !drop.locality().equalsIgnoreCase(town))
                .thenComparing(Drop::locality, Collator.getInstance(Locale.FRENCH)::compare)
                .thenComparing(Drop::door, Doorway.ROUND)
                .thenComparing(Drop::place)
                .thenComparing(Drop::names, Collator.getInstance(Locale.FRENCH)::compare);
        List<Street> streets = new ArrayList<>();
        List<Drop> street = new ArrayList<>();
        for (Drop drop : together(drops.stream().sorted(walk).toList(), onePerHousehold)) {
            if (!street.isEmpty() && !isSameStreet(street.get(0), drop)) {
                streets.add(street(street, town));
                street.clear();
            }
            street.add(drop);
        }
        if (!street.isEmpty()) {
            streets.add(street(street, town));
        }
        return new Round(title, List.copyOf(streets), elsewhere);
    }

    private static List<Drop> together(List<Drop> walk, boolean onePerHousehold) {
        List<Drop> boxes = new ArrayList<>();
        for (Drop drop : walk) {
            int last = boxes.size() - 1;
            if (last >= 0 && boxes.get(last).isNextDoorTo(drop)) {
                Drop box = boxes.get(last);
                boxes.set(last, box.and(drop, onePerHousehold ? box.copies() : box.copies() + drop.copies()));
            } else {
                boxes.add(drop);
            }
        }
        return boxes;
    }

    private static boolean isSameStreet(Drop one, Drop other) {
        return one.door().sameStreet(other.door()) && one.locality().equalsIgnoreCase(other.locality());
    }

    private static Street street(List<Drop> drops, String town) {
        Drop first = drops.get(0);
        String name = first.door().street().isEmpty()
                ? "Sans rue connue"
                : first.door().street();
        List<Stretch> stretches = new ArrayList<>();
        for (Side side : Side.values()) {
            add(stretches, label(side), drops, Optional.of(side));
        }
        add(stretches, "Sans numéro", drops, Optional.empty());
        return new Street(first.locality().equalsIgnoreCase(town) ? name : name + ", " + first.locality(), stretches);
    }

    private static String label(Side side) {
        return side.label + (side == Side.ODD ? ", en montant" : ", en redescendant");
    }

    private static void add(List<Stretch> stretches, String label, List<Drop> drops, Optional<Side> side) {
        List<Drop> there =
                drops.stream().filter(drop -> drop.door().side().equals(side)).toList();
        if (!there.isEmpty()) {
            stretches.add(new Stretch(label, there));
        }
    }

    public long copies() {
        return streets.stream().mapToLong(Street::copies).sum();
    }

    /** « 214, dans 12 rues » */
    public String total() {
        return copies() == 0
                ? "0"
                : "%s, dans %s".formatted(French.number(copies()), French.counted(streets.size(), "rue"));
    }

    /** Said of those whom it does not reach; "" where it reaches all. */
    public String leftOut() {
        if (elsewhere == 0) {
            return "";
        }
        return elsewhere == 1
                ? "Une personne n’est pas dans cette tournée : elle est servie autrement, au guichet ou par la poste, ou n’a pas d’adresse connue."
                : "%s personnes ne sont pas dans cette tournée : elles sont servies autrement, au guichet ou par la poste, ou n’ont pas d’adresse connue."
                        .formatted(French.number(elsewhere));
    }
}
