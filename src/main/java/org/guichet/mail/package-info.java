/**
 * The registers of arrivals and departures. The only writer of their numbers; the database refuses gaps and edits.
 */
@NullMarked
package org.guichet.mail;

import org.jspecify.annotations.NullMarked;
