/**
 * All that passed between a person and the town hall on one page, whoever was at the counter that day. It writes nothing: the
 * view {@code contacts} gathers what other rooms keep.
 */
@NullMarked
package org.guichet.history;

import org.jspecify.annotations.NullMarked;
