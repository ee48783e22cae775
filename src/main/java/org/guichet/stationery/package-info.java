/**
 * What a letter travels in and what is stuck on paper: the windows of envelopes, envelopes printed by themselves, sheets of
 * labels. Lengths are millimetres, from the top left corner, as paper is sold.
 */
@NullMarked
package org.guichet.stationery;

import org.jspecify.annotations.NullMarked;
