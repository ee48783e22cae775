package org.guichet.registered;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guichet.cases.Reference;
import org.guichet.cases.RegisterNumber;
import org.guichet.web.Refusal;

/**
 * The number on the label of a registered letter, bare: 11 to 15 letters and digits. The international form (UPU S10, two
 * letters, nine digits, two letters) has a check digit; those of La Poste for France (« 1A 123 456 7890 1 », « 2C … ») have
 * none that is published.
 */
public record PostalNumber(String bare) {

    static final String FIELD = "number";

    private static final Pattern SHAPE = Pattern.compile("[0-9A-Z]{11,15}");
    private static final Pattern S10 = Pattern.compile("([A-Z]{2})(\\d{3})(\\d{3})(\\d{2})(\\d)([A-Z]{2})");
    private static final int FEWEST_DIGITS = 9;

    /** UPU S10: what each of the eight digits weighs. */
    private static final int[] WEIGHTS = {8, 6, 4, 2, 3, 5, 9, 7};

    /**
     * Reads what was typed or scanned, with whatever spaces, dashes and points.
     *
     * @throws Refusal where it is none, or has a digit wrong
     */
    public static PostalNumber parse(String typed) {
        String bare = typed.toUpperCase().replaceAll("[\\s\\p{Z}.-]", "");
        if (RegisterNumber.isDeparture(bare) || RegisterNumber.isArrival(bare) || Reference.looksLikeOne(bare)) {
            throw new Refusal(
                    FIELD,
                    "Ce sont les barres de notre lettre, pas celles de l’étiquette de recommandé : scannez l’étiquette.");
        }
        if (!SHAPE.matcher(bare).matches() || bare.replaceAll("\\D", "").length() < FEWEST_DIGITS) {
            throw new Refusal(
                    FIELD,
                    "Ce n’est pas un numéro de recommandé : il a de 11 à 15 chiffres et lettres, par exemple 1A 123 456 7890 1 ou RK 123 456 785 FR.");
        }
        Matcher international = S10.matcher(bare);
        if (international.matches() && checkDigit(bare.substring(2, 10)) != bare.charAt(10) - '0') {
            throw new Refusal(FIELD, "Ce numéro comporte un chiffre faux : relisez l’étiquette, ou scannez-la.");
        }
        return new PostalNumber(bare);
    }

    private static int checkDigit(String eight) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (eight.charAt(i) - '0');
        }
        int check = 11 - sum % 11;
        return check == 10 ? 0 : check == 11 ? 5 : check;
    }

    /** As the label shows it: « 1A 123 456 7890 1 », « RK 123 456 785 FR »; others as they are. */
    public String grouped() {
        if (S10.matcher(bare).matches()) {
            return S10.matcher(bare).replaceFirst("$1\u00a0$2\u00a0$3\u00a0$4$5\u00a0$6");
        }
        return bare.replaceFirst("^(\\d[A-Z])(\\d{3})(\\d{3})(\\d{4})(\\d)$", "$1\u00a0$2\u00a0$3\u00a0$4\u00a0$5");
    }
}
