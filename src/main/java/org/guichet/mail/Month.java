package org.guichet.mail;

import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A month as a list offers it: « novembre », by its number. */
public record Month(String name, String label) {

    static final List<Month> ALL = Arrays.stream(java.time.Month.values())
            .map(month ->
                    new Month(Integer.toString(month.getValue()), month.getDisplayName(TextStyle.FULL, Locale.FRENCH)))
            .toList();
}
