/**
 * For who does not write: an agent writes under dictation, prints, reads back, and notes that the person signed or « ne sait
 * ou ne peut signer », with a witness where there is one. The words are kept as they were said.
 */
@NullMarked
package org.guichet.dictations;

import org.jspecify.annotations.NullMarked;
