/**
 * The acknowledgement that every request is owed (CRPA, art. L112-3 and R112-5): one press makes it from the letters of
 * forms/, numbered and frozen like any other, to hand over at once or to post. Until it has gone, the delays of appeal do not
 * run against the person (art. L112-6).
 */
@NullMarked
package org.guichet.acknowledgements;

import org.jspecify.annotations.NullMarked;
