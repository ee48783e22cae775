/**
 * The request and its story. A case is its events: they are only ever added, and their number is the version that
 * tells two agents apart. Holds the clock of silence (CRPA, art. L231-1 to L231-6 and L114-5).
 */
@NullMarked
package org.guichet.cases;

import org.jspecify.annotations.NullMarked;
