/**
 * How a question is asked at the desk, checked, printed on a form and said again: one small class a type of answer, all
 * with the same few methods.
 *
 * <p>Answers are kept flat, as text: {@code lieu.rue} for a part, {@code enfants.2.1} for a cell of a list. So a case
 * keeps them whatever becomes of the procedure, and a mapping to an imposed form can name any of them.
 */
@NullMarked
package org.guichet.answers;

import org.jspecify.annotations.NullMarked;
