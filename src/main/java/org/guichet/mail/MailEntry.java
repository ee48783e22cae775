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

    public RegisterNumber registerNumber() {
        return new RegisterNumber(year, number);
    }

    /** As it is written on the sheet: « 2026 / 1 204 ». */
    public String label() {
        return registerNumber().label();
    }
}
