package org.guichet.letters;

import java.util.List;
import org.guichet.cases.Reference;
import org.guichet.cases.RegisterNumber;

/** What the bars of a letter say, and which letters a reader or a clerk means by them. */
public final class ScannedCode {

    private ScannedCode() {}

    /** What its bars say; "" while it is a draft. */
    static String of(Letter letter) {
        return RegisterNumber.parse(letter.departure == null ? "" : letter.departure, 0)
                .map(RegisterNumber::departureCode)
                .orElse("");
    }

    /**
     * The final letters that a scanned or typed number may mean: the bars of a letter or its number of departure mean one,
     * the reference of a case all of its letters.
     */
    public static List<Letter> letters(String typed, int thisYear) {
        if (Reference.looksLikeOne(typed)) {
            return Letter.list(
                    "dossier.reference = ?1 and departure is not null order by id",
                    Reference.parse(typed).digits());
        }
        return RegisterNumber.parse(typed, thisYear)
                .filter(number -> !RegisterNumber.isArrival(typed))
                .map(number -> Letter.<Letter>list("departure", number.label()))
                .orElse(List.of());
    }
}
