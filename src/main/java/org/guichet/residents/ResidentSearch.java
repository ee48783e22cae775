package org.guichet.residents;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guichet.web.Form;

/**
 * Finds people on the telephone, with a bad line: by any part of their names, of their street, of their telephone number or
 * of their birthday, in any order. Whoever bears exactly what was typed comes first, then whose names begin so, then those that
 * sound alike or are one slip away, and last those that hold it somewhere inside. PostgreSQL does each with an index.
 */
public final class ResidentSearch {

    private static final String INDEXED =
            "run_together(last_name) collate \"C\", run_together(first_name) collate \"C\", id";

    private static final String BOTH =
            "run_together(last_name) collate \"C\" = ? and run_together(first_name) collate \"C\" like ?";

    /** A name of more words than this is found by its words all the same. */
    private static final int MOST_WORDS_IN_ORDER = 6;

    /** Joined to nothing, so that no index is asked. */
    private static final String AMONG = "(words || '') @@ cast(? as tsquery)";

    /** What {@link #completed} asked; {@link #alike} comes after it. */
    private Map<String, List<String>> begun = Map.of();

    private final Sought sought;
    private final int most;

    private ResidentSearch(Sought sought, int most) {
        this.sought = sought;
        this.most = most;
    }

    /** At most so many, best first; none for an empty search, nor for one longer than a form takes. */
    public static List<Resident> find(String typed, int most) {
        if (typed.length() > Form.LINE) {
            return List.of();
        }
        Sought sought = Sought.of(typed);
        return sought.isEmpty() ? List.of() : new ResidentSearch(sought, most).find();
    }

    private List<Resident> find() {
        if (sought.words().isEmpty()) {
            return numbers().sorted(Where.DIRECTORY, most);
        }
        Set<Resident> found = new LinkedHashSet<>();
        List<Function<ResidentSearch, List<Resident>>> ways = List.of(
                ResidentSearch::named,
                ResidentSearch::beginning,
                ResidentSearch::bearing,
                ResidentSearch::completed,
                ResidentSearch::alike);
        for (var way : ways) {
            if (found.size() < most) {
                found.addAll(way.apply(this));
            }
        }
        if (found.isEmpty()) {
            found.addAll(holding());
        }
        return found.stream().limit(most).toList();
    }

    /** « martin », « martin j », « jean mar »: last and first name in either order, the second perhaps unfinished. */
    private List<Resident> named() {
        int count = sought.words().size();
        if (count > MOST_WORDS_IN_ORDER) {
            return List.of();
        }
        String whole = sought.joined(0, count);
        if (count == 1) {
            return numbers()
                    .and("run_together(last_name) collate \"C\" = ?", whole)
                    .first(INDEXED, most);
        }
        List<String> either = new ArrayList<>(List.of("run_together(last_name) collate \"C\" = ?"));
        List<Object> values = new ArrayList<>(List.of(whole));
        for (int cut = 1; cut < count; cut++) {
            String begin = sought.joined(0, cut);
            String end = sought.joined(cut, count);
            either.add(BOTH);
            either.add(BOTH);
            values.addAll(List.of(begin, end + "%", end, begin + "%"));
        }
        return numbers()
                .and("(" + String.join(" or ", either) + ")", values.toArray())
                .sorted(Where.DIRECTORY, most);
    }

    /** « mart », « de la fon »: what a last name begins with. */
    private List<Resident> beginning() {
        String whole = sought.joined(0, sought.words().size());
        return numbers()
                .and("run_together(last_name) collate \"C\" like ?", whole + "%")
                .first(INDEXED, most);
    }

    /** Each word whole, in a name or in the address. */
    private List<Resident> bearing() {
        return words(place -> either(place, word -> writings(word, ""))).sorted(Where.DIRECTORY, most);
    }

    /** Each word perhaps unfinished. */
    private List<Resident> completed() {
        begun = KnownWords.begunBy(asked(sought::writings).filter(Sought::mayBegin));
        return words(place -> either(place, this::completions)).sorted(Where.DIRECTORY, most);
    }

    /** Each word, or another that sounds alike or is one slip away; the most similar first. */
    private List<Resident> alike() {
        String whole = sought.joined(0, sought.words().size());
        Map<String, List<String>> alike = KnownWords.alike(asked(sought::heard));
        return words(place -> Stream.concat(
                        either(place, this::completions),
                        sought.heard(place).stream()
                                .flatMap(word -> alike.getOrDefault(word, List.of()).stream())
                                .map(ResidentSearch::quoted)))
                .sorted("public.similarity(plain_name, ?) desc, " + Where.DIRECTORY, most, whole);
    }

    private Stream<String> asked(IntFunction<List<String>> writings) {
        return sought.worthFinding().stream()
                .flatMap(place -> writings.apply(place).stream())
                .distinct();
    }

    /** Each word somewhere inside the name. */
    private List<Resident> holding() {
        Where where = numbers();
        sought.words().forEach(word -> where.and("plain_name like ?", "%" + word + "%"));
        return where.sorted(Where.DIRECTORY, most);
    }

    /** @param writings of the word at a place: one of them is enough, and each word is needed */
    private Where words(IntFunction<Stream<String>> writings) {
        String query = sought.worthFinding().stream()
                .map(place -> writings.apply(place).distinct().collect(Collectors.joining(" | ", "(", ")")))
                .collect(Collectors.joining(" & "));
        Where where = numbers().and("words @@ cast(? as tsquery)", query);
        sought.initials().forEach(initial -> where.and(AMONG, quoted(initial) + ":*"));
        return where;
    }

    private Stream<String> either(int place, Function<String, Stream<String>> writings) {
        return sought.writings(place).stream().flatMap(writings);
    }

    /** A name by the names that begin so: an index skips through words it knows, and would read all that a prefix covers. */
    private Stream<String> completions(String word) {
        return Sought.mayBegin(word)
                ? Stream.concat(
                        writings(word, ":*").filter(one -> one.startsWith("'@")),
                        Stream.concat(Stream.of(word), begun.getOrDefault(word, List.of()).stream())
                                .map(ResidentSearch::quoted))
                : writings(word, "");
    }

    /** In a name and in the address; « rue » alone is of no address in particular. */
    private static Stream<String> writings(String word, String end) {
        return Sought.isSmall(word)
                ? Stream.of(quoted(word) + end)
                : Stream.of(quoted(word) + end, quoted("@" + word) + end);
    }

    private static String quoted(String word) {
        return "'" + word + "'";
    }

    private Where numbers() {
        Where where = new Where();
        sought.days().forEach(day -> where.and("birth_date = ?", day));
        sought.numbers().forEach(number -> new SoughtNumber(number)
                .narrow(where, sought.words().isEmpty()));
        return where;
    }
}
