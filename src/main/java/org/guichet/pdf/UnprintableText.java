package org.guichet.pdf;

import java.util.Set;

/** A text with characters no font has. Nothing is drawn in their place: a name is printed whole or not at all. */
public final class UnprintableText extends IllegalArgumentException {
    private final Set<String> characters;

    UnprintableText(Set<String> characters) {
        super("Ces caractères ne peuvent pas être imprimés\u202F: " + String.join(" ", characters)
                + ". Écrivez-les en lettres latines.");
        this.characters = Set.copyOf(characters);
    }

    public Set<String> characters() {
        return characters;
    }
}
