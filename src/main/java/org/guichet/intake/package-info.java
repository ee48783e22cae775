/**
 * The desk: one page for counter, telephone and post, the receipt handed over, and the questions answered on the spot.
 */
@NullMarked
package org.guichet.intake;

import org.jspecify.annotations.NullMarked;
