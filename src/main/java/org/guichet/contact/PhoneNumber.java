package org.guichet.contact;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.Optional;
import org.guichet.web.Refusal;

/** A telephone number, kept in the international form (E.164) whatever way it was typed. */
public record PhoneNumber(String e164) {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final String HOME = "FR";

    /** As the database wants it, too. */
    private static final String E164 = "\\+\\d{6,15}";

    /**
     * Reads « 06 12 34 56 78 », « 0612345678 », « 06.12.34.56.78 », « +33 6 12 34 56 78 ».
     *
     * @return nothing for a blank
     * @throws Refusal beside {@code field} where it cannot be a number
     */
    public static Optional<PhoneNumber> parse(String field, String typed) {
        if (typed.isBlank()) {
            return Optional.empty();
        }
        try {
            var number = NUMBERS.parse(typed.replaceAll("\\p{Z}", " "), HOME);
            String e164 = NUMBERS.format(number, PhoneNumberFormat.E164);
            boolean whole = NUMBERS.isPossibleNumberWithReason(number) == ValidationResult.IS_POSSIBLE;
            if (whole && e164.matches(E164) && !number.hasExtension() && !lacksADigit(number)) {
                return Optional.of(new PhoneNumber(e164));
            }
        } catch (NumberParseException notANumber) {
            throw refusal(field);
        }
        throw refusal(field);
    }

    /** A French number of nine digits is read as one that begins with a second zero, as Italian ones do. */
    private static boolean lacksADigit(Phonenumber.PhoneNumber number) {
        return number.isItalianLeadingZero() && isAtHome(number);
    }

    private static boolean isAtHome(Phonenumber.PhoneNumber number) {
        return number.getCountryCode() == NUMBERS.getCountryCodeForRegion(HOME);
    }

    private static Refusal refusal(String field) {
        return new Refusal(field, "Ce numéro de téléphone n’est pas complet. Exemple : 02 99 12 34 56.");
    }

    /** As it is dictated: « 06 12 34 56 78 » at home, « +32 2 512 34 56 » elsewhere. */
    public String spoken() {
        try {
            var number = NUMBERS.parse(e164, HOME);
            return NUMBERS.format(
                    number, isAtHome(number) ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL);
        } catch (NumberParseException neverForOurOwnForm) {
            return e164;
        }
    }
}
