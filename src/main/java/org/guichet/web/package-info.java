/**
 * What every page shares: words for a refused form, error pages with a way out, French dates and numbers, paging.
 */
@NullMarked
package org.guichet.web;

import org.jspecify.annotations.NullMarked;
