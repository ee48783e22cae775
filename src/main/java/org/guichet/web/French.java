package org.guichet.web;

import io.quarkus.qute.TemplateExtension;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/** Dates and numbers as French readers write them; in templates under the name {@code fr}. */
@TemplateExtension(namespace = "fr")
public final class French {

    /** Where the town hall is; an overseas commune sets {@code guichet.zone}. */
    public static final ZoneId ZONE = ConfigProvider.getConfig()
            .getOptionalValue("guichet.zone", String.class)
            .map(ZoneId::of)
            .orElse(ZoneId.of("Europe/Paris"));

    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.FRENCH);
    private static final DateTimeFormatter WITH_DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.FRENCH);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.FRENCH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.FRENCH);

    /** As a browser's date field sends it: 2026-11-23. */
    private static final DateTimeFormatter SENT = DateTimeFormatter.ISO_LOCAL_DATE;

    /** As a person types it: 23/11/2026. */
    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private static final DateTimeFormatter TYPED_TIME =
            DateTimeFormatter.ofPattern("H:mm").withResolverStyle(ResolverStyle.STRICT);

    private static final int OLDEST_YEAR = 1800;
    private static final int CENTS = 100;

    private French() {}

    /** 1er décembre 2026 */
    public static String date(LocalDate day) {
        return firstOfMonth(LONG.format(day));
    }

    public static String date(Instant instant) {
        return date(LocalDate.ofInstant(instant, ZONE));
    }

    /** lundi 23 novembre 2026 */
    public static String day(LocalDate day) {
        return WITH_DAY.format(day).replace(" 1 ", " 1er ");
    }

    /** 23/11/2026 */
    public static String shortDate(LocalDate day) {
        return SHORT.format(day);
    }

    public static String shortDate(Instant instant) {
        return shortDate(LocalDate.ofInstant(instant, ZONE));
    }

    /** 10:42 */
    public static String time(Instant instant) {
        return TIME.format(instant.atZone(ZONE));
    }

    /** 1 204, with narrow no-break spaces */
    public static String number(long number) {
        return String.format(Locale.FRENCH, "%,d", number);
    }

    /** « 1 lettre », « 0 lettre », « 1 204 lettres »: for words that take an s. */
    public static String counted(long number, String word) {
        return number(number) + "\u00a0" + word + (number > 1 ? "s" : "");
    }

    /** 1 250,00 € */
    public static String euros(long cents) {
        return String.format(Locale.FRENCH, "%,d,%02d\u00a0€", cents / CENTS, cents % CENTS);
    }

    /** The sum a person typed (12, 12,50, 1 250,00 €), in cents; nothing where it is not one, or has over seven figures. */
    public static Optional<Long> parseEuros(String typed) {
        String words = typed.strip()
                .replaceFirst("[\\s\\p{Z}]*(€|euros?)$", "")
                .replaceAll("(?<=\\d)[\\s\\p{Z}](?=\\d{3})", "")
                .replace(',', '.');
        return words.matches("\\d{1,7}(\\.\\d{1,2})?")
                ? Optional.of(new BigDecimal(words).movePointRight(2).longValueExact())
                : Optional.empty();
    }

    /** 148,5 or 110: tenths only where there are some */
    public static String decimal(double number) {
        return String.format(Locale.FRENCH, number == Math.rint(number) ? "%.0f" : "%.1f", number);
    }

    /** The millimetres a person typed (104, 104,5, 104.5 mm), to a tenth; nothing where they are none, or over a metre. */
    public static Optional<Double> parseMillimetres(String typed) {
        String words = typed.strip().replaceFirst("[\\s\\p{Z}]*mm$", "").replace(',', '.');
        return words.matches("\\d{1,3}(\\.\\d)?") ? Optional.of(Double.valueOf(words)) : Optional.empty();
    }

    /** « d’Angers », « du Havre », « des Sables-d’Olonne », « de La Rochelle »: a place after « mairie ». */
    public static String of(String place) {
        if (place.startsWith("Le ")) {
            return "du " + place.substring(3);
        }
        if (place.startsWith("Les ")) {
            return "des " + place.substring(4);
        }
        return (place.matches("(?iu)[aàâäeéèêëiîïoôöuùûüyœæ].*") ? "d’" : "de ") + place;
    }

    /** « à Angers », « au Havre », « aux Sables-d’Olonne »: where something is. */
    public static String at(String place) {
        if (place.startsWith("Le ")) {
            return "au " + place.substring(3);
        }
        return place.startsWith("Les ") ? "aux " + place.substring(4) : "à " + place;
    }

    /** The same words with the no-break spaces that French puts around « » and before : ; ! ? */
    public static String spaced(String words) {
        return words.replaceAll(" ([;!?])", "\u202f$1")
                .replaceAll(" ([:»])", "\u00a0$1")
                .replace("« ", "«\u00a0");
    }

    /** What a date field holds. */
    public static String input(LocalDate day) {
        return day.toString();
    }

    /** The date a person typed, or nothing where it is not one of our time. */
    public static Optional<LocalDate> parseDate(String typed) {
        String words = typed.strip();
        boolean sent = words.matches("\\d{4}-\\d\\d-\\d\\d");
        if (!sent && !words.matches("\\d{1,2}/\\d{1,2}/\\d{4}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(words, sent ? SENT : TYPED)).filter(day -> day.getYear() >= OLDEST_YEAR);
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }

    /** The time a person typed (9:05, 09:05, 9h05, 9 h 05), or nothing where it is not one. */
    public static Optional<LocalTime> parseTime(String typed) {
        String words = typed.strip().replaceFirst("\\s*h\\s*", ":").replaceFirst("^(\\d?\\d:\\d\\d):\\d.*", "$1");
        try {
            return Optional.of(LocalTime.parse(words, TYPED_TIME));
        } catch (DateTimeParseException notATime) {
            return Optional.empty();
        }
    }

    private static String firstOfMonth(String date) {
        return date.startsWith("1 ") ? "1er" + date.substring(1) : date;
    }
}
