package org.cadre.diversity;

import org.cadre.content.JsonReading;
import org.cadre.diversity.disclosure.CellKey;
import org.cadre.diversity.disclosure.PublishedCell;
import org.cadre.diversity.disclosure.PublishedTable;
import org.cadre.diversity.disclosure.Release;
import org.cadre.diversity.disclosure.SafetyRule;
import org.cadre.diversity.disclosure.Showing;
import org.cadre.diversity.disclosure.Statement;
import org.cadre.diversity.disclosure.Verdict;
import org.cadre.diversity.disclosure.audit.AuditReport;
import org.cadre.diversity.disclosure.audit.DisclosureAudit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One table of a file. Whether it is safe is never read from there; a cell is sensitive if the file
 * says so or if its count is small.
 *
 * @param content as it was written
 * @param keys of its cells, in the order of the file
 * @param hidden what readers know of hidden cells
 * @param isQuestion whether no cell says if it is hidden: the file asks whether there is a pattern
 */
record FileTable(
        Map<String, Object> content,
        int k,
        List<CellKey> keys,
        PublishedTable table,
        Set<CellKey> sensitive,
        Showing.Hidden hidden,
        boolean isQuestion) {

    private static final String POPULATION = "the table";

    Release release(String population) {
        return new Release(population, List.of(table));
    }

    List<Statement> statements(String population) {
        return table.cells().stream()
                .filter(cell -> sensitive.contains(cell.key()))
                .map(cell -> Statement.smallCount(population, cell.key(), cell.count()))
                .toList();
    }

    /** The content with verdicts, and with the ranges of cells that are not shown as they are. */
    Map<String, Object> judged() {
        var report = audit(table);
        var judged = new LinkedHashMap<>(content);
        judged.put("cells", cells(report));
        judged.put("verdict", verdict(report));
        judged.put("insider_verdict", report.insider().name());
        return judged;
    }

    private AuditReport audit(PublishedTable published) {
        return new DisclosureAudit(new SafetyRule(k, false, Set.of(), Map.of()))
                .judge(
                        List.of(new Release(POPULATION, List.of(published))),
                        List.of(),
                        statements(POPULATION));
    }

    private String verdict(AuditReport report) {
        return isQuestion && audit(mostHidden()).verdict() == Verdict.UNSAFE
                ? "NO_PATTERN"
                : report.verdict().name();
    }

    /** Who hides less tells more: if this is not safe, nothing is. */
    private PublishedTable mostHidden() {
        return new PublishedTable(
                table.dimensions(),
                table.cells().stream()
                        .map(
                                cell ->
                                        cell.key().equals(CellKey.TOTAL)
                                                        || cell.count() < hidden.least()
                                                        || cell.count() > hidden.most()
                                                ? cell
                                                : new PublishedCell(
                                                        cell.key(), cell.count(), hidden))
                        .toList());
    }

    private List<Object> cells(AuditReport report) {
        var cells = new ArrayList<Object>();
        var bare = (List<?>) content.getOrDefault("cells", List.of());
        var shown = table.byKey();
        for (int i = 0; i < keys.size(); i++) {
            var cell = JsonReading.object((Map<?, ?>) bare.get(i));
            cell.remove("low");
            cell.remove("high");
            var published = shown.get(keys.get(i));
            if (published != null && !published.isExact()) {
                var range = report.range(POPULATION, keys.get(i));
                cell.put("low", range.low());
                cell.put("high", range.high());
                if (!range.exact()) {
                    cell.put("exact", false);
                }
            }
            cells.add(cell);
        }
        return cells;
    }
}
