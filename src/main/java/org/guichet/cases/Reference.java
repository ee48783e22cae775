package org.guichet.cases;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.Optional;
import org.apache.commons.validator.routines.checkdigit.CheckDigitException;
import org.apache.commons.validator.routines.checkdigit.VerhoeffCheckDigit;
import org.guichet.web.Refusal;

/**
 * A case's number, made for paper and voice: the year, a number and a check digit that catches any single wrong digit
 * and any two neighbours swapped (Verhoeff, 1969). Shown in groups, « 2026 004 217 3 »; digits only, so that nobody has to
 * spell a letter.
 *
 * @param digits eleven of them, the last one checking the others
 */
public record Reference(String digits) {

    /** What may be typed instead of the whole: the last digits of the number and its check digit. */
    public static final int LAST_DIGITS = 6;

    private static final int LENGTH = 11;
    private static final String CENTURY = "20";
    private static final int MOST_A_YEAR = 999_999;

    public Reference {
        if (!isRight(digits)) {
            throw new Refusal(
                    "Le numéro %s comporte un chiffre faux. Relisez-le, ou cherchez par le nom.".formatted(digits));
        }
    }

    /** The next free number of the year, taken in the caller's transaction. */
    static Reference next(int year) {
        Integer number = (Integer) Panache.getEntityManager()
                .createNativeQuery("select next_number('CASE', ?1)")
                .setParameter(1, year)
                .getSingleResult();
        return of(year, number);
    }

    static Reference of(int year, int number) {
        if (number > MOST_A_YEAR) {
            throw new IllegalStateException("a year holds no more than %d cases".formatted(MOST_A_YEAR));
        }
        String digits = "%04d%06d".formatted(year, number);
        try {
            return new Reference(digits + VerhoeffCheckDigit.VERHOEFF_CHECK_DIGIT.calculate(digits));
        } catch (CheckDigitException impossible) {
            throw new IllegalStateException("digits always have a check digit", impossible);
        }
    }

    /** Whether the words are digits, spaces, dashes and points only, as many as a reference has. */
    public static boolean looksLikeOne(String typed) {
        return isNumber(typed) && bare(typed).length() == LENGTH && bare(typed).startsWith(CENTURY);
    }

    /** Whether the words may be the last six digits of a reference. */
    public static boolean looksLikeLastDigits(String typed) {
        return isNumber(typed) && bare(typed).length() == LAST_DIGITS;
    }

    /**
     * Reads « 2026 004 217 3 », « 2026-004-217-3 », « 20260042173 ».
     *
     * @throws Refusal where a digit is wrong
     */
    public static Reference parse(String typed) {
        return new Reference(bare(typed));
    }

    /**
     * Why a number that leads nowhere may be a reference with a digit wrong or missing, in words.
     *
     * @return nothing where it does not look like one
     */
    public static Optional<String> doubt(String typed, int thisYear) {
        if (looksLikeLastDigits(typed) && !isRight(thisYear + "0" + bare(typed))) {
            return Optional.of(
                    "Aucun dossier ne finit par %s : un chiffre est sans doute faux. Relisez-le, ou cherchez par le nom."
                            .formatted(bare(typed)));
        }
        int digits = bare(typed).length();
        boolean cut = digits > LAST_DIGITS && digits != LENGTH && bare(typed).startsWith(CENTURY);
        return isNumber(typed) && cut
                ? Optional.of(
                        "Un numéro de dossier a onze chiffres ; celui-ci en a %d. Relisez-le, ou cherchez par le nom."
                                .formatted(digits))
                : Optional.empty();
    }

    private static boolean isRight(String digits) {
        return digits.matches("\\d{11}") && VerhoeffCheckDigit.VERHOEFF_CHECK_DIGIT.isValid(digits);
    }

    static String bare(String typed) {
        return typed.replaceAll("\\D", "");
    }

    /** « 2026 004 217 3 », with no-break spaces. */
    public String grouped() {
        return digits.replaceFirst("(\\d{4})(\\d{3})(\\d{3})(\\d)", "$1\u00a0$2\u00a0$3\u00a0$4");
    }

    @Override
    public String toString() {
        return digits;
    }

    private static boolean isNumber(String typed) {
        return typed.matches("[\\d\\s.\u00a0\u202f\u2009/-]+");
    }
}
