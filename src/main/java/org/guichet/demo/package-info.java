/**
 * A believable town that does not exist, for whoever wants to try the desk: {@code guichet.demo=true} fills an empty
 * database with it. What the town holds is written in the YAML files beside these classes; it is played through the same
 * methods as the pages call, so that nothing stands in it that the desk could not have written. Never mixed with real
 * data.
 */
@NullMarked
package org.guichet.demo;

import org.jspecify.annotations.NullMarked;
