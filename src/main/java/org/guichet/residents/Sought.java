package org.guichet.residents;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.guichet.web.French;

/**
 * What was typed, taken apart: « mme le gall, 12 rue des lavoirs, 1948 » is looked for as the words « gall » and « lavoirs »,
 * the number 12 and the year 1948.
 *
 * @param words all words without their accents, in the order typed
 * @param days days of birth
 * @param numbers digits of a telephone, a year of birth or a number in the street
 */
record Sought(List<String> words, List<LocalDate> days, List<String> numbers) {

    /** Not worth looking for beside another word: half the town has them, and the other half leaves them out. */
    private static final Set<String> SMALL = Set.of(
            "mme",
            "mr",
            "mlle",
            "madame",
            "monsieur",
            "de",
            "du",
            "des",
            "d",
            "l",
            "la",
            "le",
            "les",
            "et",
            "ne",
            "nee",
            "veuve",
            "epouse",
            "rue",
            "avenue",
            "av",
            "boulevard",
            "bd",
            "place",
            "pl",
            "allee",
            "chemin",
            "impasse",
            "route");

    private static final Map<String, String> SAINTS = Map.of("st", "saint", "ste", "sainte");

    private static final Pattern DAY = Pattern.compile("\\b(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})\\b");
    private static final Pattern DIGITS = Pattern.compile("(?<![\\p{L}\\d])\\+?\\d[\\d()./\\-\\s\\p{Z}]*(?!\\p{L})");

    /** Shorter than this, a word begins too many names to be completed. */
    private static final int WORTH_COMPLETING = 3;

    static Sought of(String typed) {
        List<LocalDate> days = new ArrayList<>();
        String rest = withoutDays(typed, days);
        List<String> numbers = new ArrayList<>();
        Matcher digits = DIGITS.matcher(rest);
        while (digits.find()) {
            numbers.addAll(together(digits.group()));
        }
        return new Sought(plain(digits.replaceAll(" ")), days, numbers);
    }

    private static String withoutDays(String typed, List<LocalDate> days) {
        return DAY.matcher(typed).replaceAll(found -> {
            Optional<LocalDate> day =
                    French.parseDate("%s/%s/%s".formatted(found.group(1), found.group(2), found.group(3)));
            day.ifPresent(days::add);
            return day.isPresent() ? " " : Matcher.quoteReplacement(found.group());
        });
    }

    /** « 06 12 34 » is one number, « 12 1948 » two. */
    private static List<String> together(String group) {
        String bare = group.replaceAll("[()./-]", " ").strip();
        boolean telephone = bare.matches("(\\+|0).*") || bare.matches("\\d{2}( +\\d{2})+");
        return telephone
                ? List.of(bare.replaceAll("\\D", ""))
                : Stream.of(bare.split("[\\s\\p{Z}]+")).toList();
    }

    /** As PostgreSQL keeps names: what it does not know as a letter is no word. */
    private static List<String> plain(String words) {
        Object plain = Panache.getEntityManager()
                .createNativeQuery("select plain(?1)")
                .setParameter(1, words)
                .getSingleResult();
        return Stream.of(plain.toString().split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> SAINTS.getOrDefault(word, word))
                .toList();
    }

    boolean isEmpty() {
        return words.isEmpty() && days.isEmpty() && numbers.isEmpty();
    }

    /** The words to find each, in a name or a street; all of them where all are small, as in « Le » or « Ly ». */
    List<Integer> worthFinding() {
        List<Integer> longer = places(word -> word.length() >= WORTH_COMPLETING && !SMALL.contains(word));
        List<Integer> great = longer.isEmpty() ? places(word -> !SMALL.contains(word)) : longer;
        return great.isEmpty() ? places(word -> true) : great;
    }

    /** « j » of « j martin »: it only chooses among what the longer words find. */
    List<String> initials() {
        boolean alone = words.stream().allMatch(word -> word.length() < WORTH_COMPLETING);
        return words.stream()
                .filter(word -> !alone && word.length() < WORTH_COMPLETING && !SMALL.contains(word))
                .toList();
    }

    static boolean isSmall(String word) {
        return SMALL.contains(word);
    }

    /** Whether a word is long enough to be what a longer one begins with. */
    static boolean mayBegin(String word) {
        return word.length() >= WORTH_COMPLETING;
    }

    private List<Integer> places(Predicate<String> worth) {
        return IntStream.range(0, words.size())
                .filter(place -> worth.test(words.get(place)))
                .boxed()
                .toList();
    }

    /** The word itself, and joined with its neighbours: « gall » of « le gall » is also looked for as « legall ». */
    List<String> writings(int place) {
        List<String> writings = new ArrayList<>(List.of(words.get(place)));
        SAINTS.forEach((brief, whole) -> {
            if (whole.equals(words.get(place))) {
                writings.add(brief);
            }
        });
        if (place > 0) {
            writings.add(words.get(place - 1) + words.get(place));
        }
        if (place + 1 < words.size()) {
            writings.add(words.get(place) + words.get(place + 1));
        }
        return writings;
    }

    /** What may have been misheard: the word, or one said with a small word before it, as « le gal ». */
    List<String> heard(int place) {
        String word = words.get(place);
        return place > 0 && isSmall(words.get(place - 1)) ? List.of(word, words.get(place - 1) + word) : List.of(word);
    }

    /** From this word to before that one, as one: « delafontaine ». */
    String joined(int from, int to) {
        return String.join("", words.subList(from, to));
    }
}
