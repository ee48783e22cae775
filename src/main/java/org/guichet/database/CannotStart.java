package org.guichet.database;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** Why Guichet cannot start: one French sentence for the person who started it, who is shown no stack trace. */
public final class CannotStart extends RuntimeException {

    CannotStart(String sentence, Object... values) {
        super(sentence.formatted(values));
    }

    /** The folder, the disk behind it or its owner stands in the way. */
    static CannotStart forFolder(Path folder, IOException failure) {
        CannotStart refusal = new CannotStart(
                "Guichet ne peut pas écrire dans le dossier « %s » (%s) : "
                        + "libérez de la place ou donnez-lui accès à ce dossier, puis relancez-le.",
                folder, reason(failure));
        refusal.initCause(failure);
        return refusal;
    }

    private static String reason(IOException failure) {
        if (failure instanceof FileAlreadyExistsException) {
            return "ce n’est pas un dossier";
        }
        if (failure instanceof AccessDeniedException) {
            return "accès refusé";
        }
        String said = failure instanceof FileSystemException file ? file.getReason() : failure.getMessage();
        return said == null ? failure.getClass().getSimpleName() : said;
    }
}
