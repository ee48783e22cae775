/**
 * The morning's post: each letter is numbered as its envelope is opened, then turned into a case, joined to one, or only
 * registered. And where its sheet of paper is from then on: the original is what counts, no copy of it does.
 */
@NullMarked
package org.guichet.opening;

import org.jspecify.annotations.NullMarked;
