package org.cadre.funding;

import org.cadre.content.Json;
import org.cadre.funding.ContinuityView.Cover;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A programme in a month, as its worst covered line makes it.
 *
 * @param cover of that line
 * @param hundredths of its need that are covered, rounded down; 0 where nothing is needed
 * @param pledged whether pledges would cover more of it
 * @param worst its name; empty where nothing is needed
 * @param need of all lines
 * @param gap F3 of all lines
 * @param falls names of the lines that fall in it (F6)
 */
public record OutlookMonth(
        YearMonth month,
        Cover cover,
        int hundredths,
        boolean pledged,
        String worst,
        BigDecimal need,
        BigDecimal gap,
        List<String> falls) {

    /** What is not needed last, then what is covered least. */
    static final Comparator<OutlookMonth> WORST_FIRST =
            Comparator.comparing((OutlookMonth each) -> each.cover == Cover.UNDEFINED)
                    .thenComparing(OutlookMonth::hundredths)
                    .thenComparing(OutlookMonth::cover, Comparator.reverseOrder());

    public OutlookMonth {
        falls = List.copyOf(falls);
    }

    static String write(List<OutlookMonth> months) {
        return Json.of(
                months.stream()
                        .map(
                                each ->
                                        List.of(
                                                each.month,
                                                each.cover,
                                                each.hundredths,
                                                each.pledged,
                                                each.worst,
                                                each.need.toPlainString(),
                                                each.gap.toPlainString(),
                                                each.falls))
                        .toList());
    }

    static List<OutlookMonth> read(String text) {
        var months = new ArrayList<OutlookMonth>();
        for (var each : (List<?>) Json.parse(text).orElseThrow()) {
            var parts = (List<?>) each;
            months.add(
                    new OutlookMonth(
                            YearMonth.parse((String) parts.get(0)),
                            Cover.valueOf((String) parts.get(1)),
                            ((BigDecimal) parts.get(2)).intValueExact(),
                            (Boolean) parts.get(3),
                            (String) parts.get(4),
                            new BigDecimal((String) parts.get(5)),
                            new BigDecimal((String) parts.get(6)),
                            ((List<?>) parts.get(7)).stream().map(String.class::cast).toList()));
        }
        return months;
    }

    /** Several as one: the worst of them, with what all of them need and lack. */
    static OutlookMonth together(List<OutlookMonth> months) {
        var worst = months.stream().min(WORST_FIRST).orElseThrow();
        return new OutlookMonth(
                months.getFirst().month,
                worst.cover,
                worst.hundredths,
                worst.pledged,
                worst.worst,
                months.stream().map(OutlookMonth::need).reduce(BigDecimal.ZERO, BigDecimal::add),
                months.stream().map(OutlookMonth::gap).reduce(BigDecimal.ZERO, BigDecimal::add),
                months.stream().flatMap(each -> each.falls.stream()).toList());
    }
}
