package org.guichet.pdf;

import java.time.Instant;
import java.util.List;

/**
 * All that goes on an imposed form.
 *
 * @param subject which form and whose, for the annex
 * @param flat whether its fields become ink, or stay open to be typed in
 */
public record ImposedFilling(String subject, boolean flat, Instant at, List<ImposedEntry> entries) {}
