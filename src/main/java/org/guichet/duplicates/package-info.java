/**
 * Two sheets of one person: proposed when a new one is written, listed for quiet hours, joined field by field by an agent and
 * never by the machine, and told apart again entirely when that was a mistake.
 */
@NullMarked
package org.guichet.duplicates;

import org.jspecify.annotations.NullMarked;
