package org.guichet.letters;

import java.util.List;
import java.util.Map;
import org.guichet.cases.Case;
import org.guichet.procedures.LetterTemplate;
import org.guichet.procedures.Placeholders;

/** A letter that may answer a case, with the subject that it would bear. */
record Offer(String name, String title, String subject) {

    static List<Offer> of(Case dossier, Map<String, Object> values) {
        return dossier.procedure().letters().stream()
                .map(letter -> of(letter, values))
                .toList();
    }

    private static Offer of(LetterTemplate letter, Map<String, Object> values) {
        return new Offer(letter.name(), letter.title(), Placeholders.fillLine(letter.subject(), values));
    }
}
