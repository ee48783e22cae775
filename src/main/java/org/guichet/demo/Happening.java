package org.guichet.demo;

import java.time.Instant;

/** Something done at the town hall, to be done again in the order of time. */
record Happening(Instant at, Runnable deed) {}
