/**
 * What there is to do, in front of each agent: the first page of the day, on screen and on one sheet of paper.
 */
@NullMarked
package org.guichet.worklist;

import org.jspecify.annotations.NullMarked;
