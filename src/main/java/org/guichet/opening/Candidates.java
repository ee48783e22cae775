package org.guichet.opening;

import java.util.List;
import org.guichet.residents.Match;
import org.guichet.residents.PastCases;
import org.guichet.residents.ResidentSearch;

/** The people whom the words on an envelope may mean. */
final class Candidates {

    /** More than a clerk compares between two envelopes. */
    private static final int MOST = 5;

    /** No sheet is found by them. */
    private static final String TITLES =
            "(?iu)(?<![\\p{L}])(m\\.|mr|mme|mlle|monsieur|madame|mademoiselle)(?![\\p{L}])";

    private Candidates() {}

    static List<Match> named(String words, PastCases cases) {
        return Match.of(ResidentSearch.find(words.replaceAll(TITLES, " ").strip(), MOST), cases);
    }
}
