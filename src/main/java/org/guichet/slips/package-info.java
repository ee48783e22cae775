/**
 * A paper in two copies that both sides of the counter sign: the upper half of a sheet goes with the person, the lower half
 * stays at the town hall.
 */
@NullMarked
package org.guichet.slips;

import org.jspecify.annotations.NullMarked;
