package org.cadre.bank.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
     * amount and date; money in never fits money out. Only payments that share the amount or the
     * beginning of a reference are looked at.
     */
    public List<Proposal> propose(List<StatementLine> lines, Collection<Expected> payments) {
        var index = Index.of(payments);
        var all =
                lines.stream()
                        .flatMap(
                                line ->
                                        index.near(line).stream()
                                                .flatMap(each -> proposal(line, each).stream()))
                        .toList();
        var ofLine = all.stream().collect(Collectors.groupingBy(each -> each.line));
        var ofPayment = all.stream().collect(Collectors.groupingBy(each -> each.expected));
        return all.stream()
                .map(
                        each ->
                                each.alone(
                                        Stream.of(
                                                        ofLine.getOrDefault(each.line, List.of()),
                                                        ofPayment.getOrDefault(
                                                                each.expected, List.of()))
                                                .flatMap(List::stream)
                                                .noneMatch(other -> rivals(each, other))))
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

    /**
     * Payments by what a line can be found with.
     *
     * @param beginnings the first signs of each reference
     */
    private record Index(
            Map<BigDecimal, List<Expected>> amounts, Map<String, List<Expected>> beginnings) {

        static Index of(Collection<Expected> payments) {
            var beginnings = new HashMap<String, List<Expected>>();
            for (var each : payments) {
                each.references().stream()
                        .map(Matching::bare)
                        .filter(bare -> bare.length() >= SHORTEST_REFERENCE)
                        .map(bare -> bare.substring(0, SHORTEST_REFERENCE))
                        .distinct()
                        .forEach(
                                begin ->
                                        beginnings
                                                .computeIfAbsent(begin, b -> new ArrayList<>())
                                                .add(each));
            }
            return new Index(
                    payments.stream()
                            .collect(
                                    Collectors.groupingBy(
                                            each -> each.amount().stripTrailingZeros())),
                    beginnings);
        }

        Set<Expected> near(StatementLine line) {
            var found =
                    new LinkedHashSet<>(
                            amounts.getOrDefault(line.amount().stripTrailingZeros(), List.of()));
            Stream.concat(Stream.of(line.text()), line.references().stream())
                    .map(Matching::bare)
                    .forEach(
                            bare -> {
                                for (int i = 0; i + SHORTEST_REFERENCE <= bare.length(); i++) {
                                    found.addAll(
                                            beginnings.getOrDefault(
                                                    bare.substring(i, i + SHORTEST_REFERENCE),
                                                    List.of()));
                                }
                            });
            return found;
        }
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
