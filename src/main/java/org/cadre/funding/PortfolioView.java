package org.cadre.funding;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.money.Money;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Whether the money of programmes lasts, one beside the other.
 *
 * @param begin the first month
 * @param rows those first whose first line falls first; then by name
 */
public record PortfolioView(YearMonth begin, List<Row> rows) {

    private static final int YEAR = 12;

    /**
     * A programme.
     *
     * @param currency null where it was not counted yet
     * @param months empty where it was not counted yet, or has no approved budget
     * @param countedAt null where it was not counted yet
     * @param changed whether something changed since
     */
    public record Row(
            ProgrammeId programme,
            String name,
            @Nullable Currency currency,
            List<OutlookMonth> months,
            @Nullable Instant countedAt,
            boolean changed) {

        public boolean isCounted() {
            return countedAt != null;
        }

        public boolean isPlanned() {
            return !months.isEmpty();
        }

        /** The first month in which a line falls. */
        public Optional<OutlookMonth> fall() {
            return months.stream().filter(each -> !each.falls().isEmpty()).findFirst();
        }

        /** The worst of the coming twelve months. */
        public Optional<OutlookMonth> worst() {
            return months.stream().limit(YEAR).min(OutlookMonth.WORST_FIRST);
        }

        /** F3 of the coming twelve months; null where nothing is planned. */
        public @Nullable Money gap() {
            return currency == null || months.isEmpty()
                    ? null
                    : Money.of(
                            months.stream()
                                    .limit(YEAR)
                                    .map(OutlookMonth::gap)
                                    .reduce(BigDecimal.ZERO, BigDecimal::add),
                            currency);
        }
    }

    static final Comparator<Row> FIRST_FALL =
            Comparator.comparing(
                            (Row each) ->
                                    each.fall()
                                            .map(OutlookMonth::month)
                                            .orElse(YearMonth.of(9999, 1)))
                    .thenComparing(Row::name);

    /** The months of the heat map, three together where quarters are asked for. */
    public List<List<YearMonth>> spans(boolean quarters) {
        var spans = new ArrayList<List<YearMonth>>();
        IntStream.range(0, ContinuityQueries.HORIZON)
                .mapToObj(begin::plusMonths)
                .forEach(month -> add(spans, month, quarters));
        return spans;
    }

    private static void add(List<List<YearMonth>> spans, YearMonth month, boolean quarters) {
        if (quarters && !spans.isEmpty() && isOneQuarter(spans.getLast().getLast(), month)) {
            spans.getLast().add(month);
        } else {
            spans.add(new ArrayList<>(List.of(month)));
        }
    }

    private static boolean isOneQuarter(YearMonth one, YearMonth next) {
        return one.getYear() == next.getYear()
                && one.get(IsoFields.QUARTER_OF_YEAR) == next.get(IsoFields.QUARTER_OF_YEAR);
    }

    /** What a programme comes to in some months; empty beyond its plan. */
    public static Optional<OutlookMonth> cell(Row row, List<YearMonth> span) {
        var months = row.months().stream().filter(each -> span.contains(each.month())).toList();
        return months.isEmpty() ? Optional.empty() : Optional.of(OutlookMonth.together(months));
    }
}
