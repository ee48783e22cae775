/** Tests of the paper. {@link org.guichet.pdf.Golden} and {@link org.guichet.pdf.VeraPdf} serve other packages too. */
package org.guichet.pdf;
