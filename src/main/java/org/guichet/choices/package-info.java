/**
 * Choices that stand until they are revoked: the newsletter on paper (measure 2), a family's paper exchanges with its school
 * (measure 7). Nobody is on a list who did not ask, and leaving is as simple as asking (RGPD, art. 7 and 21).
 */
@NullMarked
package org.guichet.choices;

import org.jspecify.annotations.NullMarked;
