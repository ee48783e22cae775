package org.guichet.walks;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.guichet.accounts.PageTable;

/**
 * Follows the links from one page to the next: from each kind of page to each other kind a few times, so that a letter is
 * seen as a draft and posted, a request with a device, an observation or a quota.
 */
final class Tour {

    private static final int EXAMPLES = 2;

    private final Map<String, Integer> followed = new HashMap<>();
    private final Set<String> known = new HashSet<>();
    private final Set<String> missed = new TreeSet<>(PageTable.pages());

    /** Whoever comes later sees what those before could not, and the page of the day. */
    void follow(Desk desk, List<String> doors, Consumer<Desk> look) {
        Deque<String> ahead = new ArrayDeque<>(doors);
        while (!ahead.isEmpty()) {
            desk.open(ahead.poll());
            if (!desk.isPage()) {
                continue;
            }
            look.accept(desk);
            String here = kind(desk.path());
            missed.remove(here);
            desk.links().stream()
                    .filter(link -> !kind(link).isEmpty() && !known.contains(link))
                    .filter(link -> followed.merge(here + " " + kind(link), 1, Integer::sum) <= EXAMPLES)
                    .forEach(link -> {
                        known.add(link);
                        ahead.add(link);
                    });
        }
    }

    private static String kind(String address) {
        return PageTable.pageAt(address.replaceFirst("[?#].*", "")).orElse("");
    }

    /** Pages that no link led to. */
    Set<String> missed() {
        return missed;
    }
}
