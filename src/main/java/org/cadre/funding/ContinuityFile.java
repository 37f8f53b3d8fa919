package org.cadre.funding;

import org.cadre.content.Finding;
import org.cadre.content.JsonReading;
import org.cadre.funding.continuity.Certainty;
import org.cadre.funding.continuity.FundingPlan;
import org.cadre.funding.continuity.FundingSource;
import org.cadre.funding.continuity.NeededLine;
import org.cadre.funding.continuity.Pledge;
import org.cadre.funding.continuity.Ratio;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Needs and sources in one file: {@code horizon}, {@code lines} by their id with {@code name} and
 * {@code priority}, {@code need} by the id of the line, {@code sources}, and, if one likes, {@code
 * begin} (a month, else January 2026), {@code theta}, {@code persist} and {@code pledge_exact} with
 * {@code pledges}. Every finding is told at once; with one of them nothing is computed.
 */
final class ContinuityFile {

    private static final int LONGEST = 240;
    private static final int MOST_LINES = 5_000;
    private static final int MOST_PLEDGES = 16;
    private static final int MOST_DIGITS = 15;
    private static final YearMonth USUAL_BEGIN = YearMonth.of(2026, 1);
    private static final Pattern FRACTION = Pattern.compile("(\\d{1,9})/([1-9]\\d{0,8})");
    private static final Pattern AT_LEAST = Pattern.compile("P_ge_(\\d{1,15})");

    private final JsonReading reading = new JsonReading();
    private final Map<String, Object> content;

    private ContinuityFile(String text) {
        content = reading.parse(text).orElse(Map.of());
    }

    /** What a file says, or why it cannot be used. */
    sealed interface Reading {

        record Ok(FundingPlan plan, Optional<Pledged> pledged) implements Reading {}

        record Broken(List<Finding> findings) implements Reading {}
    }

    /**
     * Pledges, and what is asked about them.
     *
     * @param months for which the file asks
     * @param targets sums for which the file asks how likely they are reached
     */
    record Pledged(List<Pledge> pledges, List<Integer> months, List<BigDecimal> targets) {}

    static Reading read(String text) {
        return new ContinuityFile(text).read();
    }

    private Reading read() {
        if (!reading.findings().isEmpty()) {
            return new Reading.Broken(reading.findings());
        }
        int horizon = reading.required(content, "horizon", "").orElse(0);
        if (horizon < 1 || horizon > LONGEST) {
            reading.find("horizon", "This is no horizon.", "Write months, from 1 to 240.");
            return new Reading.Broken(reading.findings());
        }
        var lines = lines(horizon);
        var sources = sources(lines);
        var plan =
                new FundingPlan(
                        begin(),
                        horizon,
                        lines,
                        sources,
                        threshold(),
                        reading.number(content, "persist", "").orElse(FundingPlan.USUAL_PERSIST));
        var pledged = pledged();
        return reading.findings().isEmpty()
                ? new Reading.Ok(plan, pledged)
                : new Reading.Broken(reading.findings());
    }

    private YearMonth begin() {
        try {
            return YearMonth.parse(reading.text(content, "begin", USUAL_BEGIN.toString(), ""));
        } catch (DateTimeException e) {
            reading.find("begin", "This is no month.", "Write it as 2026-01.");
            return USUAL_BEGIN;
        }
    }

    private Ratio threshold() {
        var text = reading.text(content, "theta", FundingPlan.USUAL_THRESHOLD.toString(), "");
        var fraction = FRACTION.matcher(text);
        if (fraction.matches()) {
            return Ratio.of(Long.parseLong(fraction.group(1)), Long.parseLong(fraction.group(2)));
        }
        reading.find("theta", "This is no fraction.", "Write it as \"4/5\".");
        return FundingPlan.USUAL_THRESHOLD;
    }

    private List<NeededLine> lines(int horizon) {
        var listed = map(content.get("lines"), "lines");
        var needs = map(content.get("need"), "need");
        var lines = new ArrayList<NeededLine>();
        if (listed.isEmpty() || listed.size() > MOST_LINES) {
            reading.find("lines", "There are no lines, or too many.", "Name 1 to 5,000 lines.");
        }
        listed.forEach(
                (id, value) -> {
                    var where = "lines/" + id;
                    var line = map(value, where);
                    lines.add(
                            new NeededLine(
                                    id,
                                    reading.text(line, "name", id, where),
                                    reading.required(line, "priority", where).orElse(0),
                                    need(needs.get(id), "need/" + id, horizon)));
                });
        needs.keySet().stream()
                .filter(id -> !listed.containsKey(id))
                .forEach(
                        id ->
                                reading.find(
                                        "need/" + id,
                                        "There is no line " + id + ".",
                                        "Add it to \"lines\"."));
        return lines;
    }

    private List<BigDecimal> need(@Nullable Object value, String where, int horizon) {
        var need = new ArrayList<BigDecimal>();
        if (value instanceof List<?> list && list.size() == horizon) {
            for (int month = 0; month < horizon; month++) {
                need.add(amount(list.get(month), where + "/" + month));
            }
            return need;
        }
        reading.find(where, "The need is not there for each month.", "Write one amount for each.");
        return Collections.nCopies(horizon, BigDecimal.ZERO);
    }

    private BigDecimal amount(@Nullable Object value, String where) {
        if (value instanceof BigDecimal amount
                && amount.signum() >= 0
                && amount.precision() - amount.scale() <= MOST_DIGITS
                && amount.scale() <= MOST_DIGITS) {
            return amount.scale() < 0 ? amount.setScale(0) : amount;
        }
        reading.find(where, "\"" + value + "\" is no amount.", "Write a number, 0 or more.");
        return BigDecimal.ZERO;
    }

    private List<FundingSource> sources(List<NeededLine> lines) {
        var ids = lines.stream().map(NeededLine::id).toList();
        var seen = new LinkedHashSet<String>();
        var sources = new ArrayList<FundingSource>();
        var bare = reading.objects(content, "sources", "");
        for (int i = 0; i < bare.size(); i++) {
            var source = source(bare.get(i), "sources/" + i, ids);
            if (!seen.add(source.id())) {
                reading.find("sources/" + i + "/id", "This id is there twice.", "Use another.");
            }
            sources.add(source);
        }
        return sources;
    }

    private FundingSource source(Map<String, Object> source, String where, List<String> ids) {
        var paid = reading.texts(source.get("lines"), where + "/lines");
        if (!ids.containsAll(paid)) {
            reading.find(where + "/lines", "A line is not there.", "Name lines of this file.");
        }
        int from = reading.required(source, "eligible_from", where).orElse(0);
        return new FundingSource(
                reading.text(source, "id", where, where),
                reading.text(source, "donor", "", where),
                certainty(reading.text(source, "certainty", "", where), where),
                amount(source.get("amount"), where + "/amount"),
                new LinkedHashSet<>(paid),
                from,
                reading.required(source, "eligible_to", where).orElse(from),
                reading.number(source, "available_from", where).orElse(from),
                reading.truth(source, "domestic", where));
    }

    private Certainty certainty(String name, String where) {
        for (var certainty : Certainty.values()) {
            if (certainty.name().equals(name)) {
                return certainty;
            }
        }
        reading.find(
                where + "/certainty",
                "\"" + name + "\" is no certainty.",
                "Write SECURED, COMMITTED or PLEDGED.");
        return Certainty.PLEDGED;
    }

    private Optional<Pledged> pledged() {
        if (!content.containsKey("pledge_exact")) {
            return Optional.empty();
        }
        var asked = map(content.get("pledge_exact"), "pledge_exact");
        var bare = reading.objects(asked, "pledges", "pledge_exact");
        if (bare.size() > MOST_PLEDGES) {
            reading.find("pledge_exact/pledges", "There are too many.", "Write at most 16.");
            return Optional.empty();
        }
        var pledges = new ArrayList<Pledge>();
        for (int i = 0; i < bare.size(); i++) {
            pledge(bare.get(i), "pledge_exact/pledges/" + i).ifPresent(pledges::add);
        }
        var months = map(asked.getOrDefault("cumulative_received_by_month", Map.of()), "months");
        var wanted = months.isEmpty() ? List.of(0) : wholes(months);
        return Optional.of(new Pledged(pledges, wanted, targets(months)));
    }

    private Optional<Pledge> pledge(Map<String, Object> bare, String where) {
        var delay = new LinkedHashMap<Integer, BigDecimal>();
        var delays = map(bare.get("delay"), where + "/delay");
        for (int month : wholes(delays)) {
            delay.put(month, amount(delays.get(String.valueOf(month)), where + "/delay/" + month));
        }
        try {
            return Optional.of(
                    new Pledge(
                            reading.text(bare, "id", where, where),
                            amount(bare.get("amount"), where + "/amount"),
                            amount(bare.get("p"), where + "/p"),
                            delay));
        } catch (IllegalArgumentException e) {
            reading.find(where, e.getMessage() + ".", "Write chances from 0 to 1.");
            return Optional.empty();
        }
    }

    /** Keys that are whole numbers; others are found. */
    private List<Integer> wholes(Map<String, Object> map) {
        var wholes = new ArrayList<Integer>();
        for (var key : map.keySet()) {
            if (key.matches("0|[1-9]\\d{0,3}")) {
                wholes.add(Integer.parseInt(key));
            } else {
                reading.find(key, "This is no month.", "Write a whole number.");
            }
        }
        return wholes;
    }

    private static List<BigDecimal> targets(Map<String, Object> months) {
        return months.values().stream()
                .filter(Map.class::isInstance)
                .flatMap(each -> ((Map<?, ?>) each).keySet().stream())
                .map(key -> AT_LEAST.matcher(String.valueOf(key)))
                .filter(Matcher::matches)
                .map(match -> new BigDecimal(match.group(1)))
                .distinct()
                .toList();
    }

    private Map<String, Object> map(@Nullable Object value, String where) {
        if (value instanceof Map<?, ?> map) {
            return JsonReading.object(map);
        }
        reading.find(where, "This is no object.", "Put it into { }.");
        return Map.of();
    }
}
