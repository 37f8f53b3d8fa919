package org.cadre.ledger;

import org.cadre.agreement.AgreementTerms;
import org.cadre.agreement.Heading;
import org.cadre.budget.LineId;
import org.cadre.budget.LineRow;
import org.cadre.money.Money;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What was done with the money of an agreement, heading by heading as the donor reads it, in the
 * currency of the grant and in that of the journal.
 *
 * <p>A cost that was paid in the currency of the grant counts as it was paid; any other by what it
 * was worth in the journal and the approved rate of its day. Rule I10: indirect costs are a share
 * of direct ones, computed here; what was once posted to their line by hand counts as nothing.
 *
 * @param closing what one unit of the currency of the grant is worth at the end; null where none is
 *     needed or none is known
 * @param rows of direct costs, by code
 * @param byHand what was posted to indirect costs by hand, without a share in any sum
 */
public record FinancialReport(
        AgreementTerms terms,
        Currency base,
        YearMonth from,
        YearMonth to,
        @Nullable BigDecimal closing,
        List<ReportedCost> costs,
        List<Row> rows,
        Row direct,
        Row indirect,
        Row total,
        Row byHand) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** An amount in both currencies; the first is null where a rate is missing. */
    public record Both(@Nullable Money granted, Money base) {

        Both plus(Both other) {
            return new Both(
                    granted == null || other.granted == null ? null : granted.plus(other.granted),
                    base.plus(other.base));
        }

        Both percent(int percent) {
            return new Both(granted == null ? null : share(granted, percent), share(base, percent));
        }

        private static Money share(Money money, int percent) {
            return rounded(
                    money.amount().multiply(BigDecimal.valueOf(percent)).divide(HUNDRED),
                    money.currency());
        }
    }

    /**
     * One heading.
     *
     * @param number by which the lines of the journal name it
     * @param period what was spent from the first month to the last
     * @param soFar what was spent up to the last month
     */
    public record Row(
            int number,
            String code,
            String name,
            Both budget,
            Both period,
            Both soFar,
            Both promised) {

        Row plus(Row other) {
            return new Row(
                    number,
                    code,
                    name,
                    budget.plus(other.budget),
                    period.plus(other.period),
                    soFar.plus(other.soFar),
                    promised.plus(other.promised));
        }
    }

    /** The sums alone; a cost says who was paid. */
    public FinancialReport withoutCosts() {
        return new FinancialReport(
                terms, base, from, to, closing, List.of(), rows, direct, indirect, total, byHand);
    }

    /** Whether everything has a value in the currency of the grant. */
    public boolean isValued() {
        return total.budget.granted != null
                && total.soFar.granted != null
                && byHand.soFar.granted != null
                && total.promised.granted != null;
    }

    /** Whether the two currencies are two. */
    public boolean isConverted() {
        return !terms.signed().currency().equals(base);
    }

    /** Whether something was posted to indirect costs by hand. */
    public boolean isPostedByHand() {
        return !byHand.soFar.base.isZero();
    }

    /** A line of the journal as it is read: role, entry, line, amount, base. */
    record Line(
            AccountRole role,
            EntryRow entry,
            YearMonth month,
            LineId line,
            Money amount,
            Money base) {}

    /**
     * @param lines up to the last month
     * @param rates of the currency of the grant, by the day from which they hold
     */
    static FinancialReport of(
            AgreementTerms terms,
            Currency base,
            YearMonth from,
            YearMonth to,
            List<Line> lines,
            Map<LineId, LineRow> budget,
            NavigableMap<LocalDate, BigDecimal> rates) {
        return new Making(terms, base, from, to, rates).report(lines, budget);
    }

    /** The sums of a report, and where each line of the journal goes. */
    private record Making(
            AgreementTerms terms,
            Currency base,
            YearMonth from,
            YearMonth to,
            NavigableMap<LocalDate, BigDecimal> rates) {

        FinancialReport report(List<Line> lines, Map<LineId, LineRow> budget) {
            var headings = new TreeMap<String, Heading>();
            lines.stream()
                    .map(Line::line)
                    .distinct()
                    .filter(each -> !terms.isIndirect(each))
                    .map(each -> heading(each, budget))
                    .forEach(each -> headings.putIfAbsent(each.code(), each));
            var codes = new ArrayList<>(headings.keySet());
            var indirectNumber = codes.size() + 1;
            Function<Line, Integer> number =
                    line ->
                            terms.isIndirect(line.line())
                                    ? indirectNumber
                                    : codes.indexOf(heading(line.line(), budget).code()) + 1;
            var costs = lines.stream().map(each -> cost(each, number.apply(each))).toList();
            var rows = new ArrayList<Row>();
            for (int i = 0; i < codes.size(); i++) {
                rows.add(
                        row(
                                i + 1,
                                codes.get(i),
                                Optional.ofNullable(headings.get(codes.get(i)))
                                        .orElseThrow()
                                        .name(),
                                costs));
            }
            var posted = row(indirectNumber, "", "", costs);
            var direct = rows.stream().reduce(row(0, "", "", costs), Row::plus);
            var indirect = indirect(indirectNumber, direct, posted);
            return new FinancialReport(
                    terms,
                    base,
                    from,
                    to,
                    closing(),
                    costs,
                    rows,
                    direct,
                    indirect,
                    direct.plus(indirect),
                    posted);
        }

        /** The budget is what was given to their lines, the rest is computed. */
        private Row indirect(int number, Row direct, Row posted) {
            var named =
                    terms.headings().stream()
                            .filter(Heading::indirect)
                            .min(Comparator.comparing(Heading::code));
            return new Row(
                    number,
                    named.map(Heading::code).orElse(""),
                    named.map(Heading::name).orElse(""),
                    posted.budget,
                    direct.period.percent(terms.indirect()),
                    direct.soFar.percent(terms.indirect()),
                    posted.promised);
        }

        private Heading heading(LineId line, Map<LineId, LineRow> budget) {
            return terms.heading(line)
                    .orElseGet(
                            () -> {
                                var own = Optional.ofNullable(budget.get(line)).orElseThrow();
                                return new Heading(line.id(), own.code(), own.name(), false);
                            });
        }

        private Row row(int number, String code, String name, List<ReportedCost> costs) {
            var own = costs.stream().filter(each -> each.row() == number).toList();
            Predicate<ReportedCost> spent = each -> each.role() == AccountRole.EXPENSE;
            return new Row(
                    number,
                    code,
                    name,
                    sum(own, each -> each.role() == AccountRole.ALLOTTED),
                    sum(own, spent.and(each -> !each.month().isBefore(from))),
                    sum(own, spent),
                    promised(own));
        }

        private Both sum(List<ReportedCost> costs, Predicate<ReportedCost> which) {
            return costs.stream()
                    .filter(which)
                    .map(each -> new Both(each.granted(), each.base()))
                    .reduce(new Both(Money.zero(grant()), Money.zero(base)), Both::plus);
        }

        /** At the rate of the end: what is still to be paid is worth what it is worth then. */
        private Both promised(List<ReportedCost> costs) {
            var open =
                    costs.stream()
                            .filter(each -> each.role() == AccountRole.ENCUMBERED)
                            .map(ReportedCost::base)
                            .reduce(Money.zero(base), Money::plus);
            return new Both(open.isZero() ? Money.zero(grant()) : granted(open, closing()), open);
        }

        private Currency grant() {
            return terms.signed().currency();
        }

        private ReportedCost cost(Line line, int row) {
            boolean given = line.role() == AccountRole.ALLOTTED;
            var amount = given ? line.amount().negated() : line.amount();
            var worth = given ? line.base().negated() : line.base();
            boolean own = amount.currency().equals(grant());
            var rate = own ? null : rate(line.entry().valueDate());
            return new ReportedCost(
                    line.entry(),
                    line.month(),
                    line.role(),
                    row,
                    amount,
                    worth,
                    rate,
                    own ? amount : granted(worth, rate));
        }

        private @Nullable BigDecimal closing() {
            return rate(to.atEndOfMonth());
        }

        private @Nullable BigDecimal rate(LocalDate day) {
            var found = rates.floorEntry(day);
            return found == null || base.equals(grant()) ? null : found.getValue();
        }

        private @Nullable Money granted(Money worth, @Nullable BigDecimal rate) {
            if (base.equals(grant())) {
                return worth;
            }
            return rate == null
                    ? null
                    : new Money(
                            worth.amount()
                                    .movePointRight(grant().getDefaultFractionDigits())
                                    .divide(rate, 0, RoundingMode.HALF_UP)
                                    .longValueExact(),
                            grant());
        }
    }

    private static Money rounded(BigDecimal amount, Currency currency) {
        return Money.of(
                amount.setScale(currency.getDefaultFractionDigits(), RoundingMode.HALF_UP),
                currency);
    }
}
