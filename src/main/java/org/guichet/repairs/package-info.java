/**
 * The help desk of measure 4: a device is booked in with its condition and accessories, looked at, repaired only as its owner
 * agreed, and handed back against signature (code civil, art. 1915 and following: a deposit is returned as it was received).
 */
@NullMarked
package org.guichet.repairs;

import org.jspecify.annotations.NullMarked;
