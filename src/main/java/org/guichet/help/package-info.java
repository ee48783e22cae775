/**
 * How to use Guichet, on the screen and on paper: one Markdown says it to the help pages, to the manual, to the crib sheets
 * and beside the difficult fields, so that they never say different things. Whoever replaces a colleague tomorrow learns from
 * paper.
 */
@NullMarked
package org.guichet.help;

import org.jspecify.annotations.NullMarked;
