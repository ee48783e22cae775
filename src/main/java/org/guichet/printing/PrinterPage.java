package org.guichet.printing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.guichet.web.Form;
import org.guichet.web.PageKey;

/**
 * The page of one printer.
 *
 * @param id 0 for one that is not kept yet
 * @param report what it has just said of itself, where it was asked
 */
public record PrinterPage(Form form, long id, Optional<PrinterReport> report) {

    /** A tray as the list offers it. */
    public record Tray(String keyword, String words) {}

    static PrinterPage of(Form form, long id) {
        return new PrinterPage(PageKey.give(form), id, Optional.empty());
    }

    PrinterPage saying(PrinterReport report) {
        return new PrinterPage(form, id, Optional.of(report));
    }

    /** Those it says it has, and the one chosen before it was asked. */
    public List<Tray> trays() {
        Stream<String> said = report.stream().flatMap(one -> one.trays().stream());
        return Stream.concat(said, Stream.of(form.value("tray")))
                .filter(tray -> !tray.isEmpty())
                .distinct()
                .map(tray -> new Tray(tray, Trays.words(tray)))
                .toList();
    }

    public Sides[] sides() {
        return Sides.values();
    }
}
