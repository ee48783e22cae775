package org.guichet.contact;

import java.util.List;

/** What is known of the commune's streets. Whoever keeps them knows addresses and not the other way round, so they answer here. */
public interface StreetBook {

    /** Writings of a line « 12 rue des La… », its number kept; none for too few letters. */
    List<String> completions(String typed);

    /** Whether the street is known there with its numbers, and this number is none of them. */
    boolean lacksNumber(String typed, String locality);
}
