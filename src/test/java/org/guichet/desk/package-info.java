/**
 * What page tests are written with: a town, its agents, and a browser without JavaScript that finds things as a person
 * does, by label and by the words on a button.
 */
@NullMarked
package org.guichet.desk;

import org.jspecify.annotations.NullMarked;
