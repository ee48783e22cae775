/**
 * Letters that come back (plis non distribués, « NPAI »): noted with the reason that the post office wrote, told to whoever
 * treats the case until it is treated. A bad address is doubted, and the next letter to it asks first. A registered letter that
 * is refused or left unclaimed says nothing of the address, and notifies all the same, on the day it was presented (settled
 * case law of the Conseil d’État).
 */
@NullMarked
package org.guichet.returned;

import org.jspecify.annotations.NullMarked;
