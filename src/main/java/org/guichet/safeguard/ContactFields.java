package org.guichet.safeguard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.guichet.contact.PhoneNumber;
import org.guichet.web.Form;

/** The rows of a page where the people to call are typed: as many as are filled, and some to spare. */
public final class ContactFields {

    /** More cannot be called in an emergency, nor printed beside a person. */
    private static final int MOST = 8;

    private static final int SPARE = 2;

    private ContactFields() {}

    /** The three fields of one row. */
    public record Fields(int number, String name, String link, String phone) {

        static Fields of(int number) {
            String row = "contact." + number;
            return new Fields(number, row + ".name", row + ".link", row + ".phone");
        }

        /** « Contact 2, téléphone » */
        public String label(String what) {
            return "Contact %d, %s".formatted(number, what);
        }

        private boolean blank(Form form) {
            return form.isEmpty(name) && form.isEmpty(link) && form.isEmpty(phone);
        }
    }

    static void fill(Form form, List<Contact> contacts) {
        for (int i = 0; i < contacts.size(); i++) {
            Fields fields = Fields.of(i + 1);
            Contact contact = contacts.get(i);
            form.with(fields.name(), contact.name())
                    .with(fields.link(), contact.link())
                    .with(fields.phone(), contact.telephone());
        }
    }

    /** What the page shows. */
    static List<Fields> shown(Form form) {
        int last = all().stream()
                .filter(fields -> !fields.blank(form))
                .mapToInt(Fields::number)
                .max()
                .orElse(0);
        return all().subList(0, Math.min(MOST, last + SPARE));
    }

    /** Every row that is filled; what is wrong is said beside its field. */
    public static List<Contact> read(Form form) {
        List<Contact> contacts = new ArrayList<>();
        for (Fields fields : all()) {
            if (!fields.blank(form)) {
                read(fields, form).ifPresent(contacts::add);
            }
        }
        return contacts;
    }

    private static Optional<Contact> read(Fields fields, Form form) {
        String name = form.required(fields.name(), "Indiquez le nom de ce contact, ou videz sa ligne.");
        String link = form.line(fields.link());
        Optional<PhoneNumber> phone = form.check(() -> PhoneNumber.parse(fields.phone(), form.line(fields.phone())));
        if (phone.isEmpty()) {
            form.refuse(fields.phone(), "Indiquez le téléphone de ce contact, ou videz sa ligne.");
        }
        return phone.map(number -> new Contact(name, link, number.e164()));
    }

    static List<Fields> all() {
        return IntStream.rangeClosed(1, MOST).mapToObj(Fields::of).toList();
    }
}
