package org.cadre.funding;

import org.cadre.money.Money;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

/**
 * Monthly amounts as plain numbers; a view, since thousands of them are kept for each programme.
 */
final class Planned extends AbstractMap<YearMonth, BigDecimal> {

    private final Map<YearMonth, Money> amounts;

    Planned(Map<YearMonth, Money> amounts) {
        this.amounts = amounts;
    }

    @Override
    public @Nullable BigDecimal get(@Nullable Object month) {
        var amount = amounts.get(month);
        return amount == null ? null : amount.amount();
    }

    @Override
    public boolean containsKey(@Nullable Object month) {
        return amounts.containsKey(month);
    }

    @Override
    public Set<Entry<YearMonth, BigDecimal>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Entry<YearMonth, BigDecimal>> iterator() {
                return amounts.entrySet().stream()
                        .map(each -> Map.entry(each.getKey(), each.getValue().amount()))
                        .iterator();
            }

            @Override
            public int size() {
                return amounts.size();
            }
        };
    }
}
