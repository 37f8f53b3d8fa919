package org.cadre.funding.bank;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Which line of a statement could be which payment that we expect. It proposes and never decides.
 *
 * @param daysEarly by how many days a payment may come before it is due
 * @param daysLate by how many after
 */
public record Matching(int daysEarly, int daysLate) {

    /** Shorter references stand in too many texts by chance. */
    private static final int SHORTEST_REFERENCE = 4;

    public static final Matching USUAL = new Matching(10, 30);

    /**
     * A payment that is to come in (above 0) or to go out.
     *
     * @param references by which it may be named
     */
    public record Expected(
            String id, BigDecimal amount, LocalDate due, List<String> references, String party) {

        public Expected {
            references = List.copyOf(references);
        }
    }

    /** What speaks for a match; the strongest first. */
    public enum Why {
        REFERENCE,
        AMOUNT,
        PARTY,
        DATE
    }

    /**
     * @param reasons what speaks for it
     * @param difference what the line has beyond the expected amount
     * @param days by how many it is later than due
     * @param alone whether nothing else fits this line, and no other line this payment, as well
     */
    public record Proposal(
            StatementLine line,
            Expected expected,
            Set<Why> reasons,
            BigDecimal difference,
            long days,
            boolean alone) {

        public Proposal {
            reasons = Set.copyOf(reasons);
        }

        private int weight() {
            return reasons.stream().mapToInt(why -> 1 << Why.values().length - why.ordinal()).sum();
        }

        private Proposal alone(boolean is) {
            return new Proposal(line, expected, reasons, difference, days, is);
        }
    }

    /**
     * For each line its proposals, the best first. A line and a payment fit by the reference, or by
     * amount and date; money in never fits money out.
     */
    public List<Proposal> propose(List<StatementLine> lines, Collection<Expected> payments) {
        var all = new ArrayList<Proposal>();
        for (var line : lines) {
            payments.stream().flatMap(each -> proposal(line, each).stream()).forEach(all::add);
        }
        return all.stream()
                .map(each -> each.alone(all.stream().noneMatch(other -> rivals(each, other))))
                .sorted(
                        Comparator.<Proposal>comparingInt(each -> each.line().number())
                                .thenComparing(Comparator.comparingInt(Proposal::weight).reversed())
                                .thenComparing(each -> Math.abs(each.days()))
                                .thenComparing(each -> each.expected().id()))
                .toList();
    }

    private static boolean rivals(Proposal one, Proposal other) {
        boolean share = one.line.equals(other.line) != one.expected.equals(other.expected);
        return share && other.weight() >= one.weight();
    }

    private Optional<Proposal> proposal(StatementLine line, Expected payment) {
        if (line.amount().signum() != payment.amount().signum()) {
            return Optional.empty();
        }
        long days = ChronoUnit.DAYS.between(payment.due(), line.booked());
        var reasons = EnumSet.noneOf(Why.class);
        if (payment.references().stream().anyMatch(each -> names(line, each))) {
            reasons.add(Why.REFERENCE);
        }
        if (line.amount().compareTo(payment.amount()) == 0) {
            reasons.add(Why.AMOUNT);
        }
        if (-daysEarly <= days && days <= daysLate) {
            reasons.add(Why.DATE);
        }
        if (!payment.party().isBlank() && bare(line.party()).contains(bare(payment.party()))) {
            reasons.add(Why.PARTY);
        }
        boolean fits =
                reasons.contains(Why.REFERENCE)
                        || reasons.containsAll(EnumSet.of(Why.AMOUNT, Why.DATE));
        return fits
                ? Optional.of(
                        new Proposal(
                                line,
                                payment,
                                reasons,
                                line.amount().subtract(payment.amount()),
                                days,
                                false))
                : Optional.empty();
    }

    private static boolean names(StatementLine line, String reference) {
        var wanted = bare(reference);
        return wanted.length() >= SHORTEST_REFERENCE
                && (bare(line.text()).contains(wanted)
                        || line.references().stream()
                                .anyMatch(each -> bare(each).contains(wanted)));
    }

    /** Banks drop signs and blanks. */
    private static String bare(String text) {
        return text.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]", "");
    }
}
