package org.guichet.demo;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.guichet.accounts.Agent;
import org.guichet.cases.Case;
import org.guichet.choices.RevocationWay;
import org.guichet.choices.StandingChoice;
import org.guichet.dictations.Dictated;
import org.guichet.dictations.Dictation;
import org.guichet.dictations.Ending;
import org.guichet.dictations.Mention;
import org.guichet.dictations.Reading;
import org.guichet.mail.Nature;
import org.guichet.quotas.CaseZone;
import org.guichet.quotas.Deciding;
import org.guichet.quotas.Verdict;
import org.guichet.quotas.Zone;
import org.guichet.repairs.Agreement;
import org.guichet.repairs.AgreementWay;
import org.guichet.repairs.HandBack;
import org.guichet.repairs.Outcome;
import org.guichet.repairs.Repair;
import org.guichet.safeguard.Asked;
import org.guichet.safeguard.ConsentFields;
import org.guichet.safeguard.ConsentGiver;
import org.guichet.safeguard.ConsentWay;
import org.guichet.safeguard.ContactFields;
import org.guichet.safeguard.Inscription;
import org.guichet.safeguard.Removal;
import org.guichet.transmissions.Administration;
import org.guichet.transmissions.News;
import org.guichet.transmissions.Passing;
import org.guichet.web.Form;
import org.guichet.web.French;

/** The verbs of the rooms that follow a case up; what each needs stands between bars. */
record FollowUpPlay(Case dossier, Agenda agenda, Agent by, Instant at) {

    void play(StoryLine line) {
        List<String> parts = line.parts();
        switch (line.verb()) {
            case "situates" -> CaseZone.choose(dossier, zone(line.words()), by, at);
            case "grants" -> Deciding.decide(dossier, Verdict.GRANTED, number(parts.get(0)), parts.get(1), by, at);
            case "refuses" -> Deciding.decide(dossier, Verdict.REFUSED, number(parts.get(0)), parts.get(1), by, at);
            case "enrols" -> enrol(parts);
            case "removes" -> inscription().remove(Removal.valueOf(line.words()), by, at);
            case "diagnoses" -> diagnose(parts);
            case "agrees" -> agree(parts);
            case "finishes" -> repair().finish(Outcome.valueOf(parts.get(0)), parts.get(1), by, at);
            case "returns" -> giveBack(line.words());
            case "revokes" -> choice().revoke(day(), RevocationWay.valueOf(line.words()), by, at);
            case "dictates" -> dictate(parts);
            case "reads" -> read(parts);
            case "forwards" -> forward(parts);
            case "learns" -> News.valueOf(parts.get(0)).tell(dossier, day(), parts.get(1), by, at);
            default -> throw new IllegalArgumentException(line.toString());
        }
    }

    /** Who agreed; how and how many working days ago, where that was not with the request. */
    private void enrol(List<String> parts) {
        Form form = Asked.form(inscription()).with("consentGiver", ConsentGiver.valueOf(parts.get(0)));
        if (parts.size() > 1) {
            ConsentFields.GIVEN.fill(form, agenda.day(number(parts.get(2))), ConsentWay.valueOf(parts.get(1)));
        }
        inscription()
                .list(
                        ConsentFields.GIVEN
                                .read(form)
                                .orElseThrow(() -> new IllegalArgumentException(dossier.who() + " " + form.errors())),
                        ContactFields.read(form),
                        form.value("needs"),
                        by,
                        at);
        if (form.refused()) {
            throw new IllegalArgumentException(dossier.who() + " " + form.errors());
        }
    }

    /** What the parts cost in cents, 0 for nothing; who looked; what is broken. */
    private void diagnose(List<String> parts) {
        int cents = number(parts.get(0));
        repair().diagnose(parts.get(2), cents == 0 ? null : cents, parts.get(1), by, at);
    }

    private void agree(List<String> parts) {
        repair().decide(
                        Agreement.valueOf(parts.get(0)),
                        AgreementWay.valueOf(parts.get(1)),
                        day(),
                        parts.get(2),
                        by,
                        at);
    }

    /** Everything that was left goes back to whoever left it. */
    private void giveBack(String identity) {
        Repair repair = repair();
        List<String> things = repair.belongings().all();
        repair.handBack(new HandBack(dossier.who(), identity, things, List.of(), ""), by, at);
    }

    /** Followed or not; to whom; what they should know besides. */
    private void forward(List<String> parts) {
        Administration to = Administration.find("name", parts.get(1)).firstResult();
        boolean followed = parts.get(0).equals("FOLLOW");
        new Passing(to, day(), Nature.SIMPLE, List.of("La demande"), parts.get(2), followed).pass(dossier, by, at);
    }

    /** What it is; the person's own words. */
    private void dictate(List<String> parts) {
        UUID key = UUID.nameUUIDFromBytes((dossier.reference + parts).getBytes(StandardCharsets.UTF_8));
        Dictation.take(dossier, key, new Dictated(parts.get(0), dossier.who(), parts.get(1)), by, at);
    }

    /** How the last text ended, who was there and in what capacity. */
    private void read(List<String> parts) {
        Reading reading = new Reading(Mention.valueOf(parts.get(0)), parts.get(1), parts.get(2), "");
        Ending.note(Dictation.of(dossier).get(0), reading, by, at);
    }

    private Inscription inscription() {
        return Inscription.of(dossier).orElseThrow();
    }

    private Repair repair() {
        return Repair.of(dossier).orElseThrow();
    }

    private StandingChoice choice() {
        return StandingChoice.of(dossier).orElseThrow();
    }

    private static Zone zone(String name) {
        return Zone.inOrder().stream()
                .filter(zone -> zone.name.equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name));
    }

    private LocalDate day() {
        return LocalDate.ofInstant(at, French.ZONE);
    }

    private static int number(String typed) {
        return Integer.parseInt(typed);
    }
}
