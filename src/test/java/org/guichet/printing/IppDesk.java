package org.guichet.printing;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;

/** A printer on the table, and somebody who speaks to it. */
abstract class IppDesk {

    static final PrintOptions PLAIN = new PrintOptions("", Sides.ONE, 1);

    static final byte[] PDF = new byte[300_000];

    final FakePrinter printer = new FakePrinter();
    final PrinterWire wire = new PrinterWire(new Lasting(Duration.ofSeconds(20)));
    final PrinterWire impatient = new PrinterWire(new Lasting(Duration.ofMillis(200)));
    final IppPrinter spoken = at(wire, printer.address());
    final IppPrinter hurried = at(impatient, printer.address());

    @AfterEach
    void hangUp() {
        printer.close();
        wire.stop();
        impatient.stop();
    }

    static IppPrinter at(PrinterWire wire, String address) {
        return new IppPrinter(wire, PrinterAddress.parse("", address));
    }

    /** Everything takes as long at most. */
    private record Lasting(Duration connecting, Duration answering, Duration taking, long pace) implements Patience {

        Lasting(Duration all) {
            this(all, all, all, 1_000_000_000);
        }
    }
}
