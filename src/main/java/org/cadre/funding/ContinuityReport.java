package org.cadre.funding;

import org.cadre.funding.continuity.Certainty;
import org.cadre.funding.continuity.ClassFigures;
import org.cadre.funding.continuity.Continuity;
import org.cadre.funding.continuity.FundingPlan;
import org.cadre.funding.continuity.LineFigures;
import org.cadre.funding.continuity.PledgeForecast;
import org.cadre.funding.continuity.Ratio;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Every figure of a file as plain values that become JSON. */
record ContinuityReport(FundingPlan plan) {

    /** For each certainty; and what is known of pledges where the file asks for it. */
    Map<String, Object> of(Optional<ContinuityFile.Pledged> pledged) {
        var report = new LinkedHashMap<String, Object>();
        for (var certainty : Certainty.values()) {
            report.put(certainty.name(), figures(Continuity.of(plan, certainty)));
        }
        pledged.ifPresent(asked -> report.put("pledge_exact", forecast(asked)));
        return report;
    }

    private Map<String, Object> figures(ClassFigures figures) {
        var report = new LinkedHashMap<String, Object>();
        report.put("total_need", figures.need());
        report.put("total_allocated", figures.allocated());
        report.put("coverage", text(figures.coverage()));
        report.put("lp_max_allocatable", figures.most());
        report.put("another_allocation_covers_more", figures.missed());
        if (figures.missed().signum() > 0) {
            report.put(
                    "message",
                    "Another allocation would cover "
                            + figures.missed().toPlainString()
                            + " more.");
        }
        report.put("unused_by_source", figures.unused());
        var lines = new LinkedHashMap<String, Object>();
        figures.lines().forEach(line -> lines.put(line.line().id(), line(line)));
        report.put("lines", lines);
        var without = new LinkedHashMap<String, @Nullable Object>();
        var fallen = new LinkedHashMap<String, Object>();
        figures.withoutDonor()
                .forEach(
                        (donor, stress) -> {
                            without.put(donor, text(stress.coverage()));
                            fallen.put(donor, stress.fallen());
                        });
        report.put("coverage_without_donor", without);
        report.put("lines_that_fall_without_donor", fallen);
        return report;
    }

    private Map<String, Object> line(LineFigures line) {
        var report = new LinkedHashMap<String, @Nullable Object>();
        report.put("need", line.line().total());
        report.put("allocated", line.allocated());
        report.put("coverage", text(line.coverage()));
        report.put("gap", line.gap());
        report.put(
                "coverage_by_month",
                line.coverageByMonth().stream().map(ContinuityReport::text).toList());
        report.put(
                "cumulative_coverage_by_month",
                line.cumulative().stream().map(ContinuityReport::text).toList());
        report.put("runway_months", line.runway().toDouble());
        report.put(
                "cliff",
                line.cliff().map(cliff -> plan.month(cliff.month()).toString()).orElse(null));
        report.put("cliff_height_12m", line.cliff().map(LineFigures.Cliff::height).orElse(null));
        report.put("donor_amounts", line.donors());
        report.put("hhi", number(line.concentration()));
        report.put("effective_donors", number(line.effectiveDonors()));
        report.put("domestic_share", text(line.domesticShare()));
        return report;
    }

    private static Map<String, Object> forecast(ContinuityFile.Pledged asked) {
        var months = new LinkedHashMap<String, Object>();
        for (int month : asked.months()) {
            var forecast = PledgeForecast.by(month, asked.pledges());
            var report = new LinkedHashMap<String, Object>();
            var chances = new LinkedHashMap<String, Object>();
            forecast.chances().forEach((sum, chance) -> chances.put(sum.toPlainString(), chance));
            report.put("distribution", chances);
            report.put("mean", forecast.mean());
            report.put("sd", forecast.deviation());
            for (BigDecimal target : asked.targets()) {
                report.put("P_ge_" + target, forecast.atLeast(target));
            }
            months.put(String.valueOf(month), report);
        }
        return Map.of("cumulative_received_by_month", months);
    }

    private static @Nullable String text(Optional<Ratio> ratio) {
        return ratio.map(Ratio::toString).orElse(null);
    }

    private static @Nullable Double number(Optional<Ratio> ratio) {
        return ratio.map(Ratio::toDouble).orElse(null);
    }
}
