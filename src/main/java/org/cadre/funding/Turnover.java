package org.cadre.funding;

import org.cadre.ledger.AccountRole;
import org.cadre.ledger.Movement;
import org.cadre.money.Money;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the movements of a journal come to, found by line and by agreement; by month only what was
 * spent and what has come. Amounts without a currency are in that of the journal.
 */
public final class Turnover {

    /** Of a journal that has none. */
    static final Turnover NONE = of(List.of());

    private final Map<String, Map<YearMonth, BigDecimal>> spentOn = new HashMap<>();
    private final Map<String, Map<Currency, Map<YearMonth, BigDecimal>>> come = new HashMap<>();
    private final Map<YearMonth, BigDecimal> spentIn = new HashMap<>();
    private final Map<AccountRole, BigDecimal> totals = new EnumMap<>(AccountRole.class);
    private final Map<String, List<Sum>> byLine = new HashMap<>();
    private final Map<String, List<Sum>> byAgreement = new HashMap<>();

    /**
     * What moved of one kind in one currency.
     *
     * @param agreement null where none is named
     * @param line null where none is named
     */
    record Sum(
            AccountRole role,
            @Nullable String agreement,
            @Nullable String line,
            Money amount,
            Money base) {}

    private record Place(
            AccountRole role,
            @Nullable String agreement,
            @Nullable String line,
            Currency currency) {}

    private Turnover() {}

    static Turnover of(List<Movement> movements) {
        var turnover = new Turnover();
        var names = new HashMap<Object, String>();
        var months = new HashMap<YearMonth, YearMonth>();
        var sums = new LinkedHashMap<Place, Sum>();
        for (var each : movements) {
            var line = name(names, each.line());
            var agreement = name(names, each.agreement());
            sums.merge(
                    new Place(each.role(), agreement, line, each.amount().currency()),
                    new Sum(each.role(), agreement, line, each.amount(), each.base()),
                    Turnover::plus);
            turnover.totals.merge(each.role(), each.base().amount(), BigDecimal::add);
            if (each.role() == AccountRole.EXPENSE) {
                var month = months.computeIfAbsent(each.month(), any -> each.month());
                turnover.spend(line, month, each.base().amount());
            } else if (each.role() == AccountRole.INCOME && agreement != null) {
                turnover.comes(agreement, each);
            }
        }
        sums.values().forEach(turnover::keep);
        return turnover;
    }

    private static @Nullable String name(Map<Object, String> names, @Nullable Object id) {
        return id == null ? null : names.computeIfAbsent(id, Object::toString);
    }

    private static Sum plus(Sum a, Sum b) {
        return new Sum(
                a.role(),
                a.agreement(),
                a.line(),
                a.amount().plus(b.amount()),
                a.base().plus(b.base()));
    }

    private void spend(@Nullable String line, YearMonth month, BigDecimal amount) {
        spentIn.merge(month, amount, BigDecimal::add);
        if (line != null) {
            spentOn.computeIfAbsent(line, any -> new TreeMap<>())
                    .merge(month, amount, BigDecimal::add);
        }
    }

    private void comes(String agreement, Movement income) {
        come.computeIfAbsent(agreement, any -> new HashMap<>())
                .computeIfAbsent(income.amount().currency(), any -> new TreeMap<>())
                .merge(income.month(), income.amount().amount().negate(), BigDecimal::add);
    }

    private void keep(Sum sum) {
        if (sum.line() != null) {
            byLine.computeIfAbsent(sum.line(), any -> new ArrayList<>()).add(sum);
        }
        if (sum.agreement() != null) {
            byAgreement.computeIfAbsent(sum.agreement(), any -> new ArrayList<>()).add(sum);
        }
    }

    List<Sum> on(String line) {
        return byLine.getOrDefault(line, List.of());
    }

    List<Sum> under(String agreement) {
        return byAgreement.getOrDefault(agreement, List.of());
    }

    /** By month, what was spent on a line. */
    Map<YearMonth, BigDecimal> spentOn(String line) {
        return Collections.unmodifiableMap(spentOn.getOrDefault(line, Map.of()));
    }

    /** By month, what has come of an agreement in a currency, the earliest first. */
    Map<YearMonth, BigDecimal> come(String agreement, Currency currency) {
        return Collections.unmodifiableMap(
                come.getOrDefault(agreement, Map.of()).getOrDefault(currency, Map.of()));
    }

    /** What was spent in a month, on whatever line. */
    BigDecimal spentIn(YearMonth month) {
        return spentIn.getOrDefault(month, BigDecimal.ZERO);
    }

    /** What all movements of a kind come to; above zero debit. */
    BigDecimal total(AccountRole role) {
        return totals.getOrDefault(role, BigDecimal.ZERO);
    }
}
