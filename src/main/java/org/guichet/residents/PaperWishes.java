package org.guichet.residents;

import jakarta.persistence.Embeddable;
import java.util.ArrayList;
import java.util.List;
import org.guichet.web.Form;
import org.jspecify.annotations.Nullable;

/**
 * How a person wishes to be written to and received. Kept with the person, shown before anything is printed, and obeyed by
 * every document.
 *
 * @param largePrint 16 points and more
 * @param easyToRead the easy wording (FALC) of whatever has one
 * @param callFirst before a letter leaves
 * @param bestHours when to call, in the person's words
 * @param noPost nothing is posted: letters wait at the counter
 * @param spokenLanguage at the counter; "" for French
 */
@Embeddable
public record PaperWishes(
        boolean largePrint,
        boolean easyToRead,
        boolean callFirst,
        String bestHours,
        boolean noPost,
        String spokenLanguage) {

    public static final PaperWishes NONE = new PaperWishes(false, false, false, "", false, "");

    private static final int FEW_WORDS = 60;

    /** Nobody in particular wishes nothing in particular. */
    public static PaperWishes of(@Nullable Resident resident) {
        return resident == null ? NONE : resident.wishes;
    }

    static PaperWishes read(Form form) {
        return new PaperWishes(
                !form.isEmpty("largePrint"),
                !form.isEmpty("easyToRead"),
                !form.isEmpty("callFirst"),
                form.words("bestHours", FEW_WORDS),
                !form.isEmpty("noPost"),
                form.words("spokenLanguage", FEW_WORDS));
    }

    Form fill(Form form) {
        return form.with("largePrint", tick(largePrint))
                .with("easyToRead", tick(easyToRead))
                .with("callFirst", tick(callFirst))
                .with("bestHours", bestHours)
                .with("noPost", tick(noPost))
                .with("spokenLanguage", spokenLanguage);
    }

    private static String tick(boolean wished) {
        return wished ? "oui" : "";
    }

    /** What an agent must know before printing, a wish a line; empty where there is none. */
    public List<String> words() {
        List<String> words = new ArrayList<>();
        if (largePrint) {
            words.add("Gros caractères");
        }
        if (easyToRead) {
            words.add("Facile à lire");
        }
        if (callFirst || !bestHours.isEmpty()) {
            words.add((callFirst ? "Appeler avant d’écrire" : "Pour l’appeler")
                    + (bestHours.isEmpty() ? "" : " : " + bestHours));
        }
        if (noPost) {
            words.add("Pas de courrier : à remettre au guichet");
        }
        if (!spokenLanguage.isEmpty()) {
            words.add("Langue parlée : " + spokenLanguage);
        }
        return words;
    }
}
