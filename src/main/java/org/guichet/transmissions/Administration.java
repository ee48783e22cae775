package org.guichet.transmissions;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Sort;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guichet.contact.PhoneNumber;
import org.guichet.contact.PostalAddress;
import org.guichet.privacy.Subject;
import org.jspecify.annotations.Nullable;

/** An administration that may be in charge of what the town hall is not. Set aside when it is gone, never removed. */
@Entity
@Table(name = "administrations")
public class Administration extends PanacheEntityBase {

    private static final Sort BY_NAME = Sort.by("name", "department");

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @Version
    public int version;

    public String name;

    /** Which of its services; "" where it has only one. */
    public String department;

    /** What it is in charge of, in the words people search by. */
    public String charge;

    @Embedded
    public PostalAddress address;

    public @Nullable String phone;
    public boolean active = true;

    public static Optional<Administration> byId(long id) {
        return findByIdOptional(id);
    }

    static boolean exists(String name, String department, @Nullable Administration otherThan) {
        return count(
                        "cast(function('plain', concat(name, ' ', department)) as String)"
                                + " = cast(function('plain', ?1) as String) and id <> ?2",
                        name + " " + department,
                        otherThan == null ? 0L : otherThan.id)
                > 0;
    }

    static List<Administration> inOrder() {
        return listAll(BY_NAME);
    }

    /** Those one may write to, whose name or charge has these words; all of them for none. */
    static List<Administration> matching(String words) {
        return list(
                "active = true and cast(function('plain', concat(name, ' ', department, ' ', charge)) as String)"
                        + " like concat('%', cast(function('plain', ?1) as String), '%')",
                BY_NAME, words);
    }

    /** « Préfecture d’Ille-et-Vilaine, bureau des associations » */
    public String title() {
        return department.isEmpty() ? name : name + ", " + department;
    }

    /** As letters name it: who, where, and by which telephone. */
    String inFull() {
        return title() + ", " + address.brief() + (phone == null ? "" : ", tél. " + spokenPhone());
    }

    public String spokenPhone() {
        return phone == null ? "" : new PhoneNumber(phone).spoken();
    }

    /** The lines of its envelope. */
    List<String> envelope() {
        List<String> lines = new ArrayList<>(List.of(name));
        if (!department.isEmpty()) {
            lines.add(department);
        }
        lines.addAll(address.lines());
        return lines;
    }

    public String path() {
        return "/administrations/" + id;
    }

    Subject subject() {
        return Subject.of("administration " + title());
    }
}
