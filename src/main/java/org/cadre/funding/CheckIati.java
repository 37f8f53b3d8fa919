package org.cadre.funding;

import org.cadre.content.Json;
import org.cadre.content.JsonCheck;
import org.cadre.funding.iati.ActivityReport;
import org.cadre.funding.iati.IatiCheck;
import org.cadre.funding.iati.IatiFinding;
import org.cadre.funding.iati.IatiReport;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The command {@code ./cadre check iati FILE}: checks a file of IATI 2.03 by schema, ruleset and
 * code lists, and prints what it finds, activity by activity.
 */
public final class CheckIati {

    private static final String USAGE = "Usage: ./cadre check iati FILE.xml [--today YYYY-MM-DD]";

    /** In bytes; IATI's own validator takes no more. */
    private static final long LARGEST = 60L << 20;

    private CheckIati() {}

    /**
     * @param now what lies after it is in the future, unless {@code --today} names a day: then what
     *     lies after its end
     * @return exit code: 0 no error, 1 errors or a file that cannot be used, 2 the command was not
     *     understood
     */
    public static int run(List<String> args, PrintStream out, Instant now) {
        if (args.isEmpty() || args.getFirst().startsWith("--")) {
            return misused(out);
        }
        var file = Path.of(args.getFirst());
        if (args.size() == 1) {
            return check(file, out, now);
        }
        if (args.size() != 3 || !args.get(1).equals("--today")) {
            return misused(out);
        }
        try {
            return check(file, out, endOf(LocalDate.parse(args.get(2))));
        } catch (DateTimeException e) {
            return misused(out);
        }
    }

    private static int misused(PrintStream out) {
        out.println(USAGE);
        return JsonCheck.MISUSED;
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minusNanos(1);
    }

    private static int check(Path file, PrintStream out, Instant now) {
        var report = report(file, now);
        out.println(Json.of(content(file, report)));
        return report.isFine() ? JsonCheck.FINE : JsonCheck.BROKEN;
    }

    private static IatiReport report(Path file, Instant now) {
        try {
            if (!Files.isRegularFile(file)) {
                return IatiReport.unreadable("This is not a file. Name an XML file.");
            }
            if (Files.size(file) > LARGEST) {
                return IatiReport.unreadable("The file is too large. Keep it below 60 MB.");
            }
            try (var in = new BufferedInputStream(Files.newInputStream(file))) {
                return IatiCheck.asOf(now).check(in);
            }
        } catch (IOException e) {
            return IatiReport.unreadable("The file cannot be read. Check who may read it.");
        }
    }

    private static Map<String, Object> content(Path file, IatiReport report) {
        var content = new LinkedHashMap<String, Object>();
        content.put("file", file.toString());
        content.put("schema", findings(report.file()));
        content.put("activities", report.activities().stream().map(CheckIati::activity).toList());
        content.put("errors", report.errors());
        content.put("warnings", report.warnings());
        if (report.unlisted() > 0) {
            content.put("unlisted", report.unlisted());
        }
        return content;
    }

    private static Map<String, Object> activity(ActivityReport activity) {
        var content = new LinkedHashMap<String, Object>();
        content.put("identifier", activity.identifier());
        content.put("position", activity.position());
        content.put("line", activity.line());
        content.put("schema", findings(activity.schema()));
        content.put("rules", findings(activity.rules()));
        content.put("codelists", findings(activity.codelists()));
        return content;
    }

    private static List<Map<String, Object>> findings(List<IatiFinding> findings) {
        return findings.stream().map(CheckIati::finding).toList();
    }

    private static Map<String, Object> finding(IatiFinding finding) {
        var content = new LinkedHashMap<String, Object>();
        content.put("id", finding.id());
        content.put("severity", finding.severity());
        content.put("message", finding.message());
        content.put("line", finding.line());
        content.put("column", finding.column());
        content.put("where", finding.where());
        content.put("found", finding.found());
        return content;
    }
}
