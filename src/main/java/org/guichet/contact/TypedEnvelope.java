package org.guichet.contact;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.guichet.web.Refusal;

/**
 * An envelope as it is typed, the name first, a line a line, held to NF Z10-011. Only the last line is changed, into
 * capitals: what is wrong is said, with a writing to take where there is one.
 */
public final class TypedEnvelope {

    private static final int MOST_LINES = 6;

    private static final String INCOMPLETE =
            "Il manque une ligne : le nom d’abord, le code postal et la commune à la fin.";

    /** Signs that sorting machines take for letters. */
    private static final String PUNCTUATION = "[,;:.()\"]+";

    private static final Set<String> COUNTRIES = Arrays.stream(Locale.getISOCountries())
            .map(code -> bare(new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.FRENCH)))
            .collect(Collectors.toUnmodifiableSet());

    private final List<String> lines;

    private TypedEnvelope(String typed) {
        lines = new ArrayList<>(typed.strip()
                .lines()
                .map(line -> line.replaceAll("[\\s\\p{Z}]+", " ").strip())
                .toList());
    }

    /**
     * The lines as they are printed.
     *
     * @throws Refusal where no sorting machine would read them; says which line, and what to write
     */
    public static List<String> lines(String typed) {
        return new TypedEnvelope(typed).checked();
    }

    private List<String> checked() {
        if (lines.contains("")) {
            throw new Refusal("Une adresse n’a pas de ligne blanche : retirez-la.");
        }
        if (lines.size() < 2) {
            throw new Refusal(INCOMPLETE);
        }
        boolean abroad = endsAbroad();
        if (abroad && lines.size() == 2) {
            throw new Refusal(INCOMPLETE);
        }
        int most = abroad ? MOST_LINES + 1 : MOST_LINES;
        if (lines.size() > most) {
            throw new Refusal("Cette adresse a %d lignes ; une enveloppe en accepte %d. Réunissez-en deux."
                    .formatted(lines.size(), most));
        }
        lines.forEach(TypedEnvelope::refuseIfLong);
        lines.subList(street(abroad), lines.size()).forEach(TypedEnvelope::refusePunctuation);
        capitals(lines.size() - 1);
        if (abroad) {
            capitals(lines.size() - 2);
        }
        return List.copyOf(lines);
    }

    /** The last line is a postcode and a locality, or a country under the locality. */
    private boolean endsAbroad() {
        String last = lines.get(lines.size() - 1);
        if (AddressLines.LAST.matcher(last).matches()) {
            return false;
        }
        if (!COUNTRIES.contains(bare(last)) || bare(last).equals("FRANCE")) {
            throw new Refusal(
                    "La dernière ligne est le code postal et la commune, « 35120 SAINT-AUBIN », ou le pays étranger en toutes lettres.");
        }
        return true;
    }

    /** From where on there is no punctuation: the street, or else the line above the last. */
    private int street(boolean abroad) {
        int last = lines.size() - (abroad ? 2 : 1);
        for (int at = 1; at < last; at++) {
            if (AddressLines.STREET.matcher(lines.get(at)).matches()) {
                return at;
            }
        }
        return Math.max(1, last - 1);
    }

    private void capitals(int at) {
        lines.set(at, lines.get(at).toUpperCase(Locale.FRENCH));
    }

    private static void refuseIfLong(String line) {
        if (line.length() > PostalAddress.LINE) {
            Optional<String> shorter = Abbreviations.of(line).stream().findFirst();
            throw new Refusal("« %s » fait %d caractères ; une enveloppe en accepte %d. %s"
                    .formatted(
                            line,
                            line.length(),
                            PostalAddress.LINE,
                            shorter.map("Écrivez par exemple « %s »."::formatted)
                                    .orElse("Abrégez cette ligne.")));
        }
    }

    private static void refusePunctuation(String line) {
        String without = line.replaceAll(PUNCTUATION, " ").replaceAll(" +", " ").strip();
        if (!without.equals(line)) {
            throw new Refusal(
                    "« %s » : les machines de tri ne veulent pas de ponctuation à partir de la rue. Écrivez « %s »."
                            .formatted(line, without));
        }
    }

    private static String bare(String country) {
        return Normalizer.normalize(country, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[’'\\- ]+", " ")
                .toUpperCase(Locale.FRENCH)
                .strip();
    }
}
