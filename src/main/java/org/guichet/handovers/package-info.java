/**
 * A letter handed over at the counter against signature: to whom, by what power, who they showed to be, on a slip in two
 * copies. The day counts as that of notification.
 */
@NullMarked
package org.guichet.handovers;

import org.jspecify.annotations.NullMarked;
