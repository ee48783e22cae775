/** Work that goes on behind the desk, whoever leaves the page and however often the server stops. */
@NullMarked
package org.guichet.behind;

import org.jspecify.annotations.NullMarked;
