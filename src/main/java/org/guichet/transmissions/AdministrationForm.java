package org.guichet.transmissions;

import java.util.Optional;
import org.guichet.contact.PhoneNumber;
import org.guichet.contact.PostalAddress;
import org.guichet.stationery.Folding;
import org.guichet.web.Form;
import org.jspecify.annotations.Nullable;

/** An administration as the page of the directory asks for it. */
public final class AdministrationForm {

    private static final int LONGEST = 1000;

    private AdministrationForm() {}

    static Form of(Administration known) {
        Form form = Form.empty()
                .with("version", known.version)
                .with("name", known.name)
                .with("department", known.department)
                .with("charge", known.charge)
                .with("phone", known.spokenPhone())
                .with("active", known.active ? "oui" : "");
        return known.address.fill(form);
    }

    /**
     * Reads into a record of its own, so that a refusal changes nothing.
     *
     * @param known the one that is changed; nothing for a new one
     * @return nothing where the form says what is wrong
     */
    public static Optional<Administration> read(Form form, @Nullable Administration known) {
        Administration read = new Administration();
        read.name = envelopeLine(form, "name", form.required("name", "Indiquez le nom de l’administration."));
        read.department = envelopeLine(form, "department", form.line("department"));
        read.charge = form.words("charge", LONGEST);
        read.active = form.is("active", "oui");
        read.phone = form.check(() -> PhoneNumber.parse("phone", form.line("phone")))
                .map(PhoneNumber::e164)
                .orElse(null);
        Optional<PostalAddress> address = PostalAddress.read(form);
        if (address.isEmpty()) {
            form.refuse("locality", "Indiquez l’adresse postale : c’est par la poste que les demandes y partent.");
        }
        if (!form.refused()) {
            read.address = address.orElseThrow();
            refuseWhatNoEnvelopeBears(form, read);
        }
        if (Administration.exists(read.name, read.department, known)) {
            form.refuse("name", "Cette administration est déjà dans l’annuaire : modifiez-la plutôt.");
        }
        return form.refused() ? Optional.empty() : Optional.of(read);
    }

    /** Puts what was read into the record that stays. */
    static void write(Administration read, Administration into) {
        into.name = read.name;
        into.department = read.department;
        into.charge = read.charge;
        into.address = read.address;
        into.phone = read.phone;
        into.active = read.active;
    }

    private static String envelopeLine(Form form, String field, String line) {
        if (line.length() > PostalAddress.LINE) {
            form.refuse(
                    field,
                    "Cette ligne fait %d caractères ; une enveloppe en accepte %d. Abrégez-la, ou passez une partie au service."
                            .formatted(line.length(), PostalAddress.LINE));
        }
        return line;
    }

    private static void refuseWhatNoEnvelopeBears(Form form, Administration read) {
        if (read.envelope().size() > read.address.mostLines()) {
            form.refuse(
                    "complement",
                    "L’enveloppe aurait %d lignes ; elle en accepte %d. Réunissez deux lignes de l’adresse."
                            .formatted(read.envelope().size(), read.address.mostLines()));
        } else if (!Folding.inUse().fits(read.envelope())) {
            form.refuse("name", "Une ligne est trop large pour la fenêtre de l’enveloppe : abrégez-la.");
        }
    }
}
