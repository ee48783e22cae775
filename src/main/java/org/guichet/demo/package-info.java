/**
 * A believable town that does not exist, for whoever wants to try the desk. Never mixed with real data.
 */
@NullMarked
package org.guichet.demo;

import org.jspecify.annotations.NullMarked;
