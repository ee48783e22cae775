/**
 * The people behind the counter: agents, their roles, their departments, logging in, and the one table that says
 * which role may use which route.
 */
@NullMarked
package org.guichet.accounts;

import org.jspecify.annotations.NullMarked;
