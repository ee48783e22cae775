/**
 * Straight to the office printer, by IPP (RFC 8010 and 8011, PWG 5100.14) to a CUPS queue or to the printer itself.
 *
 * <p>The printers' addresses are typed by the management or the administrator, and are the only ones that the whole product
 * ever calls; it does so when an agent presses a button or opens the page of what was sent, never by itself.
 *
 * <p>Packets are written and read by HP's {@code jipp-core} (MIT; it opens no socket; it comes with Kotlin's library, 1.8 MB),
 * because IPP has several hundred attributes with types of their own; they travel by {@code java.net.http}. The JDK's
 * {@code javax.print} was no choice: it needs libcups and the desktop module on the server, knows no network printer that CUPS
 * does not, and cannot say what became of a job.
 *
 * <p>A job is created first and its document sent second, so that its number is known before a sheet can come out: whatever
 * breaks in between, the printer can be asked, or told to drop it. Only what the printer itself calls completed is printed.
 */
@NullMarked
package org.guichet.printing;

import org.jspecify.annotations.NullMarked;
