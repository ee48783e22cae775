/**
 * Prints what the State imposes: a national form (Cerfa), of which the commune laid its copy in forms/, filled from a case
 * or from a person's sheet. Where a text imposes a form, the desk fills it: nobody has to find it, or to type in it.
 */
@NullMarked
package org.guichet.imposed;

import org.jspecify.annotations.NullMarked;
