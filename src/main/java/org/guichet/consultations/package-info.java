/**
 * Registers of observations: public inquiries (C. env., art. L123-1 to L123-18 and R123-13), projects of data centres or
 * antennas. Observations are taken at the counter, by telephone or by post, numbered and marked late by the database.
 */
@NullMarked
package org.guichet.consultations;

import org.jspecify.annotations.NullMarked;
