package org.guichet.privacy;

import org.jspecify.annotations.Nullable;

/** Whose record was looked at or changed: in words for people, and the keys that find it again. */
public record Subject(String words, @Nullable Long caseId, @Nullable Long residentId) {

    public static Subject of(String words) {
        return new Subject(words, null, null);
    }
}
