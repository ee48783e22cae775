package org.guichet.printing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.concurrent.atomic.AtomicInteger;

/** Printers as the administrator sets them. */
public final class Printers {

    private static final AtomicInteger MADE = new AtomicInteger();

    private Printers() {}

    /** One of the town's printers, each with a name of its own; not the usual one. */
    public static Printer at(String address) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Printer printer = new Printer();
            printer.name = "Imprimante " + MADE.incrementAndGet();
            printer.address = address;
            printer.tray = "";
            printer.sides = Sides.ONE;
            printer.copies = 1;
            printer.active = true;
            printer.persist();
            return printer;
        });
    }

    public static void makeUsual(Printer printer) {
        QuarkusTransaction.requiringNew().run(() -> {
            Printer.update("usual = false where usual");
            Printer.update("usual = true where id = ?1", printer.id);
        });
    }

    /** As if the town hall had never set one. */
    public static void retireAll() {
        QuarkusTransaction.requiringNew().run(() -> Printer.update("usual = false, active = false"));
    }

    static void retire(Printer printer) {
        QuarkusTransaction.requiringNew().run(() -> Printer.update("active = false where id = ?1", printer.id));
    }
}
