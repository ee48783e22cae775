/**
 * Registered letters (recommandés): the number under which the post office follows each, the list it stamps when they are
 * posted, the proof that comes back and where it is kept. When a registered letter was presented, accepted or refused is a
 * step of the letter itself, and moves the clock of its case.
 */
@NullMarked
package org.guichet.registered;

import org.jspecify.annotations.NullMarked;
