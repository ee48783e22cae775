package org.guichet.residents;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.guichet.accounts.Agent;
import org.guichet.contact.PostalAddress;
import org.guichet.web.French;
import org.jspecify.annotations.Nullable;

/**
 * A letter came back from where a person was said to live. The doubt is about those very lines: it ends when the person's
 * sheet says another address, or somebody says that this one is good.
 */
@Entity
@Table(name = "doubtful_addresses")
public class DoubtfulAddress extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Resident resident;

    /** As it was written, a line a line, the name first. */
    public String envelope;

    public LocalDate returnedOn;

    /** In the words of the post office. */
    public String reason;

    public Instant at;

    @ManyToOne(fetch = FetchType.LAZY)
    public Agent agent;

    public @Nullable Instant confirmedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Agent confirmedBy;

    public static DoubtfulAddress raise(
            Resident resident, String envelope, LocalDate returnedOn, String reason, Agent by, Instant at) {
        DoubtfulAddress doubt = new DoubtfulAddress();
        doubt.resident = resident;
        doubt.envelope = envelope;
        doubt.returnedOn = returnedOn;
        doubt.reason = reason;
        doubt.at = at;
        doubt.agent = by;
        doubt.persist();
        return doubt;
    }

    /** The latest letter that came back from where the person is said to live now; nothing where there is no doubt. */
    static Optional<DoubtfulAddress> about(Resident resident) {
        return open(resident).stream().reduce((earlier, later) -> later);
    }

    /** All doubts about where people are said to live now, by the number of the person: for letters to many. */
    public static Map<Long, DoubtfulAddress> standing() {
        return DoubtfulAddress.<DoubtfulAddress>list(
                        "from DoubtfulAddress d join fetch d.resident where d.confirmedAt is null order by d.id")
                .stream()
                .filter(doubt -> doubt.isAbout(doubt.resident.address))
                .collect(Collectors.toMap(doubt -> doubt.resident.id, Function.identity(), (earlier, later) -> later));
    }

    private boolean isAbout(@Nullable PostalAddress address) {
        return address != null && envelope.endsWith("\n" + String.join("\n", address.lines()));
    }

    /** Somebody asked, or knows: the next letter may leave. Whether there was a doubt to end. */
    public static boolean confirm(Resident resident, Agent by, Instant at) {
        List<DoubtfulAddress> open = open(resident);
        open.forEach(doubt -> {
            doubt.confirmedAt = at;
            doubt.confirmedBy = by;
        });
        return !open.isEmpty();
    }

    private static List<DoubtfulAddress> open(Resident resident) {
        if (resident.address == null || resident.id == null) {
            return List.of();
        }
        return DoubtfulAddress.<DoubtfulAddress>list("resident = ?1 and confirmedAt is null order by id", resident)
                .stream()
                .filter(doubt -> doubt.isAbout(resident.address))
                .toList();
    }

    /** « La dernière lettre envoyée à cette adresse est revenue le 3 décembre 2026 : destinataire inconnu à l’adresse. » */
    public String words() {
        return "La dernière lettre envoyée à cette adresse est revenue le %s : %s."
                .formatted(French.date(returnedOn), reason);
    }
}
