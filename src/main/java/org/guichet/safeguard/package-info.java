/**
 * The register of elderly, disabled and isolated people, whom the town hall calls or visits in a heat wave, a great cold or
 * a power cut (CASF, art. L121-6-1 and R121-2 to R121-12; plan communal de sauvegarde). Nobody is in it without a consent,
 * anybody leaves it at any time, and only who holds the right opens it.
 */
@NullMarked
package org.guichet.safeguard;

import org.jspecify.annotations.NullMarked;
