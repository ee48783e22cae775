package org.guichet.commune;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.guichet.clock.Delay;
import org.guichet.clock.WorkingDays;
import org.jspecify.annotations.Nullable;

/** What the town hall promises beyond the law, the same by counter, telephone and post. */
@Entity
@Table(name = "promises")
public class Promise extends PanacheEntityBase {

    /** What may be promised. */
    public enum Kind {
        CALLBACK("Rappeler une personne", "depuis le jour où le rappel est promis"),
        ANSWER("Donner une première réponse à une demande", "depuis la réception de la demande"),
        ACKNOWLEDGEMENT("Accuser réception d’une demande", "depuis la réception de la demande");

        public final String label;

        /** Where it counts from. */
        public final String from;

        Kind(String label, String from) {
            this.label = label;
            this.from = from;
        }
    }

    @Id
    @Enumerated(EnumType.STRING)
    public Kind kind;

    public @Nullable Integer count;

    @Enumerated(EnumType.STRING)
    public Delay.@Nullable Unit unit;

    public static Promise of(Kind kind) {
        return findById(kind);
    }

    /** The last day of a promise made on a day, never one on which the town hall is closed; nothing where none is made. */
    public static Optional<LocalDate> keptBy(Kind kind, LocalDate from) {
        return of(kind).delay().map(delay -> {
            WorkingDays calendar = TownCalendar.workingDays();
            return calendar.next(delay.after(from, calendar));
        });
    }

    public Optional<Delay> delay() {
        return count == null || unit == null ? Optional.empty() : Optional.of(new Delay(count, unit));
    }

    /** « 2 jours ouvrés »; "" where nothing is promised. */
    public String words() {
        return delay().map(Delay::words).orElse("");
    }

    /** @param delay nothing to promise nothing */
    void set(@Nullable Delay delay) {
        count = delay == null ? null : delay.count();
        unit = delay == null ? null : delay.unit();
    }
}
