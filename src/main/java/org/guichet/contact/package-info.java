/**
 * How to reach someone: a postal address (NF Z10-011) and a telephone number, each with a type so that no page
 * or letter has to guess what it holds.
 */
@NullMarked
package org.guichet.contact;

import org.jspecify.annotations.NullMarked;
