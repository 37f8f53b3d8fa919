package org.cadre.funding;

import org.cadre.cohort.PopulationQueries.Run;
import org.cadre.funding.iati.Publication.Indicator;
import org.cadre.funding.iati.Publication.Period;
import org.cadre.funding.iati.Publication.Result;
import org.cadre.funding.iati.Publication.Values;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/**
 * What a programme has reached, year by year, as it is published: seats that were taken, modules
 * that were completed, certificates that were awarded. A number of so few people that one of them
 * could be meant is kept back.
 *
 * @param completed how many completions there were in each year
 * @param awarded how many certificates
 */
record TrainingResults(
        List<Run> runs, SortedMap<Integer, Long> completed, SortedMap<Integer, Long> awarded) {

    /** Fewer people than these are not told. */
    static final int FEWEST = 5;

    private static final String OUTPUT = "1";
    private static final String OUTCOME = "2";
    private static final String UNIT = "1";

    /**
     * @param start of the programme, when there was nothing yet
     */
    List<Result> list(LocalDate start) {
        var seats = indicator("Seats taken", start, sums(Run::capacity), told(sums(Run::taken)));
        var modules = indicator("Modules completed", start, Map.of(), told(completed));
        var certificates = indicator("Certificates awarded", start, Map.of(), told(awarded));
        var results = new ArrayList<Result>();
        add(results, OUTPUT, "Training is given", List.of(seats, modules));
        add(results, OUTCOME, "People are certified", List.of(certificates));
        return results;
    }

    private static void add(
            List<Result> results, String type, String title, List<Indicator> indicators) {
        var known = indicators.stream().filter(each -> !each.periods().isEmpty()).toList();
        if (!known.isEmpty()) {
            results.add(new Result(type, title, known));
        }
    }

    private SortedMap<Integer, Long> sums(ToLongFunction<Run> count) {
        return runs.stream()
                .collect(
                        Collectors.groupingBy(
                                run -> run.startsOn().getYear(),
                                TreeMap::new,
                                Collectors.summingLong(count)));
    }

    private static SortedMap<Integer, Long> told(Map<Integer, Long> counts) {
        var told = new TreeMap<>(counts);
        told.values().removeIf(TrainingResults::isOfFew);
        return told;
    }

    private static boolean isOfFew(long count) {
        return count > 0 && count < FEWEST;
    }

    private static Indicator indicator(
            String title, LocalDate start, Map<Integer, Long> targets, Map<Integer, Long> counts) {
        var years = new TreeSet<>(targets.keySet());
        years.addAll(counts.keySet());
        return new Indicator(
                UNIT,
                true,
                title,
                start,
                BigDecimal.ZERO,
                years.stream()
                        .map(
                                year ->
                                        new Period(
                                                LocalDate.of(year, 1, 1),
                                                LocalDate.of(year, 12, 31),
                                                new Values(
                                                        value(targets, year), value(counts, year)),
                                                List.of()))
                        .toList());
    }

    private static Optional<BigDecimal> value(Map<Integer, Long> counts, int year) {
        return Optional.ofNullable(counts.get(year)).map(BigDecimal::valueOf);
    }

    /** What is kept back, each with the reason. */
    Map<String, String> leftOut() {
        var left = new TreeMap<String, String>();
        leaveOut(left, "Seats taken", sums(Run::taken));
        leaveOut(left, "Modules completed", completed);
        leaveOut(left, "Certificates awarded", awarded);
        return left;
    }

    private static void leaveOut(
            Map<String, String> left, String title, Map<Integer, Long> counts) {
        counts.forEach(
                (year, count) -> {
                    if (isOfFew(count)) {
                        left.put(title + ", " + year, "Fewer than " + FEWEST + ".");
                    }
                });
    }
}
