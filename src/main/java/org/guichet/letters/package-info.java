/**
 * The reply on paper: Markdown filled from the case, edited by the clerk, previewed and printed from one tree.
 */
@NullMarked
package org.guichet.letters;

import org.jspecify.annotations.NullMarked;
