package org.guichet.pdf;

/** An imposed form that cannot be filled, and why, in words for whoever laid it in forms/. */
public final class ImposedRefused extends RuntimeException {

    ImposedRefused(String why) {
        super(why);
    }
}
