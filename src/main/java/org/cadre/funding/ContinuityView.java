package org.cadre.funding;

import org.cadre.catalogue.ProgrammeRow;
import org.cadre.funding.continuity.Allocation;
import org.cadre.funding.continuity.Certainty;
import org.cadre.funding.continuity.ClassFigures;
import org.cadre.funding.continuity.Continuity;
import org.cadre.funding.continuity.FundingPlan;
import org.cadre.funding.continuity.LineFigures;
import org.cadre.funding.continuity.Ratio;
import org.cadre.funding.continuity.SmallestFix;
import org.cadre.funding.continuity.Spending;
import org.cadre.ledger.AccountRole;
import org.cadre.money.Money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Whether the money of a programme lasts: the figures of its plan. Where no class is named they are
 * those of what is signed.
 *
 * @param programmes among which can be chosen
 * @param committed what is signed comes to
 * @param shares which source meets which need, by certainty
 * @param whole all lines as one
 */
public record ContinuityView(
        List<ProgrammeRow> programmes,
        ProgrammePlan of,
        ClassFigures committed,
        Map<Certainty, Allocation> shares,
        LineFigures whole) {

    /** What a cell of the heat map tells. */
    public enum Cover {
        /** Cash or money that is due covers all. */
        SECURED,
        /** All is covered by what is signed. */
        COMMITTED,
        /** A part is covered by what is signed. */
        PARTLY,
        /** Nothing that is signed covers it. */
        NONE,
        /** Nothing is needed. */
        UNDEFINED
    }

    /**
     * A line in a month.
     *
     * @param coverage F1; empty where nothing is needed
     * @param gap F3 of the month
     * @param pledged whether pledges would cover more of it
     * @param cliff whether the line falls here
     */
    public record Cell(
            YearMonth month,
            Cover cover,
            Optional<Ratio> coverage,
            Money need,
            Money gap,
            boolean pledged,
            boolean cliff) {}

    /** A line with its months. */
    public record Row(LineFigures figures, List<Cell> cells) {}

    /**
     * F8 of an agreement: what nobody plans to use before its window ends.
     *
     * @param left not spent
     * @param unused of it, at risk to be given back
     */
    public record Lapsing(SourceRow source, Money left, Money unused) {}

    static ContinuityView of(List<ProgrammeRow> programmes, Standing standing) {
        var of = standing.plan();
        var shares = shares(of.plan());
        var signed = known(shares, Certainty.COMMITTED);
        return new ContinuityView(
                programmes,
                of,
                Continuity.of(of.plan(), Certainty.COMMITTED, signed, standing.beyond(signed)),
                shares,
                Continuity.whole(of.plan(), signed));
    }

    private static Map<Certainty, Allocation> shares(FundingPlan plan) {
        var shares = new LinkedHashMap<Certainty, Allocation>();
        for (var certainty : Certainty.values()) {
            shares.put(certainty, Continuity.allocation(plan, certainty));
        }
        return shares;
    }

    private static <K, V> V known(Map<K, V> map, K key) {
        return Objects.requireNonNull(map.get(key));
    }

    public FundingPlan plan() {
        return of.plan();
    }

    public Allocation shares(Certainty certainty) {
        return known(shares, certainty);
    }

    public Money money(BigDecimal amount) {
        return Money.of(amount, of.currency());
    }

    /** The heat map. */
    public List<Row> rows() {
        return committed.lines().stream().map(each -> row(of, shares, each)).toList();
    }

    /** The heat map alone, without what takes longer to compute. */
    static List<Row> rows(ProgrammePlan of) {
        var shares = shares(of.plan());
        return Continuity.lines(of.plan(), known(shares, Certainty.COMMITTED)).stream()
                .map(each -> row(of, shares, each))
                .toList();
    }

    private static Row row(
            ProgrammePlan of, Map<Certainty, Allocation> shares, LineFigures figures) {
        var line = figures.line();
        int horizon = of.plan().horizon();
        var sure = known(shares, Certainty.SECURED).of(line.id(), horizon);
        var signed = known(shares, Certainty.COMMITTED).of(line.id(), horizon);
        var hoped = known(shares, Certainty.PLEDGED).of(line.id(), horizon);
        int cliff = figures.cliff().map(LineFigures.Cliff::month).orElse(-1);
        var cells = new ArrayList<Cell>();
        for (int month = 0; month < horizon; month++) {
            var need = line.need().get(month);
            cells.add(
                    new Cell(
                            of.plan().month(month),
                            cover(need, sure[month], signed[month]),
                            figures.coverageByMonth().get(month),
                            Money.of(need, of.currency()),
                            Money.of(need.subtract(signed[month]), of.currency()),
                            hoped[month].compareTo(signed[month]) > 0,
                            month == cliff));
        }
        return new Row(figures, cells);
    }

    /** Rounded down, so that 100 stands only for all of it. */
    public static int hundredths(Ratio ratio) {
        return new BigDecimal(ratio.over())
                .divide(new BigDecimal(ratio.under()), 2, RoundingMode.FLOOR)
                .movePointRight(2)
                .intValueExact();
    }

    private static Cover cover(BigDecimal need, BigDecimal sure, BigDecimal signed) {
        if (need.signum() == 0) {
            return Cover.UNDEFINED;
        }
        if (sure.compareTo(need) >= 0) {
            return Cover.SECURED;
        }
        if (signed.compareTo(need) >= 0) {
            return Cover.COMMITTED;
        }
        return signed.signum() > 0 ? Cover.PARTLY : Cover.NONE;
    }

    /** The lines that fall, the first first. */
    public List<LineFigures> cliffs() {
        return committed.lines().stream()
                .filter(each -> each.cliff().isPresent())
                .sorted(
                        Comparator.comparing(
                                each -> each.cliff().map(LineFigures.Cliff::month).orElse(0)))
                .toList();
    }

    /** The month in which the first line falls. */
    public Optional<YearMonth> firstCliff() {
        return cliffs().stream()
                .findFirst()
                .flatMap(LineFigures::cliff)
                .map(cliff -> plan().month(cliff.month()));
    }

    /** F3 of all lines in so many months from now. */
    public Money gap(int months) {
        return money(
                need(months)
                        .subtract(
                                shares(Certainty.COMMITTED).sum(share -> share.month() < months)));
    }

    /** What all lines need in so many months from now. */
    public BigDecimal need(int months) {
        return whole.line().need().stream().limit(months).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What it takes that no line falls before a month. */
    public SmallestFix fix(int before) {
        return SmallestFix.of(plan(), Certainty.COMMITTED, shares(Certainty.COMMITTED), before);
    }

    /** F9: what was spent in the months that are closed. */
    public Spending spending() {
        var spent = new ArrayList<BigDecimal>();
        for (var month : of.closed()) {
            spent.add(of.turnover().spentIn(month));
        }
        return new Spending(spent);
    }

    /** What has come and is not spent. */
    public Money cash() {
        return money(
                of.turnover()
                        .total(AccountRole.INCOME)
                        .add(of.turnover().total(AccountRole.EXPENSE))
                        .negate());
    }

    /** F8: agreements whose window ends within the plan, with more than the plan uses of them. */
    public List<Lapsing> lapsing() {
        var unused = committed.unused();
        var ending =
                plan().sources().stream()
                        .filter(each -> each.eligibleTo() < plan().horizon() - 1)
                        .map(each -> each.id())
                        .collect(Collectors.toSet());
        var agreements = new LinkedHashMap<String, List<SourceRow>>();
        of.sources().stream()
                .filter(each -> !each.isPledge() && ending.contains(each.id()))
                .forEach(
                        each ->
                                agreements
                                        .computeIfAbsent(each.record(), any -> new ArrayList<>())
                                        .add(each));
        return agreements.values().stream()
                .map(
                        each ->
                                new Lapsing(
                                        each.getFirst(),
                                        Money.sum(
                                                each.stream().map(SourceRow::left).toList(),
                                                of.currency()),
                                        money(
                                                each.stream()
                                                        .map(
                                                                part ->
                                                                        unused.getOrDefault(
                                                                                part.id(),
                                                                                BigDecimal.ZERO))
                                                        .reduce(BigDecimal.ZERO, BigDecimal::add))))
                .filter(each -> each.unused().isPositive())
                .toList();
    }
}
