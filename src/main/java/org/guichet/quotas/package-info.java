/**
 * Quotas of changes of use, zone by zone: how many dwellings may become furnished tourist lets, how many have (CCH, art.
 * L631-7 to L631-9; loi n° 2024-1039). A decision is only ever added, and the database keeps the count.
 */
@NullMarked
package org.guichet.quotas;

import org.jspecify.annotations.NullMarked;
