/**
 * Acting for somebody else: a guardian or a parent by law, a relative, a social worker or an association by a mandate on
 * paper that can be printed, dated, limited to some procedures and revoked (Code civil, art. 1984 to 2010). Letters follow it.
 */
@NullMarked
package org.guichet.mandates;

import org.jspecify.annotations.NullMarked;
