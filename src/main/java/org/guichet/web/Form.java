package org.guichet.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.guichet.pdf.Fonts;
import org.jspecify.annotations.Nullable;

/**
 * Everything a person typed in a form, kept as typed, and what is wrong with it in words. A page that is refused is
 * shown again from this very object, so nothing typed is ever lost.
 */
public final class Form {

    /** Longest single line taken by any field that does not say otherwise. */
    public static final int LINE = 120;

    /** Longest name of a town, a department or an agent. */
    public static final int NAME = 60;

    /** After the name of a field: what was chosen among its proposals. */
    private static final String CHOSEN = "-choix";

    private final Map<String, String> typed;
    private final Map<String, String> errors;
    private final Map<String, List<String>> proposals;
    private final String prefix;

    private Form(Map<String, String> typed) {
        this(typed, new LinkedHashMap<>(), new HashMap<>(), "");
    }

    private Form(
            Map<String, String> typed, Map<String, String> errors, Map<String, List<String>> proposals, String prefix) {
        this.typed = typed;
        this.errors = errors;
        this.proposals = proposals;
        this.prefix = prefix;
    }

    /** The fields whose names begin so, by the rest of their names; what is refused there is refused here. */
    public Form under(String beginning) {
        return new Form(typed, errors, proposals, prefix + beginning);
    }

    public static Form empty() {
        return new Form(new HashMap<>());
    }

    public static Form of(MultivaluedMap<String, String> typed) {
        Map<String, String> values = new HashMap<>();
        typed.forEach((name, all) -> values.put(name, all.isEmpty() ? "" : all.get(0)));
        List.copyOf(values.keySet()).stream()
                .filter(name -> name.endsWith(CHOSEN) && !values.get(name).isEmpty())
                .forEach(name -> values.put(name.substring(0, name.length() - CHOSEN.length()), values.get(name)));
        return new Form(values);
    }

    /** Fills a field before the page is first shown. */
    public Form with(String field, @Nullable Object value) {
        typed.put(prefix + field, value == null ? "" : value.toString());
        return this;
    }

    /** As typed; "" where nothing was. Templates show this. */
    public String value(String field) {
        return typed.getOrDefault(prefix + field, "");
    }

    /** As typed, for the query of a link. */
    public String encoded(String field) {
        return URLEncoder.encode(value(field), StandardCharsets.UTF_8);
    }

    public boolean is(String field, String value) {
        return value(field).equals(value);
    }

    /** Whether a list has this record chosen. */
    public boolean holds(String field, long id) {
        return is(field, Long.toString(id));
    }

    public boolean isEmpty(String field) {
        return value(field).isBlank();
    }

    /** One line of text, composed (NFC) and without stray spaces; too long or not printable is refused in words. */
    public String line(String field) {
        return checked(field, clean(value(field)).replaceAll("[\\s\\p{Z}]+", " "), LINE);
    }

    /** A paragraph or more; line ends are kept. */
    public String words(String field, int most) {
        return checked(field, clean(value(field)).replace("\r\n", "\n").replace('\r', '\n'), most);
    }

    public String required(String field, String whyAsked) {
        String line = line(field);
        return line.isEmpty() ? refuse(field, whyAsked, line) : line;
    }

    /** As {@link #required}, for what stands in the narrow head of a letter. */
    public String name(String field, String whyAsked) {
        String name = required(field, whyAsked);
        return checked(field, name, NAME);
    }

    public @Nullable String orNull(String field) {
        String line = line(field);
        return line.isEmpty() ? null : line;
    }

    public Optional<LocalDate> date(String field) {
        if (isEmpty(field)) {
            return Optional.empty();
        }
        Optional<LocalDate> day = French.parseDate(value(field));
        if (day.isEmpty()) {
            refuse(field, "Cette date n’est pas lisible. Exemple : 23/11/2026.");
        }
        return day;
    }

    /** A number of ours in a hidden or chosen field; nothing where it is none, as when the page was tampered with. */
    public Optional<Long> id(String field) {
        String value = value(field);
        return value.matches("\\d{1,18}") ? Optional.of(Long.valueOf(value)) : Optional.empty();
    }

    /** Which of these was chosen, by its name; nothing where none was, or where the page was tampered with. */
    public <T extends Enum<T>> Optional<T> chosen(String field, T[] among) {
        return Arrays.stream(among).filter(one -> is(field, one.name())).findFirst();
    }

    /** Runs a rule and keeps the words of its refusal, so that all mistakes are shown at once. */
    public <T> Optional<T> check(Supplier<Optional<T>> rule) {
        try {
            return rule.get();
        } catch (Refusal refusal) {
            refuse(refusal.field(), refusal.getMessage());
            return Optional.empty();
        }
    }

    /** Does what the form asks, unless something in it is wrong already; keeps the words of a refusal. Whether it was done. */
    public boolean does(Runnable act) {
        if (!refused()) {
            try {
                act.run();
            } catch (Refusal refusal) {
                refuse(refusal);
            }
        }
        return !refused();
    }

    /** Writings that a field could take instead; the page offers them, and the one ticked replaces what was typed. */
    public void propose(String field, List<String> writings) {
        if (!writings.isEmpty()) {
            proposals.putIfAbsent(prefix + field, writings);
        }
    }

    public List<String> proposals(String field) {
        return proposals.getOrDefault(prefix + field, List.of());
    }

    /** The first message of a field stands: one thing to mend at a time. */
    public void refuse(String field, String message) {
        errors.putIfAbsent(prefix + field, French.spaced(message));
    }

    public void refuse(Refusal refusal) {
        refuse(refusal.field(), refusal.getMessage());
    }

    public boolean refused() {
        return !errors.isEmpty();
    }

    public boolean wrong(String field) {
        return errors.containsKey(prefix + field);
    }

    public String error(String field) {
        return errors.getOrDefault(prefix + field, "");
    }

    public Map<String, String> errors() {
        return errors;
    }

    private String checked(String field, String text, int most) {
        if (text.length() > most) {
            return refuse(
                    field,
                    "Ce texte fait %s caractères ; la place est de %s. Raccourcissez-le."
                            .formatted(French.number(text.length()), French.number(most)),
                    text);
        }
        refuseUnprintable(field, text);
        return text;
    }

    /** Says which characters of a text no font has, before paper would. */
    public void refuseUnprintable(String field, String text) {
        var unprintable = Fonts.unprintable(text);
        if (!unprintable.isEmpty()) {
            refuse(
                    field,
                    "L’imprimante ne sait pas écrire : %s. Écrivez ce mot en lettres latines."
                            .formatted(String.join(" ", unprintable)));
        }
    }

    private String refuse(String field, String message, String text) {
        refuse(field, message);
        return text;
    }

    private static String clean(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cntrl}\\p{Cf}&&[^\\r\\n\\t]]", "")
                .replaceAll("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$", "");
    }
}
