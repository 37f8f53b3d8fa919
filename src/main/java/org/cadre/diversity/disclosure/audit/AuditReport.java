package org.cadre.diversity.disclosure.audit;

import org.cadre.diversity.disclosure.CellKey;
import org.cadre.diversity.disclosure.CellRange;
import org.cadre.diversity.disclosure.Verdict;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * What the audit found.
 *
 * @param verdict for readers of everything that is published
 * @param insider for those who are the only person in a cell and know it; never better than the
 *     other
 * @param findings one per statement
 * @param ranges by population, of every cell that is not shown as it is
 */
public record AuditReport(
        Verdict verdict,
        Verdict insider,
        List<StatementFinding> findings,
        Map<String, Map<CellKey, CellRange>> ranges) {

    public AuditReport {
        findings = List.copyOf(findings);
        ranges = Map.copyOf(ranges);
    }

    /** The width of the narrowest range of a statement; none without statements. */
    public OptionalLong narrowest() {
        return findings.stream().mapToLong(finding -> finding.range().width()).min();
    }

    public CellRange range(String population, CellKey cell) {
        var range = ranges.getOrDefault(population, Map.of()).get(cell);
        if (range == null) {
            throw new IllegalArgumentException(cell + " of " + population + " is not hidden");
        }
        return range;
    }

    /** What is known too well. */
    public List<StatementFinding> exposed() {
        return findings.stream().filter(finding -> !finding.isProtected()).toList();
    }
}
