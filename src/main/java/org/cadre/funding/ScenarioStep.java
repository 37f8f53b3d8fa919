package org.cadre.funding;

import org.cadre.budget.Words;
import org.cadre.content.Json;
import org.cadre.platform.refusal.WrongValue;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One difference of a stored scenario from what is planned.
 *
 * @param of name of a donor, id of a source, line, activity or agreement, or code of a currency;
 *     empty for all lines
 * @param number months, or hundredths
 * @param month in which an agreement ends then, or from which new money is there; else null
 * @param amount of new money in the currency of the budget; else null
 */
public record ScenarioStep(
        Kind kind, String of, int number, @Nullable YearMonth month, @Nullable BigDecimal amount) {

    private static final int MOST_NAME = 160;
    private static final int ALL = 100;
    private static final int MOST_WORTH = 300;

    /** What is different. */
    public enum Kind {
        /** A donor gives nothing. */
        DROP_DONOR,
        /** Money of a source or pledge comes so many months later. */
        DELAY,
        /** A line, or all of them, need so many hundredths less. */
        CUT,
        /** An activity happens so many months later. */
        MOVE_ACTIVITY,
        /** An agreement ends in a later month, with the same money. */
        EXTEND,
        /** Money in a currency is worth so many hundredths of what it is. */
        REVALUE,
        /** There is money that was not there. */
        ADD
    }

    /** Not so many months; argument: how many may be. */
    public static final class MonthsAreOutOfRange extends WrongValue {
        MonthsAreOutOfRange() {
            super("number", ScenarioAsk.MOST_MONTHS);
        }
    }

    /** Not so many hundredths; argument: how many may be. */
    public static final class ShareIsOutOfRange extends WrongValue {
        ShareIsOutOfRange(int most) {
            super("number", most);
        }
    }

    /** No month is named, and one is needed. */
    public static final class MonthIsMissing extends WrongValue {
        MonthIsMissing() {
            super("month");
        }
    }

    /** New money is more than nothing. */
    public static final class NewMoneyIsNone extends WrongValue {
        NewMoneyIsNone() {
            super("amount");
        }
    }

    public ScenarioStep {
        if (of.length() > MOST_NAME) {
            throw new IllegalArgumentException("A name is short");
        }
        switch (kind) {
            case DELAY, MOVE_ACTIVITY -> {
                if (number < 1 || number > ScenarioAsk.MOST_MONTHS) {
                    throw new MonthsAreOutOfRange();
                }
            }
            case CUT -> requireShare(number, ALL);
            case REVALUE -> requireShare(number, MOST_WORTH);
            case EXTEND -> requireMonth(month);
            case ADD -> {
                of = Words.needed("giver", of, MOST_NAME);
                requireMonth(month);
                if (amount == null || amount.signum() <= 0) {
                    throw new NewMoneyIsNone();
                }
            }
            case DROP_DONOR -> {}
        }
    }

    private static void requireShare(int number, int most) {
        if (number < 1 || number > most) {
            throw new ShareIsOutOfRange(most);
        }
    }

    private static void requireMonth(@Nullable YearMonth month) {
        if (month == null) {
            throw new MonthIsMissing();
        }
    }

    static String write(List<ScenarioStep> steps) {
        return Json.of(steps.stream().map(ScenarioStep::map).toList());
    }

    private Map<String, @Nullable Object> map() {
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("kind", kind.name());
        map.put("of", of);
        map.put("number", number);
        map.put("month", month == null ? null : month.toString());
        map.put("amount", amount == null ? null : amount.toPlainString());
        return map;
    }

    static List<ScenarioStep> read(String json) {
        var steps = new ArrayList<ScenarioStep>();
        for (var each : (List<?>) Json.parse(json).orElseThrow()) {
            steps.add(read((Map<?, ?>) each));
        }
        return List.copyOf(steps);
    }

    private static ScenarioStep read(Map<?, ?> map) {
        var month = map.get("month");
        var amount = map.get("amount");
        return new ScenarioStep(
                Kind.valueOf(String.valueOf(map.get("kind"))),
                String.valueOf(map.get("of")),
                Integer.parseInt(String.valueOf(map.get("number"))),
                month == null ? null : YearMonth.parse(month.toString()),
                amount == null ? null : new BigDecimal(amount.toString()));
    }
}
