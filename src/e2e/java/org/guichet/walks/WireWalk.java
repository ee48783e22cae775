package org.guichet.walks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a page weighs on the wire of an old town hall, as the browser counts it. */
@ExtendWith(InChromium.class)
class WireWalk {

    private static final int OWN = 14 * 1024;
    private static final int FIRST_VISIT = 40 * 1024;
    private static final int REQUESTS = 5;

    @Test
    void a_page_is_light_by_itself_and_with_all_it_asks_for(Town town) {
        List<String> heavy = new ArrayList<>();
        TwelvePages.in(town.desk("responsable")).forEach((name, address) -> {
            Desk desk = town.desk("responsable");
            desk.page().waitForLoadState(LoadState.NETWORKIDLE); // the icon of the page before comes late
            emptyCache(desk);
            List<Request> asked = new ArrayList<>();
            desk.page().onRequestFinished(asked::add);
            desk.open(address).page().waitForLoadState(LoadState.NETWORKIDLE);
            List<Request> done = List.copyOf(asked);
            int own = done.stream()
                    .filter(Request::isNavigationRequest)
                    .mapToInt(WireWalk::bytes)
                    .sum();
            long requests =
                    done.stream().map(Request::url).distinct().count(); // what is asked twice comes from the cache
            int all = done.stream().mapToInt(WireWalk::bytes).sum();
            String weight = "%s: %d bytes by itself, %d with all, %d requests".formatted(address, own, all, requests);
            if (own > OWN || all > FIRST_VISIT || requests > REQUESTS) {
                heavy.add(weight);
            }
        });
        assertEquals("", String.join("\n", heavy));
    }

    /** As on the first morning. */
    private static void emptyCache(Desk desk) {
        CDPSession chrome = desk.page().context().newCDPSession(desk.page());
        chrome.send("Network.enable");
        chrome.send("Network.clearBrowserCache");
    }

    private static int bytes(Request request) {
        return request.sizes().responseBodySize + request.sizes().responseHeadersSize;
    }
}
