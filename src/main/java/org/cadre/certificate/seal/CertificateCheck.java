package org.cadre.certificate.seal;

import org.cadre.certificate.seal.Verdict.Aspect;
import org.cadre.certificate.seal.Verdict.State;
import org.cadre.document.SignedPdf;
import org.cadre.document.UnreadablePdf;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Checks a certificate by the file alone, without server, database or network.
 *
 * <p>Any bytes may be handed in; the answer is always a report. Days are civil days in UTC, and the
 * last day of validity belongs to it.
 */
public final class CertificateCheck {

    private final Optional<byte[]> trust;
    private final Optional<byte[]> status;
    private final Instant at;

    /**
     * @param trust PEM file with the certificates of known issuers
     * @param status status list of the issuer, plain or signed
     * @param at the moment for which dates and status are judged
     */
    public CertificateCheck(Optional<byte[]> trust, Optional<byte[]> status, Instant at) {
        this.trust = trust;
        this.status = status;
        this.at = at;
    }

    public CheckReport check(byte[] file) {
        try {
            var pdf = SignedPdf.read(file);
            var seal = onlySeal(pdf);
            var signer = SealProof.of(seal);
            var facts = provenFacts(pdf, signer);
            return new CheckReport(
                    Verdict.of(Aspect.INTEGRITY, State.GOOD, "integrity.sealed"),
                    issuer(signer, seal.signedAt().orElseThrow()),
                    date(facts),
                    status(facts, signer),
                    Optional.of(facts));
        } catch (UnreadablePdf e) {
            return broken(keyOf(e.reason()));
        } catch (SealProof.Failed e) {
            return broken(e.key());
        } catch (RuntimeException | StackOverflowError e) {
            // whoever sealed the file chose its bytes: what trips a parser is not a certificate
            return broken("integrity.damaged");
        }
    }

    private static SignedPdf.Seal onlySeal(SignedPdf pdf) throws SealProof.Failed {
        if (pdf.seals().isEmpty()) {
            throw new SealProof.Failed("integrity.unsigned");
        }
        if (pdf.seals().size() > 1) {
            throw new SealProof.Failed("integrity.severalSeals");
        }
        var seal = pdf.seals().get(0);
        if (!seal.wholeFile()) {
            throw new SealProof.Failed("integrity.partlySealed");
        }
        if (seal.permission() != 1) {
            throw new SealProof.Failed("integrity.changesAllowed");
        }
        return seal;
    }

    private static AwardFacts provenFacts(SignedPdf pdf, X509Certificate signer)
            throws SealProof.Failed {
        if (pdf.attachments().size() != 1
                || !pdf.attachments().get(0).name().equals(AwardFacts.FILE_NAME)) {
            throw new SealProof.Failed("integrity.attachments");
        }
        try {
            var facts = AwardFacts.read(pdf.attachments().get(0).bytes());
            if (!facts.issuer().equals(SealKey.nameOf(signer))) {
                throw new SealProof.Failed("integrity.otherIssuer");
            }
            new PageComparison(pdf).check(facts);
            return facts;
        } catch (Json.Malformed e) {
            throw new SealProof.Failed("integrity.facts");
        }
    }

    private Verdict issuer(X509Certificate signer, Instant signedAt) {
        if (trust.isEmpty()) {
            return Verdict.of(Aspect.ISSUER, State.UNKNOWN, "issuer.noList");
        }
        try {
            return TrustBundle.read(trust.get()).knows(signer, signedAt)
                    ? new Verdict(
                            Aspect.ISSUER,
                            State.GOOD,
                            "issuer.known",
                            Map.of("issuer", SealKey.nameOf(signer)))
                    : Verdict.of(Aspect.ISSUER, State.UNKNOWN, "issuer.notKnown");
        } catch (IOException e) {
            return Verdict.of(Aspect.ISSUER, State.UNKNOWN, "issuer.listUnreadable");
        }
    }

    private Verdict date(AwardFacts facts) {
        var day = today();
        var from = facts.validity().issued();
        if (day.isBefore(from)) {
            return new Verdict(
                    Aspect.DATE, State.BAD, "date.before", Map.of("day", day, "from", from));
        }
        if (facts.validity().until().isEmpty()) {
            return new Verdict(
                    Aspect.DATE, State.GOOD, "date.unlimited", Map.of("day", day, "from", from));
        }
        var until = facts.validity().until().get();
        return day.isAfter(until)
                ? new Verdict(
                        Aspect.DATE, State.BAD, "date.after", Map.of("day", day, "until", until))
                : new Verdict(
                        Aspect.DATE,
                        State.GOOD,
                        "date.within",
                        Map.of("day", day, "from", from, "until", until));
    }

    private Verdict status(AwardFacts facts, X509Certificate signer) {
        if (status.isEmpty()) {
            return Verdict.of(Aspect.STATUS, State.UNCHECKED, "status.noList");
        }
        try {
            return status(StatusList.read(status.get()), facts, signer);
        } catch (IOException e) {
            return Verdict.of(Aspect.STATUS, State.UNKNOWN, "status.unreadable");
        }
    }

    private Verdict status(StatusList list, AwardFacts facts, X509Certificate signer) {
        if (!list.issuer().equals(facts.issuer())) {
            return Verdict.of(Aspect.STATUS, State.UNKNOWN, "status.otherIssuer");
        }
        if (list.signed().isPresent() && !isByIssuer(list, signer)) {
            return Verdict.of(Aspect.STATUS, State.UNKNOWN, "status.forged");
        }
        var revoked = list.find(facts.code());
        if (revoked.isPresent()) {
            return new Verdict(
                    Aspect.STATUS,
                    State.BAD,
                    "status.revoked",
                    Map.of("day", revoked.get().on(), "reason", revoked.get().reason()));
        }
        var until = Map.<String, Object>of("until", list.validUntil().toString());
        if (list.validUntil().isBefore(at)) {
            return new Verdict(Aspect.STATUS, State.UNKNOWN, "status.stale", until);
        }
        var key = list.signed().isPresent() ? "status.notRevoked" : "status.notRevokedUnsigned";
        return new Verdict(Aspect.STATUS, State.GOOD, key, until);
    }

    // the list may be younger than the seal: another known key of the same issuer may sign it
    private boolean isByIssuer(StatusList list, X509Certificate signer) {
        return list.isSignedBy(signer)
                || knownIssuers().stream()
                        .filter(known -> SealKey.nameOf(known).equals(list.issuer()))
                        .anyMatch(list::isSignedBy);
    }

    private List<X509Certificate> knownIssuers() {
        try {
            return trust.isEmpty() ? List.of() : TrustBundle.read(trust.get()).certificates();
        } catch (IOException e) {
            return List.of();
        }
    }

    private CheckReport broken(String key) {
        return new CheckReport(
                Verdict.of(Aspect.INTEGRITY, State.BAD, key),
                Verdict.of(Aspect.ISSUER, State.UNKNOWN, "issuer.noSeal"),
                Verdict.of(Aspect.DATE, State.UNKNOWN, "date.noFacts"),
                status.isEmpty()
                        ? Verdict.of(Aspect.STATUS, State.UNCHECKED, "status.noList")
                        : Verdict.of(Aspect.STATUS, State.UNKNOWN, "status.noFacts"),
                Optional.empty());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }

    private static String keyOf(UnreadablePdf.Reason reason) {
        return switch (reason) {
            case TOO_LARGE -> "integrity.tooLarge";
            case NOT_PDF -> "integrity.notPdf";
            case DAMAGED -> "integrity.damaged";
            case ENCRYPTED -> "integrity.encrypted";
            case BOMB -> "integrity.bomb";
            case CHANGED_AFTER -> "integrity.changedAfter";
            case ACTIVE -> "integrity.active";
            case FOREIGN -> "integrity.foreign";
        };
    }
}
