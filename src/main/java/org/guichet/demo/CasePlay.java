package org.guichet.demo;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.guichet.accounts.Agent;
import org.guichet.accounts.Department;
import org.guichet.cases.Appeal;
import org.guichet.cases.Case;
import org.guichet.cases.Channel;
import org.guichet.cases.Closing;
import org.guichet.cases.ClosingReason;
import org.guichet.cases.Opening;
import org.guichet.demo.CaseScript.LetterScript;
import org.guichet.letters.Awaits;
import org.guichet.letters.Letter;
import org.guichet.letters.LetterStep;
import org.guichet.mail.MailRegister;
import org.guichet.mail.Nature;
import org.guichet.opening.Incoming;
import org.guichet.procedures.Procedure;
import org.guichet.web.French;

/** Plays one script, from the opening of the case to the last line of its story. */
final class CasePlay {

    private final CaseScript script;
    private final Procedure procedure;
    private final Cast cast;
    private final Iterator<LetterScript> letters;
    private Case dossier;
    private Letter letter;

    CasePlay(CaseScript script, Procedure procedure, Cast cast) {
        this.script = script;
        this.procedure = procedure;
        this.cast = cast;
        this.letters = script.letters().iterator();
    }

    List<Happening> happenings() {
        List<Happening> happenings = new ArrayList<>();
        Instant entered = cast.agenda().at(Objects.requireNonNullElse(script.entered(), script.received()));
        happenings.add(new Happening(entered, () -> open(entered)));
        for (String told : script.story()) {
            StoryLine line = StoryLine.parse(told);
            Instant at = cast.agenda().at(line.moment());
            happenings.add(new Happening(at, () -> play(line, cast.agent(line.login()), at)));
        }
        return happenings;
    }

    private void open(Instant at) {
        Agent by = cast.at(script.channel());
        dossier = new Opening(
                        UUID.nameUUIDFromBytes(script.toString().getBytes(StandardCharsets.UTF_8)),
                        procedure,
                        cast.resident(script.resident()),
                        null,
                        script.channel(),
                        new AnswersScript(procedure, script.answers(), cast.agenda()).read(),
                        script.note(),
                        cast.agenda().at(script.received()),
                        script.postmark() == null ? null : cast.agenda().day(script.postmark()),
                        null,
                        Department.findByCode(procedure.department()).orElseThrow(),
                        by,
                        at)
                .open();
        cast.companions().opened(dossier, by, at);
        if (script.channel() == Channel.MAIL) {
            Nature nature = Objects.requireNonNullElse(script.nature(), Nature.SIMPLE);
            Incoming.atTheDesk(MailRegister.arrival(dossier, nature, by, at), by, at);
        }
    }

    private void play(StoryLine line, Agent by, Instant at) {
        switch (line.verb()) {
            case "notes" -> dossier.note(by, at, line.words());
            case "hears" -> dossier.call(true, by, at, line.words());
            case "calls" -> dossier.call(false, by, at, line.words());
            case "assigns" -> assign(line.words(), by, at);
            case "asks", "receives", "waives" -> new ItemsPlay(dossier, by, at).play(line);
            case "drafts" -> letter = draft(letters.next(), by, at);
            case "finalises" -> cast.dispatch().finalise(letter, by, at);
            case "signs" -> LetterStep.take(letter, LetterStep.Kind.SIGNED, day(at), by, at);
            case "sends" -> send(by, at);
            case "acknowledges" -> cast.acknowledging().make(dossier, true, by, at);
            case "appeals" -> Appeal.receive(dossier, day(at), line.words(), by, at);
            case "closes" ->
                new Closing(dossier, by, at).close(ClosingReason.valueOf(line.firstWord()), line.otherWords());
            case "reopens" -> new Closing(dossier, by, at).reopen(line.words());
            default -> new FollowUpPlay(dossier, cast.agenda(), by, at).play(line);
        }
    }

    /** To one agent, the case staying in its department, or to a whole department. */
    private void assign(String whom, Agent by, Instant at) {
        Agent agent = cast.agents().get(whom);
        Department to = agent == null ? Department.findByCode(whom).orElseThrow() : dossier.department;
        dossier.assign(to, agent, by, at);
    }

    /** Final, signed by hand and gone the same day. */
    private void send(Agent by, Instant at) {
        cast.dispatch().finalise(letter, by, at);
        LetterStep.take(letter, LetterStep.Kind.SIGNED, day(at), by, at);
        boolean byPost = letter.awaits == Awaits.POST;
        LetterStep.take(letter, byPost ? LetterStep.Kind.POSTED : LetterStep.Kind.HANDED, day(at), by, at);
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, French.ZONE);
    }

    private Letter draft(LetterScript script, Agent by, Instant at) {
        String salutation = dossier.resident == null ? "Madame, Monsieur" : dossier.resident.title.salutation;
        String body =
                """
                %s,

                %s

                Nous vous prions d’agréer, %s, l’expression de nos salutations distinguées."""
                        .formatted(salutation, script.text().strip(), salutation);
        return Letter.compose(
                        dossier,
                        script.nature(),
                        script.subject(),
                        body,
                        script.unsigned() ? null : cast.agent("signataire"),
                        by,
                        at)
                .keep();
    }
}
