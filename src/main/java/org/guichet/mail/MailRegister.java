package org.guichet.mail;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.guichet.accounts.Agent;
import org.guichet.accounts.Department;
import org.guichet.cases.Case;
import org.guichet.web.French;

/**
 * The only writer of the registers. A line takes its number in the caller's transaction: what is rolled back leaves no
 * gap, and two clerks at once wait for one another.
 */
public final class MailRegister {

    private MailRegister() {}

    /** Enters the letter that opened a case, and writes its number on the case. */
    public static MailEntry arrival(Case dossier, Nature nature, Agent by, Instant at) {
        MailEntry entry = line(Direction.ARRIVAL, dossier, nature, by, at);
        entry.dated = dossier.receivedOn();
        entry.postmarkedOn = dossier.postmarkedOn;
        entry.subject = dossier.procedure().title();
        entry.persistAndFlush();
        dossier.arrival = entry.label();
        return entry;
    }

    /** Enters a letter that opens no case, or not yet. */
    public static MailEntry arrival(Arrived letter, Agent by, Instant at) {
        MailEntry entry = line(Direction.ARRIVAL, letter.nature(), by, at);
        entry.correspondent = letter.correspondent();
        entry.subject = letter.subject();
        entry.department = letter.department();
        entry.dated = letter.on();
        entry.postmarkedOn = letter.postmarkedOn();
        entry.dossier = letter.dossier();
        entry.persistAndFlush();
        return entry;
    }

    /** Tells the case of a line that is written already, which stays as it is; what mends it is about the same case. */
    public static void belongs(MailEntry entry, Case dossier, Agent by, Instant at) {
        EntryCase.tell(entry, dossier, by, at);
        MailEntry.corrections(List.of(entry)).forEach(mending -> EntryCase.tell(mending, dossier, by, at));
    }

    /** Enters a letter of ours on the day it is final. */
    public static MailEntry departure(Case dossier, String subject, Nature nature, Agent by, Instant at) {
        return departure(dossier, dossier.who(), subject, LocalDate.ofInstant(at, French.ZONE), nature, by, at);
    }

    /** Enters what leaves for somebody else than the person of the case, perhaps some days after it left. */
    public static MailEntry departure(
            Case dossier, String correspondent, String subject, LocalDate on, Nature nature, Agent by, Instant at) {
        MailEntry entry = line(Direction.DEPARTURE, dossier, nature, by, at);
        entry.correspondent = correspondent;
        entry.dated = on;
        entry.subject = subject;
        entry.persistAndFlush();
        return entry;
    }

    /** Enters what a line should have said. The line stays as it is; the number is this year's, whatever the line's was. */
    public static MailEntry correction(MailEntry wrong, Correction right, Agent by, Instant at) {
        MailEntry entry = new MailEntry();
        entry.direction = wrong.direction;
        entry.year = ZonedDateTime.ofInstant(at, French.ZONE).getYear();
        entry.enteredAt = at;
        entry.enteredBy = by;
        entry.corrects = wrong.first();
        right.write(entry);
        entry.persistAndFlush();
        return entry;
    }

    /** Enters what leaves for many at once and belongs to no case. */
    public static MailEntry departure(
            Department department, String correspondents, String subject, Nature nature, Agent by, Instant at) {
        MailEntry entry = new MailEntry();
        entry.direction = Direction.DEPARTURE;
        entry.dated = LocalDate.ofInstant(at, French.ZONE);
        entry.year = entry.dated.getYear();
        entry.enteredAt = at;
        entry.enteredBy = by;
        entry.nature = nature;
        entry.correspondent = correspondents;
        entry.subject = subject;
        entry.department = department;
        entry.persistAndFlush();
        return entry;
    }

    private static MailEntry line(Direction direction, Case dossier, Nature nature, Agent by, Instant at) {
        MailEntry entry = line(direction, nature, by, at);
        entry.correspondent = dossier.who();
        entry.department = dossier.department;
        entry.dossier = dossier;
        return entry;
    }

    private static MailEntry line(Direction direction, Nature nature, Agent by, Instant at) {
        MailEntry entry = new MailEntry();
        entry.direction = direction;
        entry.year = ZonedDateTime.ofInstant(at, French.ZONE).getYear();
        entry.enteredAt = at;
        entry.enteredBy = by;
        entry.nature = nature;
        return entry;
    }
}
