/**
 * Every procedure on paper: the form to fill by hand, blank or with what the town hall already knows, the guide sheet,
 * the poster, and the booklet of the counter. Who has no screen must be able to ask all the same (CRPA, art. L111-2 and
 * L112-8).
 */
@NullMarked
package org.guichet.forms;

import org.jspecify.annotations.NullMarked;
