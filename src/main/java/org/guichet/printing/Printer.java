package org.guichet.printing;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Sort;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Optional;
import org.guichet.privacy.Subject;
import org.jspecify.annotations.Nullable;

/** A printer of the town hall. Set aside when it is gone, never removed: what it printed names it. */
@Entity
@Table(name = "printers")
public class Printer extends PanacheEntityBase {

    private static final Sort USUAL_FIRST = Sort.descending("usual").and("name", Sort.Direction.Ascending);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @Version
    public int version;

    /** « Imprimante de l’accueil » */
    public String name;

    /** {@code ipp://serveur:631/printers/accueil} */
    public String address;

    /** As it names it, « tray-2 »; "" leaves it the choice. */
    public String tray;

    @Enumerated(EnumType.STRING)
    public Sides sides;

    public int copies;

    /** The one that prints where nobody says which. */
    public boolean usual;

    public boolean active;

    static Optional<Printer> byId(long id) {
        return findByIdOptional(id);
    }

    static List<Printer> inOrder() {
        return listAll(USUAL_FIRST.and("id"));
    }

    static List<Printer> working() {
        return list("active", USUAL_FIRST.and("id"), true);
    }

    static boolean exists(String name, @Nullable Printer otherThan) {
        return count(
                        "cast(function('plain', name) as String) = cast(function('plain', ?1) as String) and id <> ?2",
                        name,
                        otherThan == null ? 0L : otherThan.id)
                > 0;
    }

    /** Makes room for another usual one; whoever has the page of the former open is told that it has changed. */
    static void giveUpUsual(Printer to) {
        Printer.<Printer>list("usual", true).stream()
                .filter(former -> !former.id.equals(to.id))
                .forEach(former -> former.usual = false);
        flush();
    }

    /** As it prints where nobody says how. */
    public PrintOptions options() {
        return new PrintOptions(tray, sides, copies);
    }

    public String trayInWords() {
        return Trays.words(tray);
    }

    PrinterAddress where() {
        return PrinterAddress.parse("address", address);
    }

    public String path() {
        return "/imprimantes/" + id;
    }

    Subject subject() {
        return Subject.of("imprimante " + name);
    }
}
