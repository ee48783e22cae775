/**
 * A pile of letters that take the same step on the same day: choose both once, then scan. Each letter is taken at once, in a
 * transaction of its own, and the pile remembers what became of every code.
 */
@NullMarked
package org.guichet.piles;

import org.jspecify.annotations.NullMarked;
