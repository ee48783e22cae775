/**
 * The registers of arrivals and departures: gapless in each year, never edited, corrected by later lines, closed once the year
 * is over. PostgreSQL gives the numbers and refuses gaps, edits, removals, counters that go back and lines of a closed year, to
 * whoever sends SQL as the application, which owns the tables.
 *
 * <p>What it cannot refuse: an owner who first disables the triggers, and a superuser ({@code session_replication_role}, files,
 * backups). Neither is what the application or its agents can do by accident, and both are betrayed by the fingerprint of a
 * closed year, which is also on the paper that was signed.
 */
@NullMarked
package org.guichet.mail;

import org.jspecify.annotations.NullMarked;
