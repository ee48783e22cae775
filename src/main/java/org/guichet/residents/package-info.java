/**
 * The person in front of you. E-mail is never asked; a phone and a fixed address may be missing.
 */
@NullMarked
package org.guichet.residents;

import org.jspecify.annotations.NullMarked;
