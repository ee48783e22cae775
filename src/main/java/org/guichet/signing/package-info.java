/**
 * The signature folder: letters that one person signs by hand, in an order, under a printed list; then what came back signed
 * and what did not, noted at one go.
 */
@NullMarked
package org.guichet.signing;

import org.jspecify.annotations.NullMarked;
