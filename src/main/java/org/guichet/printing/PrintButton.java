package org.guichet.printing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The button beside every PDF that may go straight to a printer: only where the town hall has set one. */
@Named("printButton")
@RequestScoped
public class PrintButton {

    private @Nullable List<Printer> printers;

    /** The usual one first. */
    public List<Printer> printers() {
        if (printers == null) {
            printers = Printer.working();
        }
        return printers;
    }

    /** The key of a button that prints once, however often it is pressed. */
    public String key() {
        return UUID.randomUUID().toString();
    }
}
