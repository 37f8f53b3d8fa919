/**
 * Certificates: the award, the sealed PDF, the check by anyone, and revocation by two people.
 *
 * <p>An <em>award</em> is recorded in the transaction that completes a module, once for a person
 * and module version. Its <em>certificate</em> is drawn and sealed afterwards, kept exactly once,
 * and a manager sees what a cohort still waits for. Neither is ever changed: a corrected name makes
 * an award that <em>supersedes</em> the old one, and a <em>revocation</em> stands beside the award.
 * When a certificate comes to its end, its holder is told twice and may renew it: that makes
 * another award beside it.
 *
 * <p>Example: Amina passes FOR-2 and downloads the PDF; an outsider scans its code and reads
 * separate verdicts. Later Judge asks for its revocation with a reason, Marta confirms, and the
 * public page says so with that reason.
 *
 * <p>Refuses: a revocation confirmed by whoever asked for it, a second request while one is open.
 * Promises others: the events of {@link org.cadre.certificate.CertificateEvents}, an answer to
 * {@link org.cadre.progress.HeldCertificates}, and a status list for checks without a network.
 */
@Feature(
        name = "certificate",
        uses = {"people", "assessment", "catalogue", "cohort", "notice", "progress"})
@NullMarked
package org.cadre.certificate;

import org.cadre.platform.Feature;
import org.jspecify.annotations.NullMarked;
