/**
 * How to use Guichet, on the screen and on paper: one Markdown says it to the help pages, to the manual, to the crib sheets
 * and beside the difficult fields, so that they never say different things. Whoever replaces a colleague tomorrow learns from
 * paper.
 *
 * <p>The texts are in {@code src/main/resources/help}; its {@code pictures/pictures.txt} says how each picture is retaken. Every
 * build leaves the manual and the crib sheets in {@code target/help}: {@code mvn test -Dtest=HelpPapersTest}.
 */
@NullMarked
package org.guichet.help;

import org.jspecify.annotations.NullMarked;
