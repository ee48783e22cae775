/**
 * The law's arithmetic: what silence means and when it speaks, which days count, when a right to appeal ends. Dates in, dates
 * out: no database, no page, no clock of its own, so that every rule is a dated example with its article.
 */
@NullMarked
package org.guichet.clock;

import org.jspecify.annotations.NullMarked;
