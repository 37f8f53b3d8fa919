package org.cadre.certificate.seal;

import org.cadre.certificate.seal.Verdict.State;
import org.cadre.document.SignedPdf;
import org.cadre.text.Language;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The command {@code ./cadre check certificate}: prints the verdicts and answers an exit code. */
public final class CheckCertificate {

    static final int HOLDS = 0;
    static final int INTEGRITY = 1;
    static final int ISSUER = 2;
    static final int DATE = 3;
    static final int REVOKED = 4;
    static final int STATUS_NOT_KNOWN = 5;
    static final int USAGE = 64;
    static final int NO_INPUT = 66;

    private static final String USAGE_TEXT =
            """
            Usage: ./cadre check certificate FILE.pdf [--trust BUNDLE] [--status FILE]
                                             [--at DATE] [--json]

            Checks a certificate by the file alone and prints separate verdicts.

              --trust BUNDLE  PEM file with the certificates of the issuers that you know
              --status FILE   status list of the issuer; without it the status is not checked
              --at DATE       judge for this day (2027-03-01, in UTC) instead of today
              --json          print JSON

            Exit code: 0 integrity, issuer and dates hold; 1 integrity does not hold;
            2 issuer not known; 3 out of date; 4 revoked; 5 the status list proves nothing;
            64 wrong use; 66 a file cannot be read.
            """;

    private static final Logger PARSER_LOG = Logger.getLogger("org.apache.pdfbox");

    /** What was asked for. */
    private record Request(
            Path file, Optional<Path> trust, Optional<Path> status, Instant at, boolean json) {}

    /** The command line is not understood; the message says why. */
    private static final class WrongUse extends Exception {

        private static final long serialVersionUID = 1L;

        WrongUse(String message) {
            super(message);
        }
    }

    private CheckCertificate() {}

    /**
     * @param args what follows {@code check certificate}
     * @param now used unless the arguments name a day
     */
    public static int run(List<String> args, PrintStream out, Instant now) {
        // the reader says what is wrong; its parts would say it again on the error stream
        PARSER_LOG.setLevel(Level.OFF);
        if (args.contains("--help")) {
            out.print(USAGE_TEXT);
            return HOLDS;
        }
        try {
            var request = request(args, now);
            var check =
                    new CertificateCheck(
                            read(request.trust()), read(request.status()), request.at());
            var report = check.check(bounded(request.file()));
            out.print(request.json() ? json(report) : text(report));
            return exitCode(report);
        } catch (WrongUse e) {
            out.println(e.getMessage());
            out.print(USAGE_TEXT);
            return USAGE;
        } catch (IOException | SecurityException e) {
            out.println(
                    "A file cannot be read: " + e.getMessage() + ". Check the name and try again.");
            return NO_INPUT;
        }
    }

    private static Request request(List<String> args, Instant now) throws WrongUse {
        var options = new HashMap<String, String>();
        var files = new ArrayList<String>();
        boolean json = false;
        for (int i = 0; i < args.size(); i++) {
            var arg = args.get(i);
            if (arg.equals("--json")) {
                json = true;
            } else if (List.of("--trust", "--status", "--at").contains(arg)) {
                if (i + 1 == args.size() || options.put(arg, args.get(++i)) != null) {
                    throw new WrongUse(arg + " needs exactly one value.");
                }
            } else if (arg.startsWith("--")) {
                throw new WrongUse("There is no option " + arg + ".");
            } else {
                files.add(arg);
            }
        }
        if (files.size() != 1) {
            throw new WrongUse("Name one file to check.");
        }
        return new Request(
                path(files.get(0)),
                pathOf(options.get("--trust")),
                pathOf(options.get("--status")),
                moment(options.get("--at"), now),
                json);
    }

    private static Optional<Path> pathOf(@Nullable String name) throws WrongUse {
        return name == null ? Optional.empty() : Optional.of(path(name));
    }

    private static Path path(String name) throws WrongUse {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new WrongUse("This is not the name of a file: " + name);
        }
    }

    private static Instant moment(@Nullable String day, Instant now) throws WrongUse {
        try {
            return day == null
                    ? now
                    : LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC).toInstant();
        } catch (DateTimeException e) {
            throw new WrongUse("--at needs a day like 2027-03-01, not " + day + ".");
        }
    }

    private static Optional<byte[]> read(Optional<Path> file) throws IOException {
        return file.isPresent() ? Optional.of(bounded(file.get())) : Optional.empty();
    }

    // one byte more than allowed is enough to know that a file is too large
    private static byte[] bounded(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(SignedPdf.LARGEST + 1);
        }
    }

    private static int exitCode(CheckReport report) {
        if (!report.integrity().isGood()) {
            return INTEGRITY;
        }
        if (!report.issuer().isGood()) {
            return ISSUER;
        }
        if (!report.date().isGood()) {
            return DATE;
        }
        return switch (report.status().state()) {
            case BAD -> REVOKED;
            case UNKNOWN -> STATUS_NOT_KNOWN;
            case GOOD, UNCHECKED -> HOLDS;
        };
    }

    private static String text(CheckReport report) {
        var labels = CertificateLabels.in(Language.EN);
        var out = new StringBuilder();
        report.facts().ifPresent(facts -> write(facts, labels, out));
        for (var verdict : report.verdicts()) {
            out.append(
                    "%-11s%-16s%s%n"
                            .formatted(
                                    aspect(verdict, labels),
                                    state(verdict, labels),
                                    verdict.sentence(labels)));
        }
        return out.toString();
    }

    private static void write(AwardFacts facts, CertificateLabels labels, StringBuilder out) {
        out.append("Certificate %s%n".formatted(facts.number()));
        out.append("  holder       %s%n".formatted(facts.holder()));
        out.append("  achievement  %s%n".formatted(facts.achievement()));
        out.append("  module       %s, version %s%n".formatted(facts.module(), facts.version()));
        out.append("  issued       %s%n".formatted(labels.day(facts.validity().issued())));
        out.append(
                "  valid until  %s%n"
                        .formatted(facts.validity().until().map(labels::day).orElse("no end")));
        out.append("  issuer       %s%n%n".formatted(facts.issuer()));
    }

    private static String json(CheckReport report) {
        var labels = CertificateLabels.in(Language.EN);
        var verdicts = new HashMap<String, Object>();
        for (var verdict : report.verdicts()) {
            verdicts.put(
                    aspectName(verdict),
                    Map.of(
                            "state", stateName(verdict.state()),
                            "key", verdict.key(),
                            "sentence", verdict.sentence(labels)));
        }
        var answer = new HashMap<String, Object>();
        answer.put("verdicts", verdicts);
        answer.put("facts", report.facts().map(AwardFacts::named).orElse(null));
        answer.put("exitCode", exitCode(report));
        return Json.write(answer) + System.lineSeparator();
    }

    private static String aspect(Verdict verdict, CertificateLabels labels) {
        return labels.text("aspect." + aspectName(verdict));
    }

    private static String state(Verdict verdict, CertificateLabels labels) {
        return labels.text("state." + stateName(verdict.state()));
    }

    private static String aspectName(Verdict verdict) {
        return verdict.aspect().name().toLowerCase(Locale.ROOT);
    }

    private static String stateName(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
