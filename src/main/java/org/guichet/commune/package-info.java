/**
 * The town hall itself: its name, address and hours as every page and paper shows them, entered once at set-up.
 */
@NullMarked
package org.guichet.commune;

import org.jspecify.annotations.NullMarked;
