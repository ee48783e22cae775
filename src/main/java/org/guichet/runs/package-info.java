/**
 * Print runs: the letters that are ready are numbered all at once, drawn, bound into one document in the order of the
 * envelopes, and listed for the post office.
 */
@NullMarked
package org.guichet.runs;

import org.jspecify.annotations.NullMarked;
