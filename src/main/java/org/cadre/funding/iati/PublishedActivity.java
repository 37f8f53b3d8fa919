package org.cadre.funding.iati;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What a donor said of one activity.
 *
 * @param currency of amounts that name none; empty where the file has no default
 * @param begin actual, else planned
 * @param end planned, else actual
 */
public record PublishedActivity(
        String identifier,
        String donorIdentifier,
        String donor,
        String title,
        String currency,
        Optional<LocalDate> begin,
        Optional<LocalDate> end,
        List<Amount> amounts) {

    /** Where an amount stands. */
    public enum Part {
        BUDGET,
        PLANNED_DISBURSEMENT,
        TRANSACTION
    }

    /**
     * @param type code of the part's kind, such as 2 for a commitment; empty where it has none
     * @param from day of a transaction, or first day of a period
     * @param until the same day, or the last one
     */
    public record Amount(
            Part part,
            String type,
            Optional<LocalDate> from,
            Optional<LocalDate> until,
            BigDecimal value,
            String currency,
            String receiver) {

        private boolean is(Part wanted, String code) {
            return part == wanted && type.equals(code);
        }
    }

    public PublishedActivity {
        amounts = List.copyOf(amounts);
    }

    /** For an agreement: what the donor has committed, by currency. */
    public Map<String, BigDecimal> committed() {
        return sums(each -> each.is(Part.TRANSACTION, "2"));
    }

    /** What the donor has paid out, by currency. */
    public Map<String, BigDecimal> disbursed() {
        return sums(each -> each.is(Part.TRANSACTION, "3"));
    }

    /** For a schedule: what the donor plans to pay, in the order of the file. */
    public List<Amount> instalments() {
        return amounts.stream().filter(each -> each.part() == Part.PLANNED_DISBURSEMENT).toList();
    }

    private Map<String, BigDecimal> sums(Predicate<Amount> condition) {
        var sums = new TreeMap<String, BigDecimal>();
        amounts.stream()
                .filter(condition)
                .forEach(each -> sums.merge(each.currency(), each.value(), BigDecimal::add));
        return sums;
    }
}
