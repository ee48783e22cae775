package org.guichet.answers;

import org.guichet.answers.Field.Control;

/** A line. */
final class ShortText extends OneField {

    ShortText() {
        super(Control.LINE);
    }
}
