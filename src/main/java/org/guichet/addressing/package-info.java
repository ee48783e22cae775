/**
 * Paper addressed by hand, one piece at a time: an envelope printed by itself, a few labels, for somebody of the desk or for
 * lines that are typed.
 */
@NullMarked
package org.guichet.addressing;

import org.jspecify.annotations.NullMarked;
