package org.guichet.forms;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.guichet.cases.Reference;
import org.guichet.procedures.Procedure;
import org.jspecify.annotations.Nullable;

/**
 * What the Code 128 of a form says: F, six digits for the procedure, four for the month of its version (« 2611 »), two
 * for the page, two for how many there are, then the reference of the case where there is one. Almost all digits, because
 * Code 128 packs them two by two; so it stays wide enough for any scanner in a corner of the page.
 *
 * @param procedure its digits, drawn from its name so that they never change
 * @param version the digits of its month
 */
record FormCode(String procedure, String version, @Nullable Reference reference) {

    private static final int MOST_PAGES = 99;
    private static final Pattern CODE = Pattern.compile("F(\\d{6})(\\d{4})\\d{4}(\\d{11})?");

    static FormCode of(Procedure procedure, @Nullable Reference reference) {
        return new FormCode(digits(procedure.id()), month(procedure.version()), reference);
    }

    /** Nothing where a scanner read something else. */
    static Optional<FormCode> read(String scanned) {
        Matcher code = CODE.matcher(scanned);
        return code.matches()
                ? Optional.of(new FormCode(
                        code.group(1), code.group(2), code.group(3) == null ? null : Reference.parse(code.group(3))))
                : Optional.empty();
    }

    /** Whether it is the code of this procedure, whatever its version. */
    boolean names(Procedure one) {
        return digits(one.id()).equals(procedure);
    }

    String on(int page, int pages) {
        return "F%s%s%02d%02d%s"
                .formatted(
                        procedure,
                        version,
                        Math.min(page, MOST_PAGES),
                        Math.min(pages, MOST_PAGES),
                        reference == null ? "" : reference.digits());
    }

    private static String digits(String id) {
        CRC32 sum = new CRC32();
        sum.update(id.getBytes(StandardCharsets.UTF_8));
        return "%06d".formatted(sum.getValue() % 1_000_000);
    }

    /** « 2026-11 » as 2611; an older definition has no version. */
    private static String month(String version) {
        String digits = "0000" + version.replaceAll("\\D", "");
        return digits.substring(digits.length() - 4);
    }
}
