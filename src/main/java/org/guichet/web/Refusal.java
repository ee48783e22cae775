package org.guichet.web;

/**
 * A rule would be broken: nothing was changed. The message is in French, for the person at the screen, and says what to
 * do. Pages answer 422 and keep everything typed.
 */
public class Refusal extends RuntimeException {

    private final String field;

    /** @param field the form field the message belongs beside, or "" for the form as a whole */
    public Refusal(String field, String message) {
        super(message, null, false, false);
        this.field = field;
    }

    public Refusal(String message) {
        this("", message);
    }

    public String field() {
        return field;
    }
}
