/** The front desk of a town hall. One folder per capability; the README's map says which is which. */
@NullMarked
package org.guichet;

import org.jspecify.annotations.NullMarked;
