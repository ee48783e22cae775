package org.guichet.printing;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Map;
import org.guichet.web.Refusal;

/** Where a printer answers: {@code ipp://10.0.0.12/ipp/print}, {@code ipp://serveur:631/printers/accueil}. */
record PrinterAddress(URI uri) {

    static final int LONGEST = 200;

    /** Where printers that need no driver answer (PWG 5100.14, 4.2). */
    private static final String USUAL_PATH = "/ipp/print";

    /** RFC 3510 and 7472: IPP is HTTP on a port of its own. */
    private static final Map<String, String> TRANSPORT =
            Map.of("ipp", "http", "ipps", "https", "http", "http", "https", "https");

    private static final int IPP_PORT = 631;

    /** @throws Refusal where nothing of ours could print there */
    static PrinterAddress parse(String field, String typed) {
        URI uri;
        try {
            uri = new URI(typed.strip());
        } catch (URISyntaxException broken) {
            throw new Refusal(field, "Cette adresse n’est pas lisible. Exemple : ipp://192.168.1.20/ipp/print.");
        }
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (!TRANSPORT.containsKey(scheme)) {
            throw new Refusal(
                    field,
                    "L’adresse commence par ipp://, ipps://, http:// ou https://. Exemple : ipp://192.168.1.20/ipp/print.");
        }
        if (uri.getHost() == null || uri.getPort() == 0 || uri.getPort() > 65535) {
            throw new Refusal(
                    field, "L’adresse ne dit pas quelle machine appeler. Exemple : ipp://192.168.1.20/ipp/print.");
        }
        if (uri.getUserInfo() != null || uri.getQuery() != null || uri.getFragment() != null) {
            throw new Refusal(
                    field,
                    "L’adresse est seulement la machine et la file, sans nom d’utilisateur, ni « ? », ni « # ».");
        }
        String path = uri.getRawPath();
        return of(scheme, uri.getHost(), uri.getPort(), path.isEmpty() || path.equals("/") ? USUAL_PATH : path);
    }

    private static PrinterAddress of(String scheme, String host, int port, String path) {
        String authority = host.toLowerCase(Locale.ROOT) + (port < 0 ? "" : ":" + port);
        return new PrinterAddress(URI.create(scheme + "://" + authority + path));
    }

    /** What {@link java.net.http} calls. */
    URI transport() {
        boolean own = uri.getScheme().startsWith("ipp");
        int port = uri.getPort() < 0 && own ? IPP_PORT : uri.getPort();
        return of(TRANSPORT.get(uri.getScheme()), uri.getHost(), port, uri.getRawPath()).uri;
    }

    /** What the printer is told its own address is: printers know themselves by ipp and ipps only. */
    URI printerUri() {
        boolean safe = TRANSPORT.get(uri.getScheme()).equals("https");
        URI called = transport();
        int port = called.getPort() < 0 ? (safe ? 443 : 80) : called.getPort();
        return of(safe ? "ipps" : "ipp", called.getHost(), port, called.getRawPath()).uri;
    }

    @Override
    public String toString() {
        return uri.toString();
    }
}
