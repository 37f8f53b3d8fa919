package org.cadre.funding.iati;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Rules on numbers and dates. */
final class Measuring {

    /** How exactly IATI's engine adds: shares such as 33.3333 are written that way. */
    private static final int DECIMALS = 4;

    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(?:[0-9]{1,30}\\.?[0-9]{0,30}|\\.[0-9]{1,30})");

    private static final int DAYS_OF_A_YEAR = 365;

    /** What a date is compared with where the ruleset writes NOW. */
    private final Instant now;

    Measuring(Instant now) {
        this.now = now;
    }

    /** Nothing is nothing to add. */
    Demand sum(RuleCase rule) {
        var paths = rule.expressions("paths");
        var strict = strictSum(rule);
        return (element, group) ->
                Counting.all(paths, element, group).isEmpty()
                        ? Optional.empty()
                        : strict.breach(element, group);
    }

    Demand strictSum(RuleCase rule) {
        var paths = rule.expressions("paths");
        var wanted = rule.number("sum");
        return (element, group) -> {
            var found = Counting.all(paths, element, group);
            var sum = found.stream().map(Measuring::number).reduce(Measuring::plus);
            var rounded = sum.orElse(Optional.of(BigDecimal.ZERO)).map(Measuring::rounded);
            return rounded.filter(each -> each.compareTo(wanted) == 0).isPresent()
                    ? Optional.empty()
                    : Optional.of(
                            new Breach(
                                    Breach.of(element, found).at(),
                                    rounded.map(BigDecimal::toPlainString).orElse("no number")));
        };
    }

    private static Optional<BigDecimal> plus(Optional<BigDecimal> one, Optional<BigDecimal> two) {
        return one.flatMap(number -> two.map(number::add));
    }

    private static BigDecimal rounded(BigDecimal sum) {
        return sum.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
    }

    Demand range(RuleCase rule) {
        var paths = rule.expressions("paths");
        var least = rule.number("min");
        var most = rule.number("max");
        return (element, group) ->
                Wording.firstBreach(
                        element,
                        Counting.all(paths, element, group),
                        node -> number(node).filter(each -> within(least, each, most)).isPresent());
    }

    private static boolean within(BigDecimal least, BigDecimal number, BigDecimal most) {
        return least.compareTo(number) <= 0 && number.compareTo(most) <= 0;
    }

    /** Empty where it is no number; nothing counts as zero. */
    private static Optional<BigDecimal> number(Node node) {
        var text = node.text().strip();
        if (text.isEmpty()) {
            return Optional.of(BigDecimal.ZERO);
        }
        return NUMBER.matcher(text).matches()
                ? Optional.of(new BigDecimal(text))
                : Optional.empty();
    }

    /** Every {@code less} is held against the first {@code more}, or the one {@code date}. */
    Demand dateOrder(RuleCase rule) {
        return order(rule.expression("less"), rule, "more");
    }

    Demand dateNow(RuleCase rule) {
        return order(rule.expression("date"), rule, "now");
    }

    private Demand order(Expression less, RuleCase rule, String more) {
        var isNow = more.equals("now") || rule.text(more).equals("NOW");
        var later = isNow ? Optional.<Expression>empty() : rule.findExpression(more);
        return (element, group) -> {
            var limit =
                    later.isEmpty() ? Optional.of(now) : first(later.get().nodes(element, group));
            return limit.flatMap(
                    end ->
                            firstBreach(
                                    element,
                                    less.nodes(element, group),
                                    date -> !date.isAfter(end)));
        };
    }

    Demand betweenDates(RuleCase rule) {
        var dates = rule.expression("date");
        var start = rule.expression("start");
        var end = rule.expression("end");
        return (element, group) -> {
            var from = first(start.nodes(element, group));
            var until = first(end.nodes(element, group));
            return from.isEmpty() || until.isEmpty()
                    ? Optional.empty()
                    : firstBreach(
                            element,
                            dates.nodes(element, group),
                            date -> !date.isBefore(from.get()) && !date.isAfter(until.get()));
        };
    }

    /** From start to end at most a year, which for IATI's engine is 365 days. */
    Demand timeLimit(RuleCase rule) {
        var start = rule.expression("start");
        var end = rule.expression("end");
        return (element, group) -> {
            var ends = end.nodes(element, group);
            var from = first(start.nodes(element, group));
            return from.isEmpty() || ends.isEmpty()
                    ? Optional.empty()
                    : firstBreach(
                            element,
                            ends.subList(0, 1),
                            date -> Duration.between(from.get(), date).toDays() <= DAYS_OF_A_YEAR);
        };
    }

    private static Optional<Instant> first(List<Node> nodes) {
        return nodes.stream().findFirst().map(Node::text).flatMap(Moments::read);
    }

    /** What is no date is none of these rules' business. */
    private static Optional<Breach> firstBreach(
            Element element, List<Node> dates, Predicate<Instant> right) {
        return Wording.firstBreach(
                element, dates, date -> Moments.read(date.text()).filter(right.negate()).isEmpty());
    }
}
