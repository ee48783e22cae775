package org.guichet.printing;

import com.hp.jipp.model.JobState;
import java.util.Arrays;
import java.util.Optional;

/** What became of something sent to a printer, as far as is known. */
public enum PrintState {
    ASKED("demandé", "soon"),
    SENDING("envoi en cours", "soon"),
    PENDING("en attente sur l’imprimante", "soon", 3),
    HELD("retenu par l’imprimante", "late", 4),
    PRINTING("en cours d’impression", "soon", 5),
    STOPPED("interrompu", "late", 6),

    /** Nobody knows whether a sheet came out: somebody has to look. */
    UNSURE("à vérifier sur l’imprimante", "late"),
    COMPLETED("imprimé", "fine", 9),

    /** It was taken, waited, and is not known any more: printers forget what they have done. */
    FORGOTTEN("imprimé, et oublié par l’imprimante", "fine"),
    CANCELED("annulé", "done", 7),
    ABORTED("abandonné par l’imprimante", "late", 8),

    /** Nothing came out. */
    REFUSED("pas imprimé", "late");

    public final String label;

    /** Its class in the style sheet. */
    public final String shape;

    /** job-state (RFC 8011, 5.3.7); 0 for what only we say. */
    private final int code;

    PrintState(String label, String shape) {
        this(label, shape, 0);
    }

    PrintState(String label, String shape, int code) {
        this.label = label;
        this.shape = shape;
        this.code = code;
    }

    static Optional<PrintState> of(JobState said) {
        return Arrays.stream(values())
                .filter(one -> one.code > 0 && one.code == said.getCode())
                .findFirst();
    }

    /** Whether it may be counted as printed. */
    public boolean printed() {
        return this == COMPLETED || this == FORGOTTEN;
    }

    /** Whether the printer has it, or has printed it already. */
    boolean onItsWay() {
        return this != UNSURE && (printed() || !ended());
    }

    /** Whether nothing more will be heard of it. */
    public boolean ended() {
        return compareTo(COMPLETED) >= 0;
    }
}
