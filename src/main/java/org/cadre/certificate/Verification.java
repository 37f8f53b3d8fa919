package org.cadre.certificate;

import jakarta.inject.Inject;

import org.cadre.certificate.FileFinding.Match;
import org.cadre.certificate.seal.AwardFacts;
import org.cadre.certificate.seal.CertificateCheck;
import org.cadre.certificate.seal.CertificateCode;
import org.cadre.certificate.seal.CertificateNumber;
import org.cadre.certificate.seal.StatusList;
import org.cadre.platform.security.OpenToAnyone;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/**
 * Answers anyone who checks a certificate. Nothing is written: who checks is not recorded. A code
 * that is unknown costs the same one statement as one that is known.
 */
@UseCase
public class Verification {

    private static final Duration STATUS_HOLDS = Duration.ofHours(24);

    @Inject CertificateRepository certificates;
    @Inject IssuerKey issuer;
    @Inject CadreClock clock;

    /** With the name: whoever has the code was shown the certificate. */
    @OpenToAnyone("a certificate is there to be checked by anyone who was shown it")
    public Optional<VerifiedCertificate> findByCode(String typed) {
        return CertificateCode.find(typed)
                .flatMap(certificates::find)
                .map(standing -> verified(standing, true));
    }

    /** Without the name: numbers are short enough to be tried out. */
    @OpenToAnyone("a number alone shows no name")
    public Optional<VerifiedCertificate> findByNumber(String typed) {
        return CertificateNumber.find(typed)
                .flatMap(certificates::find)
                .map(standing -> verified(standing, false));
    }

    /** Checks a file by itself and against the record; any bytes may be handed in. */
    @OpenToAnyone("a certificate is there to be checked by anyone who was shown it")
    public FileFinding checkFile(byte[] file) {
        var trust =
                issuer.isThere()
                        ? Optional.of(issuer.bundle().getBytes(StandardCharsets.US_ASCII))
                        : Optional.<byte[]>empty();
        var report = new CertificateCheck(trust, Optional.empty(), clock.now()).check(file);
        if (report.facts().isEmpty()) {
            return new FileFinding(report, Optional.empty(), Match.NOT_COMPARED);
        }
        var facts = report.facts().get();
        var standing = certificates.find(facts.code());
        return new FileFinding(
                report,
                standing.map(found -> verified(found, true)),
                standing.map(found -> match(found, file, facts)).orElse(Match.NOT_IN_RECORD));
    }

    private static Match match(Standing standing, byte[] file, AwardFacts facts) {
        if (standing.sha256().filter(Certificate.sha256(file)::equals).isPresent()) {
            return Match.SAME_FILE;
        }
        var award = standing.award();
        boolean same =
                facts.holder().equals(award.holder().strip())
                        && facts.number().equals(award.number())
                        && facts.achievement().equals(award.title().strip())
                        && facts.module().equals(award.moduleCode())
                        && facts.version().equals(award.moduleVersion())
                        && facts.hours() == award.hours()
                        && facts.validity().equals(award.validity());
        return same ? Match.SAME_FACTS : Match.DIFFERS;
    }

    /** The certificate of this issuer's key as PEM, to check files without this server. */
    @OpenToAnyone("a public key is public")
    public String issuerBundle() {
        return issuer.bundle();
    }

    /**
     * The signed list of what is revoked or superseded, for checks without a network; it holds for
     * a day. Codes stand in it only as hashes.
     */
    @OpenToAnyone("it names no person and opens no certificate")
    public byte[] statusList() {
        var entries = certificates.listFallen().stream().map(Verification::entry).toList();
        return StatusList.signed(entries, clock.now().plus(STATUS_HOLDS), issuer.get());
    }

    private static StatusList.Entry entry(Standing standing) {
        var code = standing.award().code();
        return standing.revocation()
                .map(
                        r ->
                                StatusList.Entry.of(
                                        code, Award.dayOf(r.decidedAt().orElseThrow()), r.reason()))
                .orElseGet(
                        () -> {
                            var successor = standing.successor().orElseThrow();
                            return StatusList.Entry.of(
                                    code,
                                    Award.dayOf(successor.recordedAt()),
                                    "Superseded by " + successor.number());
                        });
    }

    private VerifiedCertificate verified(Standing standing, boolean withName) {
        var award = standing.award();
        return new VerifiedCertificate(
                award.number().text(),
                withName ? award.holder() : "",
                award.title(),
                award.moduleCode(),
                award.moduleVersion(),
                award.hours(),
                award.programmeName(),
                award.validity().issued(),
                award.validity().until().orElse(null),
                award.isExpired(clock.now()),
                standing.status(),
                standing.revocation().flatMap(Revocation::decidedAt).map(Award::dayOf).orElse(null),
                standing.revocation().map(Revocation::reason).orElse(""),
                standing.successor().map(s -> s.number().text()).orElse(""),
                withName ? standing.sha256().orElse("") : "");
    }
}
