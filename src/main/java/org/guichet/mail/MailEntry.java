package org.guichet.mail;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.guichet.accounts.Agent;
import org.guichet.accounts.Department;
import org.guichet.cases.Case;
import org.guichet.cases.RegisterNumber;
import org.hibernate.annotations.Generated;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One line of a register. Its number is given by the database, without a gap in the year; nothing of it ever changes. */
@Entity
@Immutable
@Table(name = "mail_entries")
public class MailEntry extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @Enumerated(EnumType.STRING)
    public Direction direction;

    public int year;

    @Generated
    public Integer number;

    public Instant enteredAt;

    @ManyToOne(fetch = FetchType.LAZY)
    public Agent enteredBy;

    /** The day of arrival or of departure. */
    public LocalDate dated;

    public @Nullable LocalDate postmarkedOn;

    @Enumerated(EnumType.STRING)
    public Nature nature;

    public String correspondent;
    public String subject;

    @ManyToOne(fetch = FetchType.LAZY)
    public Department department;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    public @Nullable Case dossier;

    /** The line that this one mends, which is never a correction itself: all corrections of a line name the first one. */
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable MailEntry corrects;

    /** Why it was to be mended. */
    public @Nullable String reason;

    /** Correspondent and subject as searches compare them; PostgreSQL keeps it. */
    @Column(insertable = false, updatable = false)
    private String plainWords;

    public static Optional<MailEntry> find(Direction direction, int year, int number) {
        return find("direction = ?1 and year = ?2 and number = ?3", direction, year, number)
                .firstResultOptional();
    }

    /** The lines that bear it, in either register. */
    public static List<MailEntry> bearing(RegisterNumber number) {
        return Arrays.stream(Direction.values())
                .flatMap(direction -> find(direction, number.year(), number.number()).stream())
                .toList();
    }

    /** What was entered since to mend any of these lines, the oldest first. */
    static List<MailEntry> corrections(Collection<MailEntry> lines) {
        return list("from MailEntry m join fetch m.corrects c where c in ?1 order by m.id", lines);
    }

    /** The line as it was first entered: itself, for all but corrections. */
    MailEntry first() {
        return corrects == null ? this : corrects;
    }

    /** What counts now: the latest correction, or the line itself. */
    MailEntry standing() {
        List<MailEntry> all = corrections(List.of(first()));
        return all.isEmpty() ? first() : all.get(all.size() - 1);
    }

    /** Waits until nobody else is correcting it. */
    void hold() {
        getEntityManager()
                .createNativeQuery("select 1 from mail_entries where id = ?1 for update")
                .setParameter(1, id)
                .getSingleResult();
    }

    String path() {
        return "/registres/%s/%d/%d".formatted(direction.code, year, number);
    }

    public RegisterNumber registerNumber() {
        return new RegisterNumber(year, number);
    }

    /** As it is written on the sheet: « 2026 / 1 204 ». */
    public String label() {
        return registerNumber().label();
    }
}
