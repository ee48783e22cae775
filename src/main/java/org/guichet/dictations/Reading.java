package org.guichet.dictations;

import java.util.Optional;
import org.guichet.web.Form;

/**
 * What an agent notes after reading a dictation back.
 *
 * @param witness "" where there was none
 * @param capacity of the witness: « voisine », « interprète »; "" where it was not said
 * @param words why the person cannot sign, what they did not recognise; "" for nothing more
 */
public record Reading(Mention mention, String witness, String capacity, String words) {

    private static final int LONGEST = 500;

    /** Nothing where something in the form is wrong. */
    static Optional<Reading> read(Form form, Dictation dictation) {
        Optional<Mention> mention = form.chosen("mention", Mention.values());
        String witness = form.line("witness");
        String capacity = form.line("capacity");
        String words = form.words("words", LONGEST);
        if (mention.isEmpty()) {
            form.refuse("mention", "Choisissez comment la lecture s’est terminée.");
        } else {
            refuse(form, mention.get(), witness, dictation);
        }
        if (witness.isEmpty() && !capacity.isEmpty()) {
            form.refuse("witness", "Indiquez le nom du témoin.");
        }
        return form.refused()
                ? Optional.empty()
                : Optional.of(new Reading(mention.orElseThrow(), witness, capacity, words));
    }

    private static void refuse(Form form, Mention mention, String witness, Dictation dictation) {
        boolean alone = form.is("alone", "oui");
        if (mention == Mention.WITHDRAWN) {
            if (!witness.isEmpty()) {
                form.refuse("witness", "Un texte auquel la personne renonce n’a pas de témoin : effacez ce nom.");
            }
            return;
        }
        if (!form.is("read", "oui")) {
            form.refuse(
                    "read",
                    "Relisez le texte à la personne et cochez qu’elle l’a reconnu conforme ; sinon, choisissez « A renoncé ».");
        }
        if (mention.wantsWitness() && witness.isEmpty() && !alone) {
            form.refuse("witness", "Indiquez le nom du témoin, ou cochez « Aucun témoin présent ».");
        }
        if (alone && !witness.isEmpty()) {
            form.refuse(
                    "alone", "Vous avez indiqué un témoin : décochez « Aucun témoin présent », ou effacez son nom.");
        }
        if (witness.equalsIgnoreCase(dictation.speaker)) {
            form.refuse("witness", "Le témoin est une autre personne que celle qui a dicté.");
        }
    }
}
