package org.guichet.walks;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import java.util.ArrayList;
import java.util.List;

/** The town hall during one test: desks are opened in it, each with a browser of its own, and all closed at its end. */
final class Town implements AutoCloseable {

    /** Of the demonstration. */
    static final String PASSWORD = "guichet-demo";

    private final Browser browser;
    private final String address;
    private final List<Desk> desks = new ArrayList<>();
    private final List<BrowserContext> opened = new ArrayList<>();

    Town(Browser browser, String address) {
        this.browser = browser;
        this.address = address;
    }

    /** The same browser before another town hall. */
    Town elsewhere(Guichet guichet) {
        return new Town(browser, guichet.address());
    }

    Desk desk() {
        return desk(new NewContextOptions());
    }

    Desk desk(NewContextOptions options) {
        BrowserContext context = browser.newContext(options.setBaseURL(address).setLocale("fr-FR"));
        opened.add(context);
        Desk desk = new Desk(context.newPage());
        desks.add(desk);
        return desk;
    }

    /** Whoever has this login, at the page of the day. */
    Desk desk(String login) {
        return desk(login, new NewContextOptions());
    }

    Desk desk(String login, NewContextOptions options) {
        return desk(options).logIn(login, PASSWORD);
    }

    void shots(String name) {
        for (int i = 0; i < desks.size(); i++) {
            desks.get(i).shot(name + "-" + (i + 1));
        }
    }

    @Override
    public void close() {
        opened.forEach(BrowserContext::close);
    }
}
