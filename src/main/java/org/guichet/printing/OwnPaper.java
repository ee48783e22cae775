package org.guichet.printing;

import java.net.URI;
import org.guichet.web.Refusal;
import org.jspecify.annotations.Nullable;

/** A page of ours that is a PDF, by its address without the machine; never anything elsewhere. */
final class OwnPaper {

    /** In the query of the page: for which printing it is fetched. */
    static final String PARAMETER = "impression";

    private static final String ADDRESS = "/[\\w-]+(/[\\w-]+)*\\.pdf(\\?[\\w.~%&=+:,;@!$'()*/-]*)?";

    private static final int LONGEST = 500;

    private OwnPaper() {}

    /** @throws Refusal where it is none */
    static String parse(String typed) {
        if (typed.length() > LONGEST || !typed.matches(ADDRESS) || typed.contains(PARAMETER + "=")) {
            throw new Refusal("Ce document ne peut pas partir à l’imprimante. Reprenez depuis sa page.");
        }
        return typed;
    }

    /** Where the browser fetches it for that printing. */
    static String fetchedFor(PrintJob job) {
        return job.path + (job.path.contains("?") ? "&" : "?") + PARAMETER + "=" + job.id;
    }

    /** Whether a browser asks for the very paper of that job. */
    static boolean isFetched(PrintJob job, URI asked) {
        @Nullable String query = asked.getRawQuery();
        return fetchedFor(job).equals(asked.getRawPath() + (query == null ? "" : "?" + query));
    }
}
