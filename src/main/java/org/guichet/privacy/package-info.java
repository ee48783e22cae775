/**
 * Who looked and who changed. GDPR art. 5(2) asks the commune to be able to show it; the trail is append-only.
 */
@NullMarked
package org.guichet.privacy;

import org.jspecify.annotations.NullMarked;
