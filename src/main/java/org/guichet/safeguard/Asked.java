package org.guichet.safeguard;

import java.util.Map;
import org.guichet.cases.Case;
import org.guichet.web.Form;

/** What the request already says of the people to call and of what to know, so that nobody types it twice. */
record Asked(Map<String, String> answers) {

    /** Rows of answers are kept flat, as {@code contacts.2.3}: second row, third column. */
    private static final int MOST_ROWS = 8;

    static Asked of(Case dossier) {
        return new Asked(dossier.answers);
    }

    Form form() {
        Form form = Form.empty().with("needs", answers.getOrDefault("besoins", ""));
        return form;
    }
}
