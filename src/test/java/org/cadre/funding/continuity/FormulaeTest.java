package org.cadre.funding.continuity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

class FormulaeTest {

    @Test
    void meansOfSpendingAreSaidOnlyOverMonthsThatAreClosed() {
        var spending = new Spending(amounts("10", "20", "40", "30"));

        assertThat(spending.burnRate(3)).contains(Ratio.of(30, 1));
        assertThat(spending.burnRate(4)).contains(Ratio.of(25, 1));
        assertThat(spending.burnRate(6)).isEmpty();
        assertThat(spending.naiveRunway(new BigDecimal("100"))).contains(Ratio.of(10, 3));
        assertThat(new Spending(amounts("0", "0", "0")).naiveRunway(BigDecimal.TEN)).isEmpty();
    }

    @Test
    void retentionComparesTheMonthsAfterACaseWithThoseBefore() {
        var funded = new Spending(amounts("100", "100", "999", "60", "40", "5"));

        assertThat(funded.retention(2, 2)).contains(Ratio.of(1, 2));
        assertThat(funded.retention(2, 3)).as("three months before are not known").isEmpty();
        assertThat(funded.retention(4, 2)).as("two months after are not known").isEmpty();
        assertThat(new Spending(amounts("0", "0", "9")).retention(1, 1)).isEmpty();
    }

    @Test
    void aLineKnowsItsExecutionItsEndAndWhatIsAvailable() {
        var line = line("1000", "1200", "600", "450", "100", "50", "700");

        assertThat(line.execution()).contains(Ratio.of(3, 4));
        assertThat(line.outturn()).contains(Ratio.of(9, 20));
        assertThat(line.atCompletion()).isEqualByComparingTo("1250");
        assertThat(line.variance()).isEqualByComparingTo("-50");
        assertThat(line.available()).isEqualByComparingTo("600");
        assertThat(line("0", "0", "0", "5", "0", "0", "0").execution()).isEmpty();
    }

    /** Budget 100, 100, 200; spent 60, 60, 80: scaled to 50, 50, 100, off by 10, 10, 20. */
    @Test
    void compositionVarianceIsThatOfPefa() {
        var composition =
                new Composition(List.of(part("100", "60"), part("100", "60"), part("200", "80")));

        assertThat(composition.variance()).contains(Ratio.of(1, 5));
        assertThat(new Composition(List.of(part("100", "0"))).variance()).isEmpty();
        assertThat(new Composition(List.of(part("0", "5"))).variance()).isEmpty();
    }

    @Test
    void whatNobodyPlansToUseBeforeASourceEndsIsLost() {
        var source = Sources.source("g", Certainty.SECURED, "500", Set.of("a"), 0, 3);
        var planned = amounts("100", "100", "100", "100", "100");

        assertThat(Lapse.of(source, planned, 1).atRisk()).isEqualByComparingTo("200");
        assertThat(Lapse.of(source, planned, 4).atRisk()).isEqualByComparingTo("500");
        assertThat(Lapse.of(source.endingIn(9), planned, 0).isLost()).isFalse();
    }

    @Test
    void equipmentBurdensTheYearsAfterItsHandOver() {
        var van = new RunningAsset("van", big("1200"), YearMonth.of(2027, 4), big("0"));
        var lab = new RunningAsset("lab", big("600"), YearMonth.of(2026, 1), big("400"));

        assertThat(RunningAsset.burden(List.of(van, lab), 2026)).isEqualTo(Ratio.of(200, 1));
        assertThat(RunningAsset.burden(List.of(van, lab), 2027)).isEqualTo(Ratio.of(1100, 1));
        assertThat(RunningAsset.burden(List.of(van, lab), 2028)).isEqualTo(Ratio.of(1400, 1));
    }

    @Test
    void aDonorIsMeasuredByItsSchedule() {
        var today = LocalDate.of(2026, 6, 30);
        var schedule =
                List.of(
                        due("300", "2026-01-10", "2026-01-31"),
                        due("100", "2026-02-01", "2026-03-01"),
                        due("100", "2026-05-01", null),
                        due("900", "2026-07-01", null));

        var kept = Predictability.of(schedule, today);

        assertThat(kept.instalments()).isEqualTo(3);
        assertThat(kept.onTime()).contains(Ratio.of(3, 5));
        assertThat(kept.slip()).contains(Ratio.of(49, 2));
        assertThat(Predictability.of(List.of(), today).onTime()).isEmpty();
        assertThat(Predictability.of(List.of(), today).slip()).isEmpty();
    }

    @Test
    void aDonorIsMeasuredByWhatBecameOfItsPledges() {
        var conversion =
                Conversion.of(
                        List.of(
                                new Conversion.Kept(big("500"), big("400"), big("100")),
                                new Conversion.Kept(big("300"), big("0"), big("0"))));

        assertThat(conversion.pledges()).isEqualTo(2);
        assertThat(conversion.signed()).contains(Ratio.of(1, 2));
        assertThat(conversion.received()).contains(Ratio.of(1, 4));
        assertThat(Conversion.of(List.of()).signed()).isEmpty();
    }

    @Test
    void aCurrencyExposesWhatIsHeldAndSignedLessWhatIsOwed() {
        var euro = new Exposure("EUR", big("100"), big("30"), big("500"), big("70"), big("1.1"));

        assertThat(euro.net()).isEqualByComparingTo("500");
        assertThat(euro.lostBy(Exposure.USUAL_SHOCK)).isEqualTo(Ratio.of(55, 1));
    }

    @Test
    void theMostCriticalActivityOfALineIsPaidFirst() {
        var plan = plan("100", "100");
        var activities =
                List.of(
                        activity("workshop", "1", "2025-12-15", "60", 0),
                        activity("raid", "3", "2026-03-01", "80", 0),
                        activity("nothing", "1", "2026-03-01", "0", 1));

        var covered = ActivityCoverage.of(plan, Certainty.SECURED, activities);

        assertThat(covered)
                .extracting(each -> each.activity().id())
                .containsExactly("raid", "workshop", "nothing");
        assertThat(covered)
                .extracting(ActivityCoverage::covered)
                .containsExactly(Ratio.ONE, Ratio.of(1, 3), Ratio.ONE);
        var workshop = covered.get(1);
        assertThat(workshop.isAtRisk()).isTrue();
        assertThat(workshop.riskDate()).contains(LocalDate.of(2025, 12, 15));
        assertThat(workshop.daysLeft(LocalDate.of(2025, 12, 1))).contains(14L);
        assertThat(covered.get(0).riskDate()).isEmpty();
        assertThat(ActivityCoverage.weighted(covered)).contains(Ratio.of(13, 15));
        assertThat(ActivityCoverage.weighted(List.of())).isEmpty();
    }

    @Test
    void aDonorIsCriticalWhenALineFallsOnlyWithoutIt() {
        var a = new NeededLine("a", "a", 1, amounts("100", "0", "0", "0", "0", "0"));
        var b = new NeededLine("b", "b", 1, amounts("100", "0", "0", "0", "0", "0"));
        var plan =
                Plans.of(
                        List.of(a, b),
                        List.of(
                                Sources.source("x", Certainty.SECURED, "30", Set.of("a"), 0, 5),
                                Sources.source("y", Certainty.SECURED, "70", Set.of("a"), 0, 5),
                                Sources.source("z", Certainty.SECURED, "10", Set.of("b"), 0, 5)));

        var stress = Continuity.of(plan, Certainty.SECURED).withoutDonor();

        assertThat(stress.get("donor of x").fallen()).containsExactly("a");
        assertThat(stress.get("donor of z").isCritical()).as("b is low with it too").isFalse();
        assertThat(stress.get("donor of y").lines().get("a")).contains(Ratio.of(3, 10));
    }

    @Test
    void whatIsRecordedIsAppliedFirstAndNeverMoved() {
        var plan = plan("100", "100");
        var recorded =
                new FundingPlan(
                        plan.begin(),
                        plan.horizon(),
                        plan.lines(),
                        plan.sources(),
                        plan.threshold(),
                        plan.persist(),
                        List.of(
                                new FundingPlan.Recorded("g", "a", 1, big("70")),
                                new FundingPlan.Recorded("g", "a", 1, big("70")),
                                new FundingPlan.Recorded("nobody", "a", 1, big("70"))));

        var figures = Continuity.of(recorded, Certainty.SECURED).lines().getFirst();

        assertThat(figures.coverageByMonth().subList(0, 2))
                .containsExactly(Optional.of(Ratio.ZERO), Optional.of(Ratio.ONE));
        assertThat(Continuity.of(recorded, Certainty.SECURED).most()).isEqualByComparingTo("100");
    }

    /** One line that needs 100 in each of two months. */
    private static FundingPlan plan(String amount, String need) {
        return Plans.of(
                List.of(new NeededLine("a", "a", 1, amounts(need, need, "0", "0", "0", "0"))),
                List.of(Sources.source("g", Certainty.SECURED, amount, Set.of("a"), 0, 5)));
    }

    private static PlannedActivity activity(
            String id, String weight, String deadline, String cost, int month) {
        return new PlannedActivity(
                id,
                List.of(new PlannedActivity.Cost("a", month, big(cost))),
                LocalDate.parse(deadline),
                big(weight));
    }

    private static Predictability.Due due(String amount, String due, String received) {
        return new Predictability.Due(
                big(amount),
                LocalDate.parse(due),
                Optional.ofNullable(received).map(LocalDate::parse));
    }

    private static LineState line(
            String original,
            String allotted,
            String phased,
            String spent,
            String encumbered,
            String pending,
            String remaining) {
        return new LineState(
                big(original),
                big(allotted),
                big(phased),
                big(spent),
                big(encumbered),
                big(pending),
                big(remaining));
    }

    private static Composition.Part part(String approved, String actual) {
        return new Composition.Part(big(approved), big(actual));
    }

    private static List<BigDecimal> amounts(String... amounts) {
        return Stream.of(amounts).map(BigDecimal::new).toList();
    }

    private static BigDecimal big(String number) {
        return new BigDecimal(number);
    }
}
