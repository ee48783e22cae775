package org.guichet.commune;

import org.guichet.contact.PhoneNumber;
import org.guichet.contact.PostalAddress;
import org.guichet.web.Form;

/** Reads the town hall from a form, at set-up and later. */
final class CommuneForm {

    private CommuneForm() {}

    /** Changes the commune only where nothing is refused; otherwise the form says what is wrong. */
    static void read(Form form, Commune commune) {
        String name = form.name("name", "Indiquez le nom de la commune, par exemple « Saint-Aubin ».");
        String insee = form.required("insee", "Indiquez le code INSEE de la commune : cinq caractères.")
                .toUpperCase();
        if (!insee.matches("\\d{5}|2[AB]\\d{3}")) {
            form.refuse("insee", "Un code INSEE a cinq chiffres (2A ou 2B puis trois chiffres en Corse).");
        }
        var address =
                PostalAddress.readOffice(form, "Indiquez l’adresse de la mairie : elle figure sur tous les papiers.");
        var phone = form.check(() -> PhoneNumber.parse("phone", form.line("phone")));
        if (phone.isEmpty()) {
            form.refuse("phone", "Indiquez le téléphone de la mairie : c’est lui que les usagers appellent.");
        }
        String hours = form.required(
                "openingHours", "Indiquez les heures d’ouverture, par exemple « lundi au vendredi, 9 h – 12 h ».");
        String court = form.line("court");
        if (!court.isEmpty() && !court.matches(".*\\b\\d{5}\\b.*")) {
            form.refuse(
                    "court",
                    "Écrivez aussi l’adresse postale du tribunal, avec son code postal : les décisions doivent la donner.");
        }
        if (form.refused()) {
            return;
        }
        commune.name = name;
        commune.insee = insee;
        commune.address = address.orElseThrow();
        commune.phone = phone.orElseThrow().e164();
        commune.openingHours = hours;
        commune.court = court;
    }

    static Form of(Commune commune) {
        Form form = Form.empty()
                .with("name", commune.name)
                .with("insee", commune.insee)
                .with("phone", commune.phoneNumber().spoken())
                .with("openingHours", commune.openingHours)
                .with("court", commune.court);
        return commune.address.fill(form);
    }
}
