/**
 * One box on every page: a reference, a register number, a name, a telephone number.
 */
@NullMarked
package org.guichet.find;

import org.jspecify.annotations.NullMarked;
