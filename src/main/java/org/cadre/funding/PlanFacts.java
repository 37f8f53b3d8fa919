package org.cadre.funding;

import org.cadre.agreement.InstalmentState;
import org.cadre.funding.continuity.Ratio;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everything that a plan of a programme rests on besides its journal, as it was on a day. With the
 * entries up to a number it gives the same figures for ever.
 *
 * @param horizon how many months are looked at; fewer where less is planned
 * @param budget number of the approved version; 0 where none is approved
 * @param rates by currency, what one unit is worth in that of the budget
 */
public record PlanFacts(
        LocalDate today,
        int horizon,
        Ratio threshold,
        int persist,
        Currency currency,
        int budget,
        List<Line> lines,
        List<Agreed> agreements,
        List<Pledged> pledges,
        Map<String, BigDecimal> rates) {

    /** A line on which money stands, and what is approved for it, by month. */
    public record Line(
            String id,
            String name,
            int priority,
            int criticality,
            Map<YearMonth, BigDecimal> planned) {}

    /**
     * An agreement.
     *
     * @param domestic whether it comes from a national budget
     * @param lines that it pays for; empty for all
     */
    public record Agreed(
            String id,
            String reference,
            String donor,
            Currency currency,
            BigDecimal signed,
            LocalDate from,
            LocalDate to,
            boolean domestic,
            Set<String> lines,
            List<Part> parts) {}

    /** An instalment. */
    public record Part(String id, LocalDate due, BigDecimal amount, InstalmentState state) {}

    /** What is written and not signed. */
    public record Pledged(
            String id,
            String donor,
            Currency currency,
            BigDecimal amount,
            LocalDate expected,
            int percent) {}

    /** The same at other rates. */
    PlanFacts with(Map<String, BigDecimal> others) {
        return new PlanFacts(
                today,
                horizon,
                threshold,
                persist,
                currency,
                budget,
                lines,
                agreements,
                pledges,
                others);
    }

    public YearMonth begin() {
        return YearMonth.from(today);
    }
}
