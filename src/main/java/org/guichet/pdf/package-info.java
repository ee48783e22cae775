/**
 * Paper: documents laid out in millimetres from the top left corner and written as PDF/UA-1 and PDF/A-2a.
 *
 * <p>A document is a list of {@link org.guichet.pdf.Block}s, which know nothing of PDF, drawn on a {@link
 * org.guichet.pdf.Sheet}, which knows nothing of letters or cases. Everything drawn is either tagged, so that a screen
 * reader can say it in order, or marked as an artifact. Text is never cut: it flows to the next page, or the sheet
 * refuses it.
 *
 * <p>Inside, blocks become {@link org.guichet.pdf.Strip}s, which never break, and a page is a pile of strips. That is
 * the whole of the pagination: a paragraph whose first two lines must stay together makes one strip of them.
 */
@NullMarked
package org.guichet.pdf;

import org.jspecify.annotations.NullMarked;
