package org.guichet.database;

import java.net.URI;

/**
 * What the person who started Guichet reads once it answers.
 *
 * @param address where a browser on this machine finds it
 * @param storage where what is entered is kept
 * @param demo whether the made-up town is open, with its known passwords
 */
record Welcome(URI address, String storage, boolean demo) {

    private static final String RULE = "─".repeat(72);

    private static final String LOGIN =
            "Ouvrez cette page dans un navigateur : la mise en service ou la connexion vous y attend.";

    private static final String DEMO_LOGIN =
            """
            Ville de démonstration, aux données inventées. Identifiants :
              accueil, telephone, courrier, instructeur, urbanisme, signataire, responsable,
              admin, sauvegarde
            Mot de passe de tous : guichet-demo""";

    String text() {
        String body =
                """
                Guichet est ouvert.
                Adresse : %s
                Données : %s

                %s

                Pour arrêter : Ctrl-C.
                """
                        .formatted(address, storage, demo ? DEMO_LOGIN : LOGIN);
        return "\n" + RULE + "\n" + body.indent(2) + RULE;
    }
}
