package org.guichet.safeguard;

import jakarta.persistence.Embeddable;
import org.guichet.contact.PhoneNumber;

/**
 * Somebody to call about a person of the register.
 *
 * @param link « fille », « voisin »; "" where it was not said
 * @param phone in the international form
 */
@Embeddable
public record Contact(String name, String link, String phone) {

    public String telephone() {
        return new PhoneNumber(phone).spoken();
    }

    /** « Anne Le Goff (fille), 06 39 98 00 12 » */
    public String brief() {
        return name + (link.isEmpty() ? "" : " (" + link + ")") + ", " + telephone();
    }
}
