package org.guichet.quotas;

import org.guichet.cases.Case;

/** The dwelling whose use changes, as the request names it. */
final class Dwelling {

    private static final String QUESTION = "logement";

    private Dwelling() {}

    static String of(Case dossier) {
        return dossier.procedure().questions().stream()
                .filter(question -> question.id().equals(QUESTION))
                .map(question -> question.words(dossier.answers))
                .findFirst()
                .orElse("");
    }
}
