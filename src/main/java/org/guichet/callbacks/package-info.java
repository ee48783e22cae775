/**
 * Calls that were promised: to whom, about what, until when, and every attempt. A person without a screen who leaves a
 * message must not have to ask twice; the delay is the commune's own promise, the same whichever way the person came.
 */
@NullMarked
package org.guichet.callbacks;

import org.jspecify.annotations.NullMarked;
