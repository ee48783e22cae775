package org.guichet.printing;

import java.util.Optional;
import org.guichet.web.Form;
import org.jspecify.annotations.Nullable;

/** A printer as its page asks for it. */
final class PrinterForm {

    private PrinterForm() {}

    static Form blank() {
        return Form.empty()
                .with("sides", Sides.ONE)
                .with("copies", 1)
                .with("active", "oui")
                .with("usual", Printer.working().isEmpty() ? "oui" : "");
    }

    static Form of(Printer known) {
        return Form.empty()
                .with("version", known.version)
                .with("name", known.name)
                .with("address", known.address)
                .with("tray", known.tray)
                .with("sides", known.sides)
                .with("copies", known.copies)
                .with("usual", known.usual ? "oui" : "")
                .with("active", known.active ? "oui" : "");
    }

    static Optional<PrinterAddress> address(Form form) {
        return form.check(() -> Optional.of(PrinterAddress.parse("address", form.line("address"))));
    }

    /**
     * Reads into a record of its own, so that a refusal changes nothing.
     *
     * @param known the one that is changed; nothing for a new one
     * @return nothing where the form says what is wrong
     */
    static Optional<Printer> read(Form form, @Nullable Printer known) {
        Printer read = new Printer();
        read.name = form.name("name", "Donnez-lui un nom que tout le monde reconnaît : « Imprimante de l’accueil ».");
        read.address = address(form).map(PrinterAddress::toString).orElse("");
        read.tray = form.line("tray");
        read.sides = form.chosen("sides", Sides.values()).orElse(Sides.ONE);
        read.copies = copies(form);
        read.active = form.is("active", "oui");
        read.usual = form.is("usual", "oui");
        if (read.usual && !read.active) {
            form.refuse(
                    "usual",
                    "L’imprimante habituelle doit servir : choisissez-en une autre avant de retirer celle-ci.");
        }
        if (read.address.length() > PrinterAddress.LONGEST) {
            form.refuse("address", "Cette adresse est trop longue.");
        }
        if (Printer.exists(read.name, known)) {
            form.refuse("name", "Une autre imprimante porte déjà ce nom.");
        }
        return form.refused() ? Optional.empty() : Optional.of(read);
    }

    private static int copies(Form form) {
        String typed = form.line("copies");
        int copies = typed.matches("\\d{1,2}") ? Integer.parseInt(typed) : 0;
        if (copies < 1) {
            form.refuse("copies", "Indiquez un nombre d’exemplaires, de 1 à %d.".formatted(PrintOptions.MOST_COPIES));
        }
        return copies;
    }

    /** Puts what was read into the record that stays; no other is the usual one then. */
    static void write(Printer read, Printer into) {
        if (read.usual) {
            Printer.giveUpUsual(into);
        }
        into.name = read.name;
        into.address = read.address;
        into.tray = read.tray;
        into.sides = read.sides;
        into.copies = read.copies;
        into.usual = read.usual;
        into.active = read.active;
    }
}
