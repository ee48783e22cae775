/**
 * A request that the town hall is not in charge of is passed on to the administration that is, and the person is told (CRPA,
 * art. L114-2 to L114-4): the directory, the slip that travels with the papers, and what is heard of it afterwards.
 */
@NullMarked
package org.guichet.transmissions;

import org.jspecify.annotations.NullMarked;
