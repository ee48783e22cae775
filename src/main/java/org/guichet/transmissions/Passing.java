package org.guichet.transmissions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.guichet.accounts.Agent;
import org.guichet.cases.Case;
import org.guichet.cases.CaseState;
import org.guichet.commune.Commune;
import org.guichet.mail.MailEntry;
import org.guichet.mail.MailRegister;
import org.guichet.mail.Nature;
import org.guichet.stationery.Folding;
import org.guichet.web.French;
import org.guichet.web.Refusal;

/**
 * A case going to the administration in charge: its slip, its line in the departure register and its state, all or nothing.
 *
 * @param on the day the papers leave
 * @param nature how they travel
 * @param words what the other administration should know besides
 * @param followed whether the case stays, to see that the other one answers
 */
public record Passing(
        Administration to, LocalDate on, Nature nature, List<String> enclosed, String words, boolean followed) {

    /** Why a case cannot be passed on as it stands. */
    static Optional<String> obstacle(Case dossier) {
        return switch (dossier.state) {
            case CLOSED -> Optional.of("Ce dossier est clos : rouvrez-le avant de le transmettre.");
            case FORWARDED ->
                Optional.of("Ce dossier est déjà transmis. S’il revient, rouvrez-le avant de le transmettre ailleurs.");
            case ANSWERED ->
                Optional.ofNullable(dossier.milestones.decidedOn)
                        .map(day -> "Une décision a été prise le %s : il n’y a plus rien à transmettre."
                                .formatted(French.date(day)));
            default -> Optional.empty();
        };
    }

    public Transmission pass(Case dossier, Agent by, Instant at) {
        obstacle(dossier).ifPresent(why -> {
            throw new Refusal(why);
        });
        refuseUnlikely(dossier, LocalDate.ofInstant(at, French.ZONE));
        String subject = "Transmission : " + dossier.procedure().title();
        MailEntry entry = MailRegister.departure(dossier, to.title(), subject, on, nature, by, at);
        Transmission sent = new Transmission();
        sent.dossier = dossier;
        sent.administration = to;
        sent.recipient = to.title();
        sent.envelope = to.envelope();
        sent.phone = to.phone;
        sent.sentOn = on;
        sent.firstReceivedOn = firstReceivedOn(dossier);
        sent.enclosed = enclosed;
        sent.words = words;
        sent.followed = followed;
        sent.departure = entry.label();
        sent.sentBy = by;
        sent.sentAt = at;
        sent.pdf = new Slip(sent, Commune.get(), Folding.inUse()).pdf();
        sent.pdfSha256 = DigestUtils.sha256Hex(sent.pdf);
        sent.persist();
        dossier.milestones.forwardedTo = to.inFull();
        dossier.forwarded(
                on,
                followed,
                by,
                at,
                "À %s, le %s (départ n° %s). Joint : %s."
                        .formatted(sent.recipient, French.date(on), sent.departure, String.join(" ; ", enclosed)),
                sent.slipPath());
        return sent;
    }

    private void refuseUnlikely(Case dossier, LocalDate today) {
        if (!to.active) {
            throw new Refusal(
                    "administration", "Cette administration n’est plus dans l’annuaire : choisissez-en une autre.");
        }
        if (on.isAfter(today)) {
            throw new Refusal("sentOn", "Ce jour est dans l’avenir : notez la transmission le jour où le pli part.");
        }
        if (on.isBefore(dossier.receivedOn())) {
            throw new Refusal(
                    "sentOn",
                    "La demande est arrivée le %s : elle n’a pas pu partir avant. Vérifiez ce jour."
                            .formatted(French.date(dossier.receivedOn())));
        }
        if (enclosed.isEmpty()) {
            throw new Refusal("others", "Cochez ou écrivez ce qui est joint : au moins la demande elle-même.");
        }
    }

    /** Of a request that had been passed on to us, too. */
    private static LocalDate firstReceivedOn(Case dossier) {
        return Objects.requireNonNullElse(dossier.milestones.firstReceivedOn, dossier.receivedOn());
    }

    /** Whether the case is kept to see that the other administration answers. */
    static boolean isFollowed(Case dossier) {
        return dossier.state == CaseState.FORWARDED;
    }
}
