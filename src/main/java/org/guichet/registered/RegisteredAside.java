package org.guichet.registered;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guichet.cases.Aside.Door;
import org.guichet.letters.BesideLetter;
import org.guichet.letters.Letter;
import org.guichet.letters.LetterAside;
import org.guichet.letters.LetterAside.Ask;

/** Beside a registered letter: its number, or the field for it, and where its proof is. */
@ApplicationScoped
class RegisteredAside implements BesideLetter {

    private static final String ROUTE = "GET /courriers/:id/recommande";

    @Override
    public Optional<LetterAside> aside(Letter letter) {
        if (!letter.isFinal() || !letter.sending.isRegistered() || letter.goesByHand()) {
            return Optional.empty();
        }
        String path = letter.path() + "/recommande";
        List<String> facts = new ArrayList<>();
        Optional<TrackingNumber> number = TrackingNumber.of(letter);
        number.ifPresent(given -> facts.add("N° " + given.grouped() + "."));
        ReceiptCard.of(letter).ifPresent(card -> facts.add("Avis de réception classé : " + card.keptAt + "."));
        Ask ask = number.isPresent()
                ? null
                : new Ask(
                        "Numéro de l’étiquette",
                        PostalNumber.FIELD,
                        "Noter ce numéro",
                        path + "/numero",
                        "POST /courriers/:id/recommande/numero");
        return Optional.of(new LetterAside(
                "Recommandé", facts, List.of(new Door("Numéro et avis de réception", path, ROUTE)), ask));
    }
}
