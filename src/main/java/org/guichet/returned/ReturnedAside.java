package org.guichet.returned;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.guichet.cases.Aside;
import org.guichet.cases.Aside.Door;
import org.guichet.cases.BesideCase;
import org.guichet.cases.Case;
import org.guichet.letters.BesideLetter;
import org.guichet.letters.Letter;
import org.guichet.letters.LetterAside;
import org.guichet.letters.LetterAside.Ask;
import org.guichet.letters.LetterStep;
import org.guichet.letters.LetterStep.Kind;

/** Beside a case and its letters: what came back, and whether the next one may go to the same address. */
@ApplicationScoped
class ReturnedAside implements BesideCase, BesideLetter {

    private static final String TREAT = "GET /retours/:id";

    @Override
    public Optional<Aside> aside(Case dossier) {
        List<ReturnedLetter> waiting = ReturnedLetter.toTreat(dossier);
        if (waiting.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Aside(
                "Courrier revenu",
                waiting.stream()
                        .map(back -> back.letter.subject + ". " + back.told())
                        .toList(),
                waiting.stream()
                        .map(back -> new Door("Traiter ce retour", back.path(), TREAT))
                        .toList()));
    }

    @Override
    public Optional<LetterAside> aside(Letter letter) {
        Optional<ReturnedLetter> back = ReturnedLetter.of(letter);
        if (back.isPresent()) {
            return Optional.of(new LetterAside(
                    "Courrier revenu",
                    List.of(back.get().told()),
                    List.of(new Door("Voir ce retour", back.get().path(), TREAT)),
                    null));
        }
        if (LetterStep.of(letter, Kind.POSTED).isPresent()) {
            return Optional.of(new LetterAside(
                    "Et si elle revient",
                    List.of(),
                    List.of(new Door("Elle est revenue", "/retours?lettre=" + letter.code(), "GET /retours")),
                    null));
        }
        return letter.doubt()
                .map(doubt -> new LetterAside(
                        "L’adresse est-elle bonne ?",
                        List.of(doubt.words(), "Appelez la personne si vous le pouvez, ou corrigez sa fiche."),
                        List.of(new Door(
                                "Corriger l’adresse",
                                "/usagers/%d/modifier".formatted(doubt.resident.id),
                                "GET /usagers/:id/modifier")),
                        new Ask(
                                "",
                                "",
                                "L’adresse est bonne",
                                letter.path() + "/adresse-bonne",
                                "POST /courriers/:id/adresse-bonne")));
    }
}
