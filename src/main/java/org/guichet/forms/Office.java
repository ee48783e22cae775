package org.guichet.forms;

import org.guichet.accounts.Department;
import org.guichet.commune.Commune;
import org.guichet.contact.PhoneNumber;
import org.guichet.contact.PostalAddress;
import org.jspecify.annotations.Nullable;

/** Where a paper is handed in and who answers the telephone. */
record Office(String town, String service, PostalAddress address, PhoneNumber phone, String hours) {

    /** « 8 h 30 » stays on one line. */
    Office {
        hours = hours.replaceAll("(?<=\\d) h (?=\\d\\d\\b)", "\u00a0h\u00a0").replaceAll("(?<=\\d) h\\b", "\u00a0h");
    }

    /** The department in charge, or the town hall itself where that one has no sheet yet. */
    static Office of(Commune commune, @Nullable Department department) {
        return department == null
                ? new Office(commune.name, "", commune.address, commune.phoneNumber(), commune.openingHours)
                : new Office(
                        commune.name,
                        department.name,
                        department.address,
                        department.phoneNumber(),
                        department.openingHours);
    }

    /** As it is dictated; never broken over two lines. */
    String telephone() {
        return phone.spoken().replace(' ', '\u00a0');
    }

    String townHall() {
        return "Mairie de " + town;
    }

    /** « Mairie de Saint-Aubin, Voirie, 1 place de la Mairie, 35120 SAINT-AUBIN » */
    String postal() {
        return name() + ", " + address.brief();
    }

    /** The same on two lines. */
    String onTwoLines() {
        return name() + "\n" + address.brief();
    }

    private String name() {
        return service.isEmpty() ? townHall() : townHall() + ", " + service;
    }
}
