package org.guichet.opening;

import java.util.List;
import java.util.Optional;
import org.guichet.accounts.Agent;
import org.guichet.cases.Case;
import org.guichet.cases.Reference;
import org.guichet.cases.RegisterNumber;
import org.guichet.letters.ScannedCode;
import org.guichet.web.Refusal;

/**
 * The case that a letter is about, by what a person types or a reader of bars says: its reference, its last six digits, the
 * bars or the number of departure of a letter of ours. Whoever has the whole reference or the bars in the hand may join a
 * letter to a discreet case without seeing it; digits that may be a guess find only what the agent sees.
 */
record MeantCase(String typed, Agent agent, int thisYear) {

    /** Whether these words are a code and nobody's name. */
    static boolean isCode(String words) {
        return Reference.looksLikeOne(words) || RegisterNumber.isDeparture(words);
    }

    /** @throws Refusal beside the field, in words, where it means no case or several */
    Case find() {
        if (RegisterNumber.isArrival(typed)) {
            throw refusal("Ce code est celui d’un courrier arrivé. Scannez le dossier, ou une lettre de la mairie.");
        }
        if (Reference.looksLikeOne(typed)) {
            return byReference();
        }
        List<Case> found = Reference.looksLikeLastDigits(typed) ? seen(Case.findByLastDigits(typed)) : List.of();
        if (found.isEmpty()) {
            found = byLetter();
        }
        if (found.size() > 1) {
            throw refusal("Plusieurs dossiers finissent par %s : tapez le numéro entier, qui a onze chiffres."
                    .formatted(typed));
        }
        return found.stream()
                .findFirst()
                .orElseThrow(() -> refusal(
                        "Aucun dossier ne répond à « %s ». Relisez le numéro, ou laissez ce champ vide : le courrier sera à traiter."
                                .formatted(typed)));
    }

    private Case byReference() {
        Reference reference;
        try {
            reference = Reference.parse(typed);
        } catch (Refusal wrongDigit) {
            throw refusal(wrongDigit.getMessage());
        }
        Optional<Case> found = Case.findByReference(reference);
        return found.orElseThrow(() -> refusal(
                "Le numéro %s est bien formé, mais aucun dossier ne le porte ici.".formatted(reference.grouped())));
    }

    private List<Case> byLetter() {
        List<Case> found = ScannedCode.letters(typed, thisYear).stream()
                .map(letter -> letter.dossier)
                .distinct()
                .toList();
        return RegisterNumber.isDeparture(typed) ? found : seen(found);
    }

    private List<Case> seen(List<Case> found) {
        return found.stream().filter(dossier -> dossier.visibleTo(agent)).toList();
    }

    private static Refusal refusal(String words) {
        return new Refusal("reference", words);
    }
}
