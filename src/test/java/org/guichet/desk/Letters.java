package org.guichet.desk;

import org.guichet.accounts.Role;

/** Letters that come to the town hall. */
public final class Letters {

    private Letters() {}

    /** The line for a letter from that sender to the registry office, ready to be numbered. */
    public static Page begin(Page pile, String sender) {
        return pile.type("Expéditeur", sender)
                .type("Objet", "Demande de renseignement")
                .choose("Service", "État civil");
    }

    /** The page that comes back once it is numbered. */
    public static Page number(Town town, String sender) {
        return begin(town.browser(Role.MAIL).open("/ouverture"), sender)
                .press("Numéroter")
                .expect(200);
    }

    /** One that waits to be treated: its key. */
    public static long came(Town town) {
        return key(number(town, "Maître Partout, notaire"));
    }

    /** Of the letter that a page has just numbered. */
    public static long key(Page numbered) {
        return Long.parseLong(numbered.follow("Ce courrier").path().replaceAll("\\D", ""));
    }

    /** « 2026 / 1 204 », with ordinary spaces. */
    public static String label(Page numbered) {
        return numbered.html().select(".stamp b").text().replaceAll("\\p{Z}", " ");
    }
}
