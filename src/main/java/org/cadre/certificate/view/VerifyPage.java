package org.cadre.certificate.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.certificate.AwardStatus;
import org.cadre.certificate.FileFinding;
import org.cadre.certificate.FileFinding.Match;
import org.cadre.certificate.LookupThrottle;
import org.cadre.certificate.Verification;
import org.cadre.certificate.VerifiedCertificate;
import org.cadre.certificate.seal.CertificateLabels;
import org.cadre.certificate.seal.CertificateNumber;
import org.cadre.certificate.seal.Verdict;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Shell;
import org.cadre.platform.security.CurrentResponse;
import org.cadre.time.CadreClock;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Anyone checks a certificate here: by its code, by its number (then without the name), or by the
 * file itself. Always separate verdicts, never one tick for all.
 */
@Named
@RequestScoped
public class VerifyPage {

    private static final int LONGEST_SHOWN = 60;

    @Inject Verification verification;
    @Inject LookupThrottle throttle;
    @Inject Messages msg;
    @Inject Shell shell;
    @Inject CadreClock clock;
    @Inject HttpServletRequest request;
    @Inject CurrentResponse response;

    private String code;
    private String number;
    private Outcome outcome = Outcome.NOTHING_ASKED;
    private VerifiedCertificate found;
    private final List<Row> rows = new ArrayList<>();

    /** What the page shows at its head. */
    public enum Outcome {
        NOTHING_ASKED,
        IN_FORCE,
        EXPIRED,
        SUPERSEDED,
        REVOKED,
        UNKNOWN,
        UNSOUND,
        NOT_IN_RECORD,
        DIFFERS,
        FOREIGN,
        NO_FILE,
        TOO_MANY
    }

    /** One verdict with the mark of {@code c:status}. */
    public record Row(String label, String kind, String text) {}

    public void load() {
        boolean sent = "POST".equals(request.getMethod());
        if (!sent && getTyped().isEmpty()) {
            return;
        }
        if (!throttle.admits(request.getRemoteAddr())) {
            outcome = Outcome.TOO_MANY;
            response.get().setStatus(429);
        } else if (sent) {
            checkFile();
        } else {
            look();
        }
    }

    private void look() {
        boolean isNumber = code == null || CertificateNumber.find(code).isPresent();
        var answer =
                isNumber
                        ? verification.findByNumber(getTyped())
                        : verification.findByCode(getTyped());
        if (answer.isEmpty()) {
            outcome = Outcome.UNKNOWN;
            return;
        }
        show(answer.get());
        add("integrity", "none", msg.of("certificate.verify.integrity.notChecked"));
        add("issuer", "ok", msg.of("certificate.verify.issuer.record", found.programme()));
        add("date", found.isExpired() ? "warn" : "ok", dates());
        addStatus();
    }

    private void checkFile() {
        try {
            var part = request.getPart("file");
            if (part == null || part.getSize() == 0) {
                outcome = Outcome.NO_FILE;
            } else {
                show(verification.checkFile(part.getInputStream().readAllBytes()));
            }
        } catch (IOException | ServletException e) {
            // the form came without a part, or its sending was broken off
            outcome = Outcome.NO_FILE;
        }
    }

    private void show(FileFinding finding) {
        var report = finding.report();
        var labels = CertificateLabels.in(shell.language());
        finding.entry().ifPresent(this::show);
        switch (finding.match()) {
            case NOT_COMPARED -> outcome = Outcome.UNSOUND;
            case NOT_IN_RECORD -> outcome = Outcome.NOT_IN_RECORD;
            case DIFFERS -> outcome = Outcome.DIFFERS;
            case SAME_FILE, SAME_FACTS -> {
                if (!report.issuer().isGood()) {
                    outcome = Outcome.FOREIGN;
                }
            }
        }
        add("integrity", kind(report.integrity()), report.integrity().sentence(labels));
        addIssuer(report.issuer(), finding);
        add("date", dateKind(report.date()), report.date().sentence(labels));
        if (found != null) {
            addStatus();
        } else {
            var why = finding.match() == Match.NOT_COMPARED ? "notCompared" : "noEntry";
            add("status", "none", msg.of("certificate.verify.status." + why));
        }
        add(
                "record",
                recordKind(finding.match()),
                msg.of("certificate.verify.record." + finding.match()));
    }

    private void addIssuer(Verdict issuer, FileFinding finding) {
        var text =
                switch (issuer.state()) {
                    case GOOD ->
                            msg.of(
                                    "certificate.verify.issuer.own",
                                    finding.report().facts().orElseThrow().issuer());
                    case BAD, UNKNOWN, UNCHECKED ->
                            finding.match() == Match.NOT_COMPARED
                                    ? msg.of("certificate.verify.issuer.noSeal")
                                    : msg.of("certificate.verify.issuer.foreign");
                };
        add("issuer", issuer.isGood() ? "ok" : "bad", text);
    }

    private void show(VerifiedCertificate certificate) {
        found = certificate;
        outcome =
                switch (certificate.status()) {
                    case REVOKED -> Outcome.REVOKED;
                    case SUPERSEDED -> Outcome.SUPERSEDED;
                    case IN_FORCE -> certificate.isExpired() ? Outcome.EXPIRED : Outcome.IN_FORCE;
                };
    }

    private String dates() {
        var from = msg.day(found.issued());
        if (found.validUntil() == null) {
            return msg.of("certificate.verify.date.unlimited", from);
        }
        var until = msg.day(found.validUntil());
        return found.isExpired()
                ? msg.of("certificate.verify.date.expired", until)
                : msg.of("certificate.verify.date.within", msg.day(today()), from, until);
    }

    private void addStatus() {
        switch (found.status()) {
            case IN_FORCE -> add("status", "ok", msg.of("certificate.verify.status.inForce"));
            case SUPERSEDED ->
                    add(
                            "status",
                            "warn",
                            msg.of("certificate.verify.status.superseded", found.successor()));
            case REVOKED ->
                    add(
                            "status",
                            "bad",
                            msg.of(
                                    "certificate.verify.status.revoked",
                                    msg.day(found.revokedOn()),
                                    found.reason()));
        }
    }

    private void add(String aspect, String kind, String text) {
        rows.add(new Row(msg.of("certificate.verify.aspect." + aspect), kind, text));
    }

    private static String kind(Verdict verdict) {
        return switch (verdict.state()) {
            case GOOD -> "ok";
            case BAD -> "bad";
            case UNKNOWN -> "warn";
            case UNCHECKED -> "none";
        };
    }

    private static String dateKind(Verdict verdict) {
        return verdict.isGood() ? "ok" : "warn";
    }

    private static String recordKind(Match match) {
        return switch (match) {
            case SAME_FILE, SAME_FACTS -> "ok";
            case DIFFERS, NOT_IN_RECORD -> "bad";
            case NOT_COMPARED -> "none";
        };
    }

    public boolean isAnswered() {
        return outcome != Outcome.NOTHING_ASKED;
    }

    public boolean isUnknown() {
        return outcome == Outcome.UNKNOWN;
    }

    public boolean isSuperseded() {
        return found != null && found.status() == AwardStatus.SUPERSEDED;
    }

    /** The finding in one line. */
    public String getHeading() {
        var key = "certificate.verify.head." + outcome;
        return switch (outcome) {
            case IN_FORCE -> msg.of(key, msg.day(today()));
            case EXPIRED -> msg.of(key, msg.day(found.validUntil()));
            case REVOKED -> msg.of(key, msg.day(found.revokedOn()));
            case NOTHING_ASKED -> "";
            default -> msg.of(key);
        };
    }

    public String getAdvice() {
        return msg.of("certificate.verify.say." + outcome);
    }

    /** The colour of the finding; what is in order gets no more than the others. */
    public String getColour() {
        return switch (outcome) {
            case EXPIRED, SUPERSEDED, FOREIGN, TOO_MANY -> "warn";
            case REVOKED, UNSOUND, NOT_IN_RECORD, DIFFERS -> "bad-t";
            case NOTHING_ASKED, IN_FORCE, UNKNOWN, NO_FILE -> "acc";
        };
    }

    public String getIcon() {
        return switch (getColour()) {
            case "warn" -> "s-warn";
            case "bad-t" -> "s-bad";
            default -> "s-info";
        };
    }

    public VerifiedCertificate getFound() {
        return found;
    }

    public List<Row> getRows() {
        return rows;
    }

    /** What was typed, cut to what fits on a line. */
    public String getTyped() {
        var typed =
                Optional.ofNullable(code).or(() -> Optional.ofNullable(number)).orElse("").strip();
        return typed.length() > LONGEST_SHOWN ? typed.substring(0, LONGEST_SHOWN) + "…" : typed;
    }

    /** The parameters that a change of language keeps. */
    public String getKeep() {
        var name = code == null ? "number" : "code";
        return getTyped().isEmpty()
                ? null
                : name + "=" + URLEncoder.encode(getTyped(), StandardCharsets.UTF_8);
    }

    private LocalDate today() {
        return clock.today(ZoneOffset.UTC);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
