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
import jakarta.persistence.ManyToOne;
import jakarta.persistence.PrePersist;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guichet.accounts.Agent;
import org.guichet.accounts.Department;
import org.guichet.cases.Case;
import org.guichet.cases.RegisterNumber;
import org.hibernate.annotations.Generated;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JoinFormula;
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

    /** As the line was written; nothing where the case came later. */
    private @Nullable Long caseId;

    /** What it is about, also where that was known later ({@link EntryCase}): whoever reads a line reads this. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinFormula("case_of_mail_entry(id, case_id)")
    public @Nullable Case dossier;

    /** The line that this one mends, which is never a correction itself: all corrections of a line name the first one. */
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable MailEntry corrects;

    /** Why it was to be mended. */
    public @Nullable String reason;

    /** Correspondent and subject as searches compare them; PostgreSQL keeps it. */
    @Column(insertable = false, updatable = false)
    private String plainWords;

    @PrePersist
    void write() {
        caseId = dossier == null ? null : dossier.id;
    }

    public static Optional<MailEntry> byId(long id) {
        return findByIdOptional(id);
    }

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
    public MailEntry first() {
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

    /** The letters that came for a case, in the order of their lines. */
    public static List<MailEntry> arrivalsOf(Case dossier) {
        Set<MailEntry> arrivals = new HashSet<>(EntryCase.entriesOf(dossier));
        arrivals.addAll(list("caseId", dossier.id));
        return arrivals.stream()
                .filter(entry ->
                        entry.direction == Direction.ARRIVAL && entry.corrects == null && dossier.equals(entry.dossier))
                .sorted(Comparator.comparing(entry -> entry.id))
                .toList();
    }

    public RegisterNumber registerNumber() {
        return new RegisterNumber(year, number);
    }

    /** As it is written on the sheet: « 2026 / 1 204 ». */
    public String label() {
        return registerNumber().label();
    }
}
