package org.cadre.diversity;

import org.cadre.diversity.disclosure.PopulationLink;
import org.cadre.diversity.disclosure.Release;
import org.cadre.diversity.disclosure.SafetyRule;
import org.cadre.diversity.disclosure.Statement;
import org.cadre.diversity.disclosure.audit.AuditReport;
import org.cadre.diversity.disclosure.audit.DisclosureAudit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Releases of one population over time, from the earliest, judged together.
 *
 * @param content as it was written
 */
record FileSeries(Map<String, Object> content, int k, List<FileTable> snapshots) {

    Map<String, Object> judged() {
        var report = audit();
        var judged = new LinkedHashMap<>(content);
        judged.put("verdict", report.verdict().name());
        judged.put("insider_verdict", report.insider().name());
        judged.put("exposed", exposed(report));
        return judged;
    }

    private AuditReport audit() {
        var rule = new SafetyRule(k, false, Set.of(), Map.of());
        var releases = new ArrayList<Release>();
        var statements = new ArrayList<Statement>();
        for (int i = 0; i < snapshots.size(); i++) {
            var later = snapshots.get(i).release(name(i));
            statements.addAll(snapshots.get(i).statements(name(i)));
            releases.forEach(earlier -> statements.addAll(rule.statements(earlier, later)));
            releases.add(later);
        }
        var links = PopulationLink.overTime(releases.stream().map(Release::population).toList());
        return new DisclosureAudit(rule).judge(releases, links, statements);
    }

    private static String name(int snapshot) {
        return "snapshot " + (snapshot + 1);
    }

    /** What is known too well: of one release, or of the difference of two. */
    private static List<Object> exposed(AuditReport report) {
        var exposed = new ArrayList<Object>();
        for (var finding : report.exposed()) {
            var told = new LinkedHashMap<String, Object>();
            told.put(
                    "of",
                    finding.statement().terms().stream().map(Statement.Term::population).toList());
            told.put("key", List.copyOf(finding.statement().cell().codes().values()));
            told.put("low", finding.range().low());
            told.put("high", finding.range().high());
            exposed.add(told);
        }
        return exposed;
    }
}
