/**
 * Reads forms/, the commune's own content: procedures, their questions, rules of silence and letters. A mistake in
 * one file is reported with its line and never takes down the others.
 */
@NullMarked
package org.guichet.procedures;

import org.jspecify.annotations.NullMarked;
