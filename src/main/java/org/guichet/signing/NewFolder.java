package org.guichet.signing;

import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.guichet.accounts.Agent;
import org.guichet.letters.Awaits;
import org.guichet.letters.Letter;
import org.guichet.web.Form;

/** Reads which letters a new folder holds, and in which order; what is wrong is said in the form. */
record NewFolder(Form form, Agent by) {

    static final String LETTER = "lettre.";
    static final String RANK = "rang.";

    /** Those that bear a rank first, in its order, then the others as they were listed. */
    List<Letter> read(Collection<String> fields) {
        List<Letter> letters = fields.stream()
                .filter(field -> field.startsWith(LETTER))
                .map(field -> field.substring(LETTER.length()))
                .filter(id -> id.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .sorted()
                .flatMap(id -> Letter.byId(id).stream())
                .filter(letter -> letter.dossier.visibleTo(by))
                .collect(Collectors.toCollection(ArrayList::new));
        if (letters.isEmpty()) {
            form.refuse("", "Cochez au moins une lettre à mettre dans le parapheur.");
        }
        if (letters.size() > ToSign.MOST) {
            form.refuse("", "Un parapheur tient cent lettres : faites-en un autre pour le reste.");
        }
        if (letters.stream().map(letter -> letter.signatory).distinct().count() > 1) {
            form.refuse(
                    "",
                    "Ces lettres n’ont pas le même signataire : choisissez-en un dans le filtre, un parapheur va à une personne.");
        }
        letters.forEach(this::hold);
        Map<Letter, Integer> ranks = new HashMap<>();
        letters.forEach(letter -> ranks.put(letter, rank(letter)));
        letters.sort(Comparator.comparing(ranks::get));
        return letters;
    }

    /** Locked in the order of their keys, whoever makes a folder. */
    private void hold(Letter letter) {
        Letter.getEntityManager().refresh(letter, LockModeType.PESSIMISTIC_WRITE);
        if (letter.awaits != Awaits.SIGNATURE) {
            form.refuse(
                    LETTER + letter.id,
                    "La lettre n° %s n’attend plus de signature : décochez-la."
                            .formatted(Objects.requireNonNullElse(letter.departure, "–")));
        } else if (FolderLetter.holds(letter)) {
            form.refuse(
                    LETTER + letter.id,
                    "La lettre n° %s vient d’être mise dans un autre parapheur.".formatted(letter.departure));
        }
    }

    private int rank(Letter letter) {
        String typed = form.line(RANK + letter.id);
        if (typed.isEmpty()) {
            return Integer.MAX_VALUE;
        }
        if (!typed.matches("\\d{1,4}")) {
            form.refuse(RANK + letter.id, "Le rang « %s » n’est pas un nombre.".formatted(typed));
            return Integer.MAX_VALUE;
        }
        return Integer.parseInt(typed);
    }
}
