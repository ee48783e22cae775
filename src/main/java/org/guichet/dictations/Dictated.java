package org.guichet.dictations;

import java.util.Optional;
import org.guichet.web.Form;

/**
 * What an agent types while the person speaks.
 *
 * @param subject « Déclaration », « Demande », « Observation »
 * @param speaker who dictates
 * @param words as they are said
 */
public record Dictated(String subject, String speaker, String words) {

    /** In characters: four pages. Who has more to say dictates a second text. */
    static final int LONGEST = 10_000;

    /** Nothing where something in the form is wrong. */
    static Optional<Dictated> read(Form form) {
        String subject =
                form.required("subject", "Dites ce que c’est : une déclaration, une demande, une observation…");
        String speaker = form.required("speaker", "Indiquez qui a dicté.");
        String words = form.words("words", LONGEST);
        if (words.isEmpty()) {
            form.refuse("words", "Écrivez ce que la personne dicte.");
        }
        return form.refused() ? Optional.empty() : Optional.of(new Dictated(subject, speaker, words));
    }
}
