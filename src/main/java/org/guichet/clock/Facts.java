package org.guichet.clock;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a request, as far as its clock goes: {@code Facts.of(rule, received).withDecided(day)}. Each {@code with…}
 * gives new facts and takes nothing (null) for what has not happened.
 */
public final class Facts implements Cloneable {

    final Silence rule;
    final LocalDate receivedOn;

    @Nullable
    LocalDate firstReceivedOn;

    List<Wait> waits = List.of();

    @Nullable
    LocalDate acknowledgedOn;

    boolean acknowledgementDue = true;

    @Nullable
    LocalDate decidedOn;

    @Nullable
    LocalDate withdrawnOn;

    @Nullable
    LocalDate transmittedOn;

    @Nullable
    LocalDate appealReceivedOn;

    private Facts(Silence rule, LocalDate receivedOn) {
        this.rule = rule;
        this.receivedOn = receivedOn;
    }

    /** @param receivedOn reception by this town hall, whatever day it was typed in */
    public static Facts of(Silence rule, LocalDate receivedOn) {
        return new Facts(rule, receivedOn);
    }

    /** Reception by another administration, which passed the request on to us (CRPA, art. L114-3). */
    public Facts withFirstReceived(@Nullable LocalDate day) {
        return changed(facts -> facts.firstReceivedOn = day);
    }

    public Facts withWaits(List<Wait> items) {
        List<Wait> inOrder = items.stream()
                .sorted(Comparator.comparing(Wait::askedOn).thenComparing(Wait::end))
                .toList();
        return changed(facts -> facts.waits = inOrder);
    }

    /** The day the acknowledgement was handed over or posted (CRPA, art. L112-3). */
    public Facts withAcknowledged(@Nullable LocalDate day) {
        return changed(facts -> facts.acknowledgedOn = day);
    }

    /** Whether the law asks for one at all (CRPA, art. R112-4). */
    public Facts withAcknowledgementDue(boolean due) {
        return changed(facts -> facts.acknowledgementDue = due);
    }

    /** The latest decision: on the appeal where it is not before it. */
    public Facts withDecided(@Nullable LocalDate day) {
        return changed(facts -> facts.decidedOn = day);
    }

    /** The person gave the request up. */
    public Facts withWithdrawn(@Nullable LocalDate day) {
        return changed(facts -> facts.withdrawnOn = day);
    }

    /** We passed it on to the administration that is competent (CRPA, art. L114-2). */
    public Facts withTransmitted(@Nullable LocalDate day) {
        return changed(facts -> facts.transmittedOn = day);
    }

    /** A recours gracieux: asked again to the same town hall, with a clock of its own (CRPA, art. L231-4 2° and L411-2). */
    public Facts withAppeal(@Nullable LocalDate received) {
        return changed(facts -> facts.appealReceivedOn = received);
    }

    /** The first thing that ended the waiting, on or after a day. */
    Optional<Stop> stopSince(LocalDate from) {
        return Stream.of(
                        stop(Stop.Cause.DECIDED, decidedOn),
                        stop(Stop.Cause.WITHDRAWN, withdrawnOn),
                        stop(Stop.Cause.TRANSMITTED, transmittedOn))
                .flatMap(Optional::stream)
                .filter(stop -> !stop.on().isBefore(from))
                .min(Comparator.comparing(Stop::on));
    }

    private static Optional<Stop> stop(Stop.Cause cause, @Nullable LocalDate day) {
        return Optional.ofNullable(day).map(on -> new Stop(cause, on));
    }

    private Facts changed(Consumer<Facts> change) {
        try {
            Facts changed = (Facts) clone();
            change.accept(changed);
            return changed;
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
