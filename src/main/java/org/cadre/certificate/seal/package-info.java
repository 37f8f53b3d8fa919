/**
 * The paper side of a certificate, as pure Java: what is printed, how it is drawn and sealed, and
 * how anyone checks the file without a server.
 *
 * <p>A {@link org.cadre.certificate.seal.CertificateFace} says everything that is printed. {@link
 * org.cadre.certificate.seal.CertificateDrawing} draws it, {@link
 * org.cadre.certificate.seal.PdfSeal} signs it with the {@link org.cadre.certificate.seal.SealKey}
 * of the issuer. The file carries its {@link org.cadre.certificate.seal.AwardFacts} as {@code
 * award.json}, so that page and data can be compared. {@link
 * org.cadre.certificate.seal.CertificateCheck} answers four separate verdicts and never one green
 * tick: integrity, issuer, in date, status.
 *
 * <p>Nothing here reads a clock, a database or the network; random numbers come from a source
 * handed in.
 */
@NullMarked
package org.cadre.certificate.seal;

import org.jspecify.annotations.NullMarked;
