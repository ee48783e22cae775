package org.guichet.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.guichet.accounts.Department;
import org.guichet.mailings.Criterion;
import org.guichet.mailings.Mailing;

/**
 * A letter to many that somebody began in the town that does not exist.
 *
 * @param at as {@link Agenda} reads it
 */
record MailingScript(
        String at,
        String by,
        String signatory,
        String department,
        String subject,
        String street,
        String body,
        String easyBody) {

    static List<MailingScript> read() {
        return Script.read("mailings.yaml", new TypeReference<>() {});
    }

    Happening happening(Cast cast) {
        Instant when = cast.agenda().at(at);
        return new Happening(when, () -> play(cast, when));
    }

    private void play(Cast cast, Instant when) {
        Mailing mailing = new Mailing();
        mailing.pageKey = UUID.nameUUIDFromBytes(subject.getBytes(StandardCharsets.UTF_8));
        mailing.subject = subject;
        mailing.body = body.strip();
        mailing.easyBody = easyBody.strip();
        mailing.department = Department.findByCode(department).orElseThrow();
        mailing.signatory = cast.agent(signatory);
        mailing.onePerHousehold = true;
        mailing.createdAt = when;
        mailing.createdBy = cast.agent(by);
        mailing.persist();
        Criterion criterion = new Criterion();
        criterion.mailing = mailing;
        criterion.kind = Criterion.Kind.STREET;
        criterion.street = street;
        criterion.words = street;
        criterion.persist();
    }
}
