/**
 * People brought from other software in a CSV file: read, mapped, tried line by line without changing anything, then brought in
 * by batches that a stopped server takes up again; what is refused is said, printed and given back to be corrected.
 */
@NullMarked
package org.guichet.transfer;

import org.jspecify.annotations.NullMarked;
