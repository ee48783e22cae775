package org.guichet.cases;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.guichet.clock.Facts;
import org.guichet.clock.Silence.Effect;
import org.jspecify.annotations.Nullable;

/** The days that start, stop or restart the clock of a case, and those a lawyer asks for. */
@Embeddable
public class Milestones {

    /** Reception by another administration that passed the request on to us (CRPA, art. L114-3). */
    public @Nullable LocalDate firstReceivedOn;

    /** Whether an acknowledgement is owed (CRPA, art. L112-3 and R112-4). */
    public boolean acknowledgementDue;

    /** The day it was handed over or posted. */
    public @Nullable LocalDate acknowledgedOn;

    /** The first answer, whatever it said. */
    public @Nullable LocalDate answeredOn;

    /** An express decision, in writing. */
    public @Nullable LocalDate decidedOn;

    /** The day the person was proved to have been told the decision. */
    public @Nullable LocalDate notifiedOn;

    /** Passed on to the administration in charge (CRPA, art. L114-2). */
    public @Nullable LocalDate forwardedOn;

    /** To whom, with address and telephone, as letters say it. */
    public @Nullable String forwardedTo;

    /** An appeal to the town hall itself is a request of its own: a new clock (CRPA, art. L231-4, 2°). */
    public @Nullable LocalDate appealedOn;

    /** The day until which the commune promises a first answer. */
    public @Nullable LocalDate promisedOn;

    public @Nullable LocalDate closedOn;

    @Enumerated(EnumType.STRING)
    public @Nullable ClosingReason closingReason;

    /** Appeal delays do not run against a person who was owed an acknowledgement and got none (CRPA, art. L112-6). */
    public boolean unacknowledged() {
        return acknowledgementDue && acknowledgedOn == null;
    }

    /** An appeal is acknowledged from its own reception. */
    LocalDate acknowledgeFrom(LocalDate received) {
        return appealedOn == null ? received : appealedOn;
    }

    void acknowledged(LocalDate day) {
        acknowledgementDue = true;
        acknowledgedOn = acknowledgedOn == null ? day : acknowledgedOn;
    }

    void answered(LocalDate day) {
        answeredOn = answeredOn == null ? day : answeredOn;
    }

    /** The first proof counts, until another decision is taken. */
    void notified(LocalDate day) {
        notifiedOn = isNotified() ? notifiedOn : day;
    }

    /** Whether the person was proved to have been told the latest decision. */
    boolean isNotified() {
        return notifiedOn != null && (decidedOn == null || !notifiedOn.isBefore(decidedOn));
    }

    void closed(LocalDate day, ClosingReason reason) {
        answered(day);
        closedOn = day;
        closingReason = reason;
    }

    /** An appeal is acknowledged as the request was, and takes the case up again. */
    void appealed(LocalDate received, boolean owed) {
        appealedOn = received;
        acknowledgementDue = owed;
        acknowledgedOn = null;
        reopened();
    }

    void reopened() {
        closedOn = null;
        closingReason = null;
    }

    /** The request with what happened to it since; closing a case is an answer, giving it up, or nothing to the law. */
    Facts added(Facts request, Effect silence) {
        return request.withFirstReceived(firstReceivedOn)
                .withAcknowledgementDue(acknowledgementDue)
                .withAcknowledged(acknowledgedOn)
                .withDecided(decided(silence))
                .withWithdrawn(
                        closed(ClosingReason.WITHDRAWN)
                                        || closed(ClosingReason.POINTLESS)
                                        || closed(ClosingReason.DUPLICATE)
                                ? closedOn
                                : null)
                .withTransmitted(forwardedOn)
                .withAppeal(appealedOn);
    }

    /** Where no decision is expected, any answer is what was promised. */
    private @Nullable LocalDate decided(Effect silence) {
        if (decidedOn != null) {
            return decidedOn;
        }
        return silence == Effect.NONE ? answeredOn : closed(ClosingReason.GRANTED) ? closedOn : null;
    }

    private boolean closed(ClosingReason reason) {
        return closingReason == reason;
    }
}
