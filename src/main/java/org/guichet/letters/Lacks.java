package org.guichet.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guichet.accounts.Agent;
import org.guichet.mandates.Addressee;
import org.guichet.procedures.LetterNature;
import org.guichet.stationery.Folding;
import org.guichet.web.French;
import org.jspecify.annotations.Nullable;

/** What a letter lacks before it can be printed and sent, in words for the clerk. */
final class Lacks {

    private Lacks() {}

    static List<String> of(Letter letter) {
        List<String> missing = new ArrayList<>();
        if (letter.subject.isBlank()) {
            missing.add("l’objet de la lettre");
        }
        if (letter.body.isBlank()) {
            missing.add("le texte de la lettre");
        }
        if (letter.body.contains(Letter.TO_COMPLETE)) {
            missing.add("ce que le texte marque « %s »".formatted(Letter.TO_COMPLETE));
        }
        missing.addAll(DecisionText.lacks(letter.nature, letter.body));
        if (letter.nature != LetterNature.ACKNOWLEDGEMENT && !isNamed(letter.signatory)) {
            missing.add("la personne qui signe (prénom, nom et fonction : CRPA, article L212-1)");
        }
        address(letter).ifPresent(missing::add);
        letter.doubt()
                .map(doubt ->
                        "que quelqu’un confirme l’adresse : la dernière lettre qui y est partie est revenue le %s (%s)"
                                .formatted(French.date(doubt.returnedOn), doubt.reason))
                .ifPresent(missing::add);
        return missing;
    }

    private static Optional<String> address(Letter letter) {
        Optional<Addressee> addressee = letter.addressee();
        if (addressee.isEmpty()) {
            return Optional.of("un destinataire : la demande est anonyme");
        }
        Optional<List<String>> envelope = letter.envelope();
        if (envelope.isEmpty()) {
            return Optional.of("l’adresse de " + addressee.get().person().fullName());
        }
        return Folding.inUse().fits(envelope.get())
                ? Optional.empty()
                : Optional.of("une adresse plus courte : celle-ci ne tient pas dans la fenêtre de l’enveloppe");
    }

    /** Who signs is said by first name, last name and capacity (CRPA, art. L212-1). */
    private static boolean isNamed(@Nullable Agent signatory) {
        return signatory != null
                && !signatory.firstName.isBlank()
                && !signatory.lastName.isBlank()
                && !signatory.capacity.isBlank();
    }
}
