package org.cadre.funding;

import org.cadre.agreement.InstalmentState;
import org.cadre.funding.PlanFacts.Agreed;
import org.cadre.funding.PlanFacts.Line;
import org.cadre.funding.PlanFacts.Pledged;
import org.cadre.funding.continuity.Certainty;
import org.cadre.funding.continuity.FundingPlan;
import org.cadre.funding.continuity.FundingPlan.Recorded;
import org.cadre.funding.continuity.FundingSource;
import org.cadre.funding.continuity.NeededLine;
import org.cadre.ledger.AccountRole;
import org.cadre.money.Money;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Turns what is agreed and what is booked into needs and sources.
 *
 * <p>A line needs what its approved budget has for a month, less what is spent in it. What has come
 * of an agreement, or is due, is secured; its later instalments, and what no instalment names, are
 * committed; what was spent is taken from the first of them. What is promised out is bound to its
 * line: it pays the next months of it. A month lies within the window of an agreement where its
 * 15th day does.
 */
final class PlanReading {

    private static final int MIDDLE = 15;

    private final PlanFacts facts;
    private final Turnover turnover;
    private final YearMonth begin;
    private final int horizon;
    private final List<NeededLine> lines;
    private final List<SourceRow> rows = new ArrayList<>();
    private final List<FundingSource> sources = new ArrayList<>();
    private final List<Recorded> recorded = new ArrayList<>();
    private final Map<String, List<BigDecimal>> open = new HashMap<>();

    /** A plan, and its sources as people read them. */
    record Read(FundingPlan plan, List<SourceRow> sources) {}

    private PlanReading(PlanFacts facts, Turnover turnover) {
        this.facts = facts;
        this.turnover = turnover;
        begin = facts.begin();
        horizon = horizon(facts);
        lines = facts.lines().stream().map(this::line).toList();
        lines.forEach(line -> open.put(line.id(), new ArrayList<>(line.need())));
    }

    static Read of(PlanFacts facts, Turnover turnover) {
        return new PlanReading(facts, turnover).read();
    }

    private Read read() {
        facts.agreements().forEach(this::agreed);
        facts.pledges().forEach(this::pledged);
        return new Read(
                new FundingPlan(
                        begin,
                        horizon,
                        lines,
                        sources,
                        facts.threshold(),
                        facts.persist(),
                        recorded),
                List.copyOf(rows));
    }

    /** No further than there is a plan: beyond it nothing is known, so nothing is covered. */
    private static int horizon(PlanFacts facts) {
        return facts.lines().stream()
                .flatMap(line -> line.planned().entrySet().stream())
                .filter(each -> each.getValue().signum() > 0)
                .map(each -> number(facts.begin(), each.getKey()) + 1)
                .filter(months -> months > 0)
                .max(Comparator.naturalOrder())
                .map(months -> Math.min(months, facts.horizon()))
                .orElse(facts.horizon());
    }

    private static int number(YearMonth begin, YearMonth month) {
        return (int) ChronoUnit.MONTHS.between(begin, month);
    }

    private NeededLine line(Line line) {
        var spent = turnover.spentOn(line.id());
        var need = new ArrayList<BigDecimal>();
        for (int i = 0; i < horizon; i++) {
            var month = begin.plusMonths(i);
            need.add(
                    line.planned()
                            .getOrDefault(month, zero())
                            .subtract(spent.getOrDefault(month, zero()))
                            .max(zero()));
        }
        return new NeededLine(line.id(), line.name(), line.priority(), need);
    }

    private BigDecimal zero() {
        return Money.zero(facts.currency()).amount();
    }

    private List<Turnover.Sum> of(Agreed agreed, AccountRole role) {
        return turnover.under(agreed.id()).stream().filter(each -> each.role() == role).toList();
    }

    /** One piece of an agreement, in its own currency. */
    private record Piece(
            String id, Certainty certainty, BigDecimal amount, @Nullable LocalDate due) {}

    private void agreed(Agreed agreed) {
        var rate = rate(agreed.currency());
        var pieces = pieces(agreed);
        if (rate == null) {
            pieces.forEach(each -> rows.add(row(agreed, each, null)));
            return;
        }
        var spent = spent(agreed, rate);
        var made = new ArrayList<FundingSource>();
        for (var piece : pieces) {
            var worth = base(piece.amount(), agreed.currency(), rate);
            var taken = worth.min(spent);
            spent = spent.subtract(taken);
            rows.add(row(agreed, piece, money(worth.subtract(taken))));
            made.add(source(agreed, piece, worth.subtract(taken)));
        }
        bind(agreed, made);
        sources.addAll(made);
    }

    private Money money(BigDecimal amount) {
        return Money.of(amount, facts.currency());
    }

    private @Nullable BigDecimal rate(Currency currency) {
        return currency.equals(facts.currency())
                ? BigDecimal.ONE
                : facts.rates().get(currency.getCurrencyCode());
    }

    private BigDecimal base(BigDecimal amount, Currency currency, BigDecimal rate) {
        return Money.of(amount, currency).converted(rate, facts.currency()).amount();
    }

    /** What is in its own currency counts at the rate of today, as what is left does. */
    private BigDecimal spent(Agreed agreed, BigDecimal rate) {
        var own = BigDecimal.ZERO;
        var other = zero();
        for (var each : of(agreed, AccountRole.EXPENSE)) {
            if (each.amount().currency().equals(agreed.currency())) {
                own = own.add(each.amount().amount());
            } else {
                other = other.add(each.base().amount());
            }
        }
        return base(own, agreed.currency(), rate).add(other).max(zero());
    }

    /** What has come, as far as it came in the currency of the agreement. */
    private BigDecimal come(Agreed agreed) {
        return of(agreed, AccountRole.INCOME).stream()
                .map(Turnover.Sum::amount)
                .filter(each -> each.currency().equals(agreed.currency()))
                .map(each -> each.amount().negate())
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .max(BigDecimal.ZERO);
    }

    /** The secured first. What has come fills the instalments in their order. */
    private List<Piece> pieces(Agreed agreed) {
        var pieces = new ArrayList<Piece>();
        var cash = come(agreed);
        var rest = agreed.signed();
        for (var part : agreed.parts()) {
            rest = rest.subtract(part.amount());
            if (part.state() != InstalmentState.WAIVED) {
                cash = cash.subtract(add(pieces, part.id(), part.amount(), part.due(), cash));
            }
        }
        if (rest.signum() > 0) {
            add(pieces, agreed.id(), rest, null, cash);
        }
        pieces.sort(Comparator.comparing(Piece::certainty));
        return pieces;
    }

    /** Answers with what has come of it. */
    private BigDecimal add(
            List<Piece> pieces,
            String id,
            BigDecimal amount,
            @Nullable LocalDate due,
            BigDecimal cash) {
        var come = amount.min(cash);
        boolean isDue = due != null && !due.isAfter(facts.today());
        if (isDue || come.compareTo(amount) == 0) {
            pieces.add(new Piece(id, Certainty.SECURED, amount, due));
            return come;
        }
        if (come.signum() > 0) {
            pieces.add(new Piece(id + "/come", Certainty.SECURED, come, due));
        }
        pieces.add(new Piece(id, Certainty.COMMITTED, amount.subtract(come), due));
        return come;
    }

    private SourceRow row(Agreed agreed, Piece piece, @Nullable Money left) {
        return new SourceRow(
                piece.id(),
                agreed.id(),
                agreed.reference(),
                agreed.donor(),
                piece.certainty(),
                Money.of(piece.amount(), agreed.currency()),
                left,
                piece.due(),
                agreed.to(),
                100);
    }

    private FundingSource source(Agreed agreed, Piece piece, BigDecimal left) {
        var from = YearMonth.from(agreed.from()).plusMonths(isAfterMiddle(agreed.from()) ? 1 : 0);
        var to = YearMonth.from(agreed.to()).minusMonths(isBeforeMiddle(agreed.to()) ? 1 : 0);
        var due = piece.due();
        return new FundingSource(
                piece.id(),
                agreed.donor(),
                piece.certainty(),
                left,
                lines(agreed.lines()),
                number(begin, from),
                number(begin, to),
                piece.certainty() == Certainty.SECURED || due == null
                        ? 0
                        : number(begin, YearMonth.from(due)),
                agreed.domestic());
    }

    private static boolean isAfterMiddle(LocalDate day) {
        return day.getDayOfMonth() > MIDDLE;
    }

    private static boolean isBeforeMiddle(LocalDate day) {
        return day.getDayOfMonth() < MIDDLE;
    }

    private Set<String> lines(Collection<String> named) {
        return named.isEmpty()
                ? lines.stream().map(NeededLine::id).collect(Collectors.toSet())
                : Set.copyOf(named);
    }

    /** What is promised out pays the next months of its line; what no month needs is gone too. */
    private void bind(Agreed agreed, List<FundingSource> made) {
        var promised = new TreeMap<String, BigDecimal>();
        for (var each : of(agreed, AccountRole.ENCUMBERED)) {
            promised.merge(
                    Objects.requireNonNull(each.line()), each.base().amount(), BigDecimal::add);
        }
        var left = new LinkedHashMap<FundingSource, BigDecimal>();
        made.forEach(each -> left.put(each, each.amount()));
        var beyond = zero();
        for (var each : promised.entrySet()) {
            beyond = beyond.add(bind(each.getKey(), each.getValue(), left));
        }
        for (int i = 0; i < made.size(); i++) {
            var source = made.get(i);
            var gone = beyond.min(left.getOrDefault(source, zero()));
            beyond = beyond.subtract(gone);
            made.set(i, source.amounting(source.amount().subtract(gone)));
        }
    }

    /** Answers with what found no need. */
    private BigDecimal bind(String line, BigDecimal promised, Map<FundingSource, BigDecimal> left) {
        var needs = open.getOrDefault(line, new ArrayList<>());
        var wanted = promised;
        for (int month = 0; month < needs.size(); month++) {
            for (var source : List.copyOf(left.keySet())) {
                var part = wanted.min(needs.get(month)).min(left.getOrDefault(source, zero()));
                if (part.signum() > 0 && source.pays(line, month)) {
                    recorded.add(new Recorded(source.id(), line, month, part));
                    left.merge(source, part.negate(), BigDecimal::add);
                    needs.set(month, needs.get(month).subtract(part));
                    wanted = wanted.subtract(part);
                }
            }
        }
        return wanted;
    }

    private void pledged(Pledged pledged) {
        var rate = rate(pledged.currency());
        var worth = rate == null ? null : base(pledged.amount(), pledged.currency(), rate);
        rows.add(
                new SourceRow(
                        pledged.id(),
                        pledged.id(),
                        "",
                        pledged.donor(),
                        Certainty.PLEDGED,
                        Money.of(pledged.amount(), pledged.currency()),
                        worth == null ? null : money(worth),
                        pledged.expected(),
                        null,
                        pledged.percent()));
        if (worth != null) {
            int expected = number(begin, YearMonth.from(pledged.expected()));
            sources.add(
                    new FundingSource(
                            pledged.id(),
                            pledged.donor(),
                            Certainty.PLEDGED,
                            worth,
                            lines(Set.of()),
                            0,
                            horizon - 1,
                            Math.max(expected, 0),
                            false));
        }
    }
}
