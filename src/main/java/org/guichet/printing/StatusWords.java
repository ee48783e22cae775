package org.guichet.printing;

import com.hp.jipp.model.Status;
import java.util.Map;

/** Why a printer said no (status codes: RFC 8011, appendix B). */
final class StatusWords {

    private static final Map<Status, String> WORDS = Map.ofEntries(
            Map.entry(Status.clientErrorForbidden, "L’imprimante n’accepte rien de ce serveur"),
            Map.entry(Status.clientErrorNotAuthenticated, "L’imprimante demande un mot de passe, que Guichet n’a pas"),
            Map.entry(Status.clientErrorNotAuthorized, "L’imprimante n’accepte rien de ce serveur"),
            Map.entry(Status.clientErrorNotPossible, "L’imprimante ne peut pas le faire maintenant"),
            Map.entry(
                    Status.clientErrorNotFound,
                    "Il n’y a pas d’imprimante à cette adresse : vérifiez le nom de la file"),
            Map.entry(Status.clientErrorRequestEntityTooLarge, "Le document est trop lourd pour cette imprimante"),
            Map.entry(Status.clientErrorDocumentFormatNotSupported, "L’imprimante ne sait pas lire un PDF"),
            Map.entry(Status.clientErrorDocumentFormatError, "L’imprimante n’arrive pas à lire ce document"),
            Map.entry(
                    Status.clientErrorAttributesOrValuesNotSupported,
                    "L’imprimante n’a pas ce bac, ou n’imprime pas ainsi : changez les options"),
            Map.entry(Status.clientErrorConflictingAttributes, "Ces options ne vont pas ensemble sur cette imprimante"),
            Map.entry(Status.clientErrorAccountLimitReached, "L’imprimante dit que le quota d’impression est atteint"),
            Map.entry(Status.serverErrorNotAcceptingJobs, "L’imprimante n’accepte plus rien"),
            Map.entry(Status.serverErrorPrinterIsDeactivated, "L’imprimante est mise hors service"),
            Map.entry(Status.serverErrorServiceUnavailable, "L’imprimante n’est pas disponible"),
            Map.entry(Status.serverErrorDeviceError, "L’imprimante est en panne"),
            Map.entry(Status.serverErrorTemporaryError, "L’imprimante est encombrée : recommencez dans un moment"),
            Map.entry(Status.serverErrorBusy, "L’imprimante est occupée : recommencez dans un moment"),
            Map.entry(Status.serverErrorTooManyJobs, "L’imprimante a trop de travaux en attente"),
            Map.entry(Status.serverErrorJobCanceled, "Le travail a été annulé sur l’imprimante"));

    private StatusWords() {}

    /** @param said the printer's own sentence, "" where it has none */
    static String of(Status status, String said) {
        String why = WORDS.getOrDefault(status, "L’imprimante a refusé (%s)".formatted(status.getName()));
        return why + (said.isBlank() ? "." : ". Elle dit : « %s ».".formatted(said.strip()));
    }
}
