package org.cadre.funding;

import org.cadre.budget.LineId;
import org.cadre.funding.continuity.Composition;
import org.cadre.funding.continuity.LineState;
import org.cadre.funding.continuity.NeededLine;
import org.cadre.funding.continuity.Ratio;
import org.cadre.funding.continuity.Spending;
import org.cadre.ledger.AccountRole;
import org.cadre.money.Money;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What became of the approved budget of a programme: approved, spent, promised out, still to come.
 * Amounts of a {@link LineState} are in the currency of the budget.
 *
 * @param whole all lines together
 * @param agreements what each agreement gave and paid, in its own currency
 */
public record SpendingView(
        ProgrammePlan of,
        List<Row> rows,
        LineState whole,
        Composition composition,
        Spending spending,
        List<Paid> agreements) {

    /**
     * A line.
     *
     * @param state F10, F12
     * @param free F13: allotted by agreements, less what is spent, promised and asked for
     */
    public record Row(String id, String name, LineState state, Money free, List<Part> parts) {}

    /**
     * What an agreement pays of a line.
     *
     * @param own spent in the currency of the agreement
     * @param spent in the currency of the budget, at the rates of the days
     */
    public record Part(
            String agreement, String reference, Money own, Money spent, Money encumbered) {

        /** The agreement has another currency than the budget. */
        public boolean isForeign() {
            return !own.currency().equals(spent.currency());
        }
    }

    /**
     * An agreement.
     *
     * @param spent in its own currency alone; {@code other} says what was paid in others
     * @param other in the currency of the budget
     */
    public record Paid(
            String agreement,
            String reference,
            String donor,
            Money signed,
            Money received,
            Money spent,
            Money other,
            Money encumbered) {}

    static SpendingView of(ProgrammePlan plan, Map<LineId, Money> original) {
        var reading = Reading.of(plan, original);
        var rows = plan.plan().lines().stream().map(reading::row).toList();
        var states = rows.stream().map(Row::state).toList();
        return new SpendingView(
                plan,
                rows,
                sum(states),
                new Composition(
                        states.stream()
                                .map(each -> new Composition.Part(each.original(), each.spent()))
                                .toList()),
                reading.spending(),
                plan.facts().agreements().stream().map(reading::paid).toList());
    }

    private static LineState sum(List<LineState> states) {
        return states.stream()
                .reduce(
                        (a, b) ->
                                new LineState(
                                        a.original().add(b.original()),
                                        a.allotted().add(b.allotted()),
                                        a.phased().add(b.phased()),
                                        a.spent().add(b.spent()),
                                        a.encumbered().add(b.encumbered()),
                                        a.pending().add(b.pending()),
                                        a.remaining().add(b.remaining())))
                .orElseGet(
                        () ->
                                new LineState(
                                        BigDecimal.ZERO,
                                        BigDecimal.ZERO,
                                        BigDecimal.ZERO,
                                        BigDecimal.ZERO,
                                        BigDecimal.ZERO,
                                        BigDecimal.ZERO,
                                        BigDecimal.ZERO));
    }

    public Money money(BigDecimal amount) {
        return Money.of(amount, of.currency());
    }

    /** F11 of the approved budget first of all, until today. */
    public Optional<Ratio> variance() {
        return composition.variance();
    }

    /** Takes the figures of lines and agreements out of the movements of a journal. */
    private record Reading(
            ProgrammePlan plan,
            Turnover turnover,
            Map<String, PlanFacts.Line> lines,
            Map<String, Money> original,
            Map<String, BigDecimal> pending) {

        static Reading of(ProgrammePlan plan, Map<LineId, Money> original) {
            var pending = new HashMap<String, BigDecimal>();
            plan.pending()
                    .forEach(
                            (fund, asked) ->
                                    pending.merge(
                                            fund.line().toString(),
                                            asked.amount(),
                                            BigDecimal::add));
            return new Reading(
                    plan,
                    plan.turnover(),
                    plan.facts().lines().stream()
                            .collect(Collectors.toMap(PlanFacts.Line::id, each -> each)),
                    original.entrySet().stream()
                            .collect(
                                    Collectors.toMap(
                                            each -> each.getKey().toString(), Map.Entry::getValue)),
                    pending);
        }

        Row row(NeededLine line) {
            var planned = Objects.requireNonNull(lines.get(line.id())).planned();
            var begin = plan.facts().begin();
            var phased = zero();
            var approved = zero();
            for (var each : planned.entrySet()) {
                approved = approved.add(each.getValue());
                if (!each.getKey().isAfter(begin)) {
                    phased = phased.add(each.getValue());
                }
            }
            var on = turnover.on(line.id());
            var spent = base(AccountRole.EXPENSE, on);
            var encumbered = base(AccountRole.ENCUMBERED, on);
            var asked = pending.getOrDefault(line.id(), zero());
            var first = original.getOrDefault(line.id(), money(zero())).amount();
            var state =
                    new LineState(
                            first,
                            approved,
                            phased,
                            spent,
                            encumbered,
                            asked,
                            line.total().subtract(encumbered).max(zero()));
            var free =
                    base(AccountRole.ALLOTTED, on)
                            .negate()
                            .subtract(spent)
                            .subtract(encumbered)
                            .subtract(asked);
            return new Row(line.id(), line.name(), state, money(free), parts(line));
        }

        private List<Part> parts(NeededLine line) {
            return plan.facts().agreements().stream()
                    .map(agreed -> part(line, agreed))
                    .filter(each -> !each.spent().isZero() || !each.encumbered().isZero())
                    .toList();
        }

        private Part part(NeededLine line, PlanFacts.Agreed agreed) {
            var both =
                    turnover.on(line.id()).stream()
                            .filter(each -> agreed.id().equals(each.agreement()))
                            .toList();
            return new Part(
                    agreed.id(),
                    agreed.reference(),
                    own(AccountRole.EXPENSE, agreed, both),
                    money(base(AccountRole.EXPENSE, both)),
                    money(base(AccountRole.ENCUMBERED, both)));
        }

        Paid paid(PlanFacts.Agreed agreed) {
            var of = turnover.under(agreed.id());
            return new Paid(
                    agreed.id(),
                    agreed.reference(),
                    agreed.donor(),
                    Money.of(agreed.signed(), agreed.currency()),
                    own(AccountRole.INCOME, agreed, of).negated(),
                    own(AccountRole.EXPENSE, agreed, of),
                    money(
                            base(
                                    AccountRole.EXPENSE,
                                    of.stream()
                                            .filter(
                                                    each ->
                                                            !each.amount()
                                                                    .currency()
                                                                    .equals(agreed.currency()))
                                            .toList())),
                    money(base(AccountRole.ENCUMBERED, of)));
        }

        Spending spending() {
            return new Spending(plan.closed().stream().map(turnover::spentIn).toList());
        }

        private BigDecimal base(AccountRole role, List<Turnover.Sum> sums) {
            return sums.stream()
                    .filter(each -> each.role() == role)
                    .map(each -> each.base().amount())
                    .reduce(zero(), BigDecimal::add);
        }

        private Money own(AccountRole role, PlanFacts.Agreed agreed, List<Turnover.Sum> sums) {
            return Money.sum(
                    sums.stream()
                            .filter(each -> each.role() == role)
                            .map(Turnover.Sum::amount)
                            .filter(each -> each.currency().equals(agreed.currency()))
                            .toList(),
                    agreed.currency());
        }

        private BigDecimal zero() {
            return Money.zero(plan.currency()).amount();
        }

        private Money money(BigDecimal amount) {
            return Money.of(amount, plan.currency());
        }
    }
}
