/**
 * One letter to many residents, posters from the same text, and the lists of who carries papers from door to door. Nobody is
 * written to against their wishes: no post where none is wished, a call first where it is asked, large print, easy words, a
 * letter to who acts for them. Who is chosen from the register of vulnerable people is told to nobody without that right (CASF,
 * art. L121-6-1).
 */
@NullMarked
package org.guichet.mailings;

import org.jspecify.annotations.NullMarked;
