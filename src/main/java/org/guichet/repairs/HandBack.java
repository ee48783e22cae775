package org.guichet.repairs;

import java.util.ArrayList;
import java.util.List;
import org.guichet.web.Form;

/**
 * A device going back to its owner, or to whom they sent.
 *
 * @param identity what proved who they are
 * @param lackingWords what is said of what lacks; "" where nothing does
 */
public record HandBack(String to, String identity, List<String> returned, List<String> lacking, String lackingWords) {

    private static final int LONGEST = 1000;

    /** The box of a thing: each is ticked as it crosses the counter. */
    static String field(int thing) {
        return "thing." + thing;
    }

    /** What is wrong is said in the form: above all, something that lacks and of which nothing is said. */
    static HandBack read(Form form, List<String> things) {
        String to = form.required("returnedTo", "Indiquez à qui l’appareil est rendu.");
        String identity = form.required("identitySeen", "Vérifiez l’identité et notez la pièce présentée.");
        List<String> returned = new ArrayList<>();
        List<String> lacking = new ArrayList<>();
        for (int thing = 0; thing < things.size(); thing++) {
            (form.isEmpty(field(thing)) ? lacking : returned).add(things.get(thing));
        }
        String words = form.words("lackingWords", LONGEST);
        if (!lacking.isEmpty() && words.isBlank()) {
            form.refuse(
                    "lackingWords",
                    "Ne sont pas cochés : %s. Cochez ce qui est rendu, ou dites pourquoi il manque quelque chose."
                            .formatted(String.join(", ", lacking)));
        }
        if (returned.isEmpty()) {
            form.refuse("returnedTo", "Rien n’est coché : cochez ce qui est rendu.");
        }
        return new HandBack(to, identity, returned, lacking, lacking.isEmpty() ? "" : words);
    }
}
