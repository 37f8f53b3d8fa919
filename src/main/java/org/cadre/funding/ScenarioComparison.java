package org.cadre.funding;

import org.cadre.funding.continuity.Comparison;
import org.cadre.funding.continuity.Figure;
import org.cadre.funding.continuity.Measure;
import org.cadre.funding.continuity.NeededLine;
import org.cadre.planning.ActivityRow;
import org.jspecify.annotations.Nullable;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The plan of today and scenarios of it side by side (R9), at what is signed.
 *
 * @param rows one figure each, those of the whole plan and its lines first
 */
public record ScenarioComparison(ProgrammePlan of, List<ScenarioRow> scenarios, List<Row> rows) {

    /** Of all and of each line, always shown. */
    private static final Set<Measure> CHIEF =
            EnumSet.of(Measure.COVERAGE, Measure.GAP, Measure.RUNWAY, Measure.CLIFF);

    /**
     * A figure of a scenario.
     *
     * @param value null where the scenario has it no more
     */
    public record Cell(@Nullable Figure value, boolean changed) {}

    /**
     * One figure of the plan and of each scenario.
     *
     * @param name of the line, source, donor or activity; empty for all
     * @param month empty where it is of the whole plan
     * @param before null where only scenarios have it
     */
    public record Row(
            Measure what,
            String name,
            Optional<YearMonth> month,
            @Nullable Figure before,
            List<Cell> cells) {

        public boolean isChanged() {
            return cells.stream().anyMatch(Cell::changed);
        }
    }

    static ScenarioComparison of(
            ProgrammePlan of,
            List<ScenarioRow> scenarios,
            List<ActivityRow> open,
            List<Comparison> compared) {
        var names = names(of, open);
        var keyed = new ArrayList<Map<List<Object>, Comparison.Cell>>();
        Map<List<Object>, Comparison.Cell> all = new LinkedHashMap<>();
        for (var each : compared) {
            var cells = new LinkedHashMap<List<Object>, Comparison.Cell>();
            each.cells()
                    .forEach(
                            cell -> cells.put(List.of(cell.what(), cell.of(), cell.month()), cell));
            cells.forEach(all::putIfAbsent);
            keyed.add(cells);
        }
        var rows = new ArrayList<Row>();
        all.forEach(
                (key, cell) ->
                        rows.add(
                                new Row(
                                        cell.what(),
                                        names.getOrDefault(cell.of(), cell.of()),
                                        cell.month().map(of.plan()::month),
                                        cell.before().orElse(null),
                                        keyed.stream().map(each -> cell(each.get(key))).toList())));
        return new ScenarioComparison(of, List.copyOf(scenarios), List.copyOf(rows));
    }

    private static Cell cell(Comparison.@Nullable Cell cell) {
        return cell == null
                ? new Cell(null, false)
                : new Cell(cell.after().orElse(null), cell.isChanged());
    }

    private static Map<String, String> names(ProgrammePlan of, List<ActivityRow> open) {
        var names = new LinkedHashMap<String, String>();
        for (NeededLine line : of.plan().lines()) {
            names.put(line.id(), line.name());
        }
        for (var source : of.sources()) {
            names.put(
                    source.id(),
                    (source.donor() + " " + source.reference()).strip()
                            + (source.due() == null ? "" : ", " + source.due()));
        }
        open.forEach(each -> names.put(each.id().toString(), each.plan().name()));
        return names;
    }

    /** The chief figures of all lines, and whatever else a scenario changes over the whole plan. */
    public List<Row> shown() {
        return rows.stream()
                .filter(each -> each.month().isEmpty())
                .filter(each -> CHIEF.contains(each.what()) || each.isChanged())
                .toList();
    }
}
