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
import java.util.Optional;
import org.guichet.accounts.Agent;
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
        String lines = "\n" + String.join("\n", resident.address.lines());
        return DoubtfulAddress.<DoubtfulAddress>list("resident = ?1 and confirmedAt is null order by id", resident)
                .stream()
                .filter(doubt -> doubt.envelope.endsWith(lines))
                .toList();
    }

    /** « La dernière lettre envoyée à cette adresse est revenue le 3 décembre 2026 : destinataire inconnu à l’adresse. » */
    public String words() {
        return "La dernière lettre envoyée à cette adresse est revenue le %s : %s."
                .formatted(French.date(returnedOn), reason);
    }
}
