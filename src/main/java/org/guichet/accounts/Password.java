package org.guichet.accounts;

import java.nio.charset.StandardCharsets;
import org.guichet.web.Form;

/** A password chosen twice in a form. Long rather than twisted, as the CNIL's recommendation of 2022 allows. */
public final class Password {

    public static final int SHORTEST = 12;

    /** Bcrypt reads no further than 72 bytes: what is beyond would be cut silently. */
    private static final int MOST_BYTES = 72;

    private Password() {}

    public static String read(Form form) {
        String password = form.value("password");
        if (password.length() < SHORTEST) {
            form.refuse(
                    "password", "Choisissez au moins %d caractères : une phrase courte convient.".formatted(SHORTEST));
        } else if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            form.refuse("password", "Ce mot de passe est trop long : choisissez une phrase plus courte.");
        } else if (!password.equals(form.value("again"))) {
            form.refuse("again", "Les deux mots de passe diffèrent : tapez-les à nouveau.");
        }
        return password;
    }
}
