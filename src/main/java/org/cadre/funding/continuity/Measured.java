package org.cadre.funding.continuity;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every figure of a plan that a scenario can move. */
record Measured(Map<Key, Figure> figures) {

    record Key(Measure what, String of, Optional<Integer> month) {}

    static Measured of(FundingPlan plan, Certainty least, Collection<PlannedActivity> activities) {
        var measured = new Measured(new LinkedHashMap<>());
        var figures = Continuity.of(plan, least);
        measured.all(figures);
        figures.lines().forEach(measured::line);
        figures.unused().forEach((id, left) -> measured.amount(Measure.LAPSE_RISK, id, left));
        figures.withoutDonor()
                .forEach(
                        (donor, stress) ->
                                measured.share(
                                        Measure.COVERAGE_WITHOUT_DONOR, donor, stress.coverage()));
        measured.activities(ActivityCoverage.of(plan, least, activities));
        return measured;
    }

    private void all(ClassFigures all) {
        amount(Measure.NEED, "", all.need());
        amount(Measure.ALLOCATED, "", all.allocated());
        share(Measure.COVERAGE, "", all.coverage());
        amount(Measure.GAP, "", all.need().subtract(all.allocated()));
    }

    private void line(LineFigures line) {
        var id = line.line().id();
        amount(Measure.NEED, id, line.line().total());
        amount(Measure.ALLOCATED, id, line.allocated());
        share(Measure.COVERAGE, id, line.coverage());
        amount(Measure.GAP, id, line.gap());
        share(Measure.RUNWAY, id, Optional.of(line.runway()));
        month(Measure.CLIFF, id, line.cliff().map(LineFigures.Cliff::month));
        amount(
                Measure.CLIFF_HEIGHT,
                id,
                line.cliff().map(LineFigures.Cliff::height).orElse(BigDecimal.ZERO));
        share(Measure.CONCENTRATION, id, line.concentration());
        share(Measure.DOMESTIC_SHARE, id, line.domesticShare());
        months(Measure.COVERAGE_OF_MONTH, id, line.coverageByMonth());
        months(Measure.CUMULATIVE_COVERAGE, id, line.cumulative());
    }

    private void activities(List<ActivityCoverage> activities) {
        for (var each : activities) {
            var id = each.activity().id();
            share(Measure.ACTIVITY_COVERED, id, Optional.of(each.covered()));
            month(Measure.ACTIVITY_UNCOVERED_FROM, id, each.uncovered());
        }
        if (!activities.isEmpty()) {
            share(Measure.WEIGHTED_COVERAGE, "", ActivityCoverage.weighted(activities));
        }
    }

    private void amount(Measure what, String of, BigDecimal value) {
        put(what, of, new Figure.Amount(value));
    }

    private void share(Measure what, String of, Optional<Ratio> value) {
        put(what, of, new Figure.Share(value));
    }

    private void month(Measure what, String of, Optional<Integer> value) {
        put(what, of, new Figure.Month(value));
    }

    private void put(Measure what, String of, Figure figure) {
        figures.put(new Key(what, of, Optional.empty()), figure);
    }

    private void months(Measure what, String of, List<Optional<Ratio>> values) {
        for (int month = 0; month < values.size(); month++) {
            figures.put(new Key(what, of, Optional.of(month)), new Figure.Share(values.get(month)));
        }
    }
}
