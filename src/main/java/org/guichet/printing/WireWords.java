package org.guichet.printing;

import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Objects;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.guichet.web.Refusal;
import org.jspecify.annotations.Nullable;

/** Why a printer could not be spoken to at all. */
final class WireWords {

    private WireWords() {}

    /** @param status HTTP, other than 200 */
    static String declined(int status) {
        return switch (status) {
            case 401, 403 ->
                "L’imprimante refuse ce serveur (HTTP %d) : autorisez-le dans les réglages de l’imprimante ou de CUPS."
                        .formatted(status);
            case 404, 405 ->
                "L’imprimante répond, mais pas à cette adresse (HTTP %d) : vérifiez ce qui suit le nom de la machine."
                        .formatted(status);
            case 413 -> "Le document est trop lourd pour cette imprimante (HTTP 413).";
            case 426 ->
                "L’imprimante n’accepte que les liaisons chiffrées (HTTP 426) : son adresse commence par ipps://.";
            default -> "L’imprimante répond par une erreur (HTTP %d).".formatted(status);
        };
    }

    static Refusal broken(@Nullable Throwable cause) {
        if (has(cause, UnresolvedAddressException.class)) {
            return new Refusal("Aucune machine ne porte ce nom sur le réseau : vérifiez l’adresse de l’imprimante.");
        }
        if (has(cause, SSLException.class)) {
            return new Refusal(
                    "La liaison chiffrée n’a pas pu s’établir : le certificat de l’imprimante n’est pas reconnu. "
                            + "Ajoutez-le à ceux du serveur, ou essayez une adresse qui commence par ipp://.");
        }
        if (has(cause, ConnectException.class) || has(cause, HttpConnectTimeoutException.class)) {
            return new Refusal("L’imprimante ne répond pas : vérifiez qu’elle est allumée et reliée au réseau.");
        }
        return new NoAnswer("La liaison avec l’imprimante s’est coupée.");
    }

    private static boolean has(@Nullable Throwable cause, Class<? extends Throwable> kind) {
        return Stream.iterate(cause, Objects::nonNull, Throwable::getCause).anyMatch(kind::isInstance);
    }
}
