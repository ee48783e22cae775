package org.guichet.commune;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import org.guichet.contact.PhoneNumber;
import org.guichet.contact.PostalAddress;
import org.guichet.web.French;

/** The one town hall this desk belongs to. */
@Entity
@Table(name = "commune")
public class Commune extends PanacheEntityBase {

    @Id
    public Long id = 1L;

    /** « Saint-Aubin », without « mairie de ». */
    public String name;

    /** Official code of the commune (INSEE, code officiel géographique). */
    public String insee;

    @Embedded
    public PostalAddress address;

    public String phone;
    public String openingHours;

    /** Name and postal address of the administrative court that decisions are appealed to (CJA, art. R421-5); "" if not said yet. */
    public String court = "";

    /** A town that does not exist; decided at the first start and never changed, by the database's own rule. */
    public boolean demonstration;

    public static Optional<Commune> current() {
        return findByIdOptional(1L);
    }

    public static Commune get() {
        return current().orElseThrow();
    }

    /** « Mairie d’Angers » */
    public String title() {
        return "Mairie " + French.of(name);
    }

    public PhoneNumber phoneNumber() {
        return new PhoneNumber(phone);
    }
}
