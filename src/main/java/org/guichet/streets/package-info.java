/**
 * The streets of the commune and their numbers, from its own address file (Base Adresse Locale, formats 1.3 and 1.4 of AITF):
 * they complete what is typed and doubt a number that does not exist, and never refuse one.
 */
@NullMarked
package org.guichet.streets;

import org.jspecify.annotations.NullMarked;
