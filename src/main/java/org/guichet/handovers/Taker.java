package org.guichet.handovers;

/** By what right somebody takes a letter. */
public enum Taker {
    /** To whom it is addressed. */
    ADDRESSEE,
    /** By a mandate that the town hall has on file. */
    MANDATE,
    /** By a paper that the addressee signed and that stays with the slip. */
    AUTHORISATION
}
