package org.guichet.safeguard;

import java.time.LocalDate;

/** A will made known: when, how and by whom. */
public record Consent(LocalDate on, ConsentWay way, ConsentGiver giver) {}
