package org.cadre.selection;

import org.cadre.selection.panel.Commitment;
import org.cadre.selection.panel.NomineeType;
import org.cadre.selection.panel.Optimum;
import org.cadre.selection.panel.Outcome;
import org.cadre.selection.panel.Pool;
import org.cadre.selection.panel.Quota;
import org.cadre.selection.panel.QuotaChange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What came of a selection, as plain values that become JSON. */
record SelectionReport(Pool pool, List<Quota> quotas, int size, double seconds) {

    private static final String SOLVER =
            "column generation over types: ojAlgo, and a branch and bound of our own";
    private static final int DIGITS = 9;

    Map<String, Object> of(Outcome.Feasible feasible, String software) {
        var optimum = feasible.optimum();
        var commitment = Commitment.of(feasible.panels(), quotas, software, List.of());
        var report = begin(true);
        report.put("types", optimum.types().size());
        report.put("maximin_probability", number(optimum.value()));
        report.put("upper_bound", number(optimum.bound()));
        report.put("mean_probability", number(optimum.mean()));
        report.put(
                "never_selectable_types",
                optimum.neverSelectable().stream().map(NomineeType::features).toList());
        report.put("leximin_complete", optimum.isComplete());
        report.put("solver", SOLVER);
        report.put("programmes_solved", optimum.programmes());
        report.put("seconds", number(seconds));
        report.put("panels", feasible.panels().panels().size());
        report.put("panels_checked", checked(feasible));
        report.put("largest_deviation", number(feasible.largestDeviation()));
        report.put("input_sha256", feasible.input());
        report.put("software", software);
        report.put("panels_sha256", commitment.sha256());
        report.put("soft_quotas", feasible.soft().stream().map(SelectionReport::soft).toList());
        report.put("chances_by_type", types(optimum, feasible.panels().chances()));
        report.put("chances_by_nominee", chances(feasible.panels().chances()));
        return report;
    }

    Map<String, Object> of(Outcome.Infeasible infeasible) {
        var report = begin(false);
        report.put(
                "smallest_change",
                infeasible.smallestChange().stream().map(SelectionReport::change).toList());
        report.put("seconds", number(seconds));
        return report;
    }

    private Map<String, Object> begin(boolean isFeasible) {
        var report = new LinkedHashMap<String, Object>();
        report.put("feasible", isFeasible);
        report.put("panel_size", size);
        report.put("pool", pool.size());
        return report;
    }

    /** Panels of the right size that keep every hard quota, counted from the nominees once more. */
    private long checked(Outcome.Feasible feasible) {
        var hard = quotas.stream().filter(each -> each.kind() == Quota.Kind.HARD).toList();
        return feasible.panels().panels().stream()
                .map(pool::among)
                .filter(panel -> panel.size() == size)
                .filter(panel -> hard.stream().allMatch(quota -> quota.isKeptBy(panel)))
                .count();
    }

    private static List<Object> types(Optimum optimum, Map<String, Double> drawn) {
        var list = new ArrayList<Object>();
        for (int i = 0; i < optimum.types().size(); i++) {
            var type = optimum.types().get(i);
            var chances =
                    type.pseudonyms().stream()
                            .mapToDouble(each -> drawn.getOrDefault(each, 0.0))
                            .summaryStatistics();
            var row = new LinkedHashMap<String, Object>();
            row.put("type", type.features());
            row.put("nominees", type.size());
            row.put("optimum", number(optimum.chances().get(i)));
            row.put("drawn_lowest", number(chances.getMin()));
            row.put("drawn_highest", number(chances.getMax()));
            list.add(row);
        }
        return list;
    }

    private static Map<String, Object> chances(Map<String, Double> drawn) {
        var map = new LinkedHashMap<String, Object>();
        drawn.forEach((pseudonym, chance) -> map.put(pseudonym, number(chance)));
        return map;
    }

    private static Map<String, Object> soft(Outcome.SoftResult result) {
        var row = new LinkedHashMap<String, Object>();
        row.put("category", result.quota().category());
        row.put("feature", result.quota().feature());
        row.put("min", result.quota().min());
        row.put("max", result.quota().max());
        row.put("panels_that_keep_it", result.panels());
        row.put("fewest", result.fewest());
        row.put("most", result.most());
        return row;
    }

    private static Map<String, Object> change(QuotaChange change) {
        var row = new LinkedHashMap<String, Object>();
        row.put("category", change.from().category());
        row.put("feature", change.from().feature());
        row.put("min", List.of(change.from().min(), change.to().min()));
        row.put("max", List.of(change.from().max(), change.to().max()));
        row.put("words", change.words());
        return row;
    }

    private static BigDecimal number(double value) {
        return BigDecimal.valueOf(value).setScale(DIGITS, RoundingMode.HALF_EVEN);
    }
}
