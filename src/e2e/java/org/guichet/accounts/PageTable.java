package org.guichet.accounts;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Every page that the table of routes knows: what is opened to be read on the screen. */
public final class PageTable {

    private static final Map<String, Pattern> PAGES = RouteTable.routes().stream()
            .filter(route -> route.startsWith("GET "))
            .map(route -> route.substring("GET ".length()))
            .filter(path -> !path.matches("/aide/images/.*|.*\\.(pdf|png|csv)"))
            .collect(Collectors.toMap(path -> path, path -> Pattern.compile(path.replaceAll("\\{\\w+}", "[^/]+"))));

    private PageTable() {}

    public static Set<String> pages() {
        return new TreeSet<>(PAGES.keySet());
    }

    /** @param path without what follows a question mark; {@code /agents/nouveau} is not {@code /agents/{id}} */
    public static Optional<String> pageAt(String path) {
        return PAGES.containsKey(path)
                ? Optional.of(path)
                : PAGES.entrySet().stream()
                        .filter(page -> page.getValue().matcher(path).matches())
                        .map(Map.Entry::getKey)
                        .sorted()
                        .findFirst();
    }
}
