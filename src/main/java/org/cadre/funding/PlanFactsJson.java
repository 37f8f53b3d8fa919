package org.cadre.funding;

import org.cadre.agreement.InstalmentState;
import org.cadre.content.Json;
import org.cadre.content.JsonReading;
import org.cadre.funding.PlanFacts.Agreed;
import org.cadre.funding.PlanFacts.Line;
import org.cadre.funding.PlanFacts.Part;
import org.cadre.funding.PlanFacts.Pledged;
import org.cadre.funding.continuity.Ratio;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** The parameters of a report as text: amounts and days stand as they are, nothing is rounded. */
final class PlanFactsJson {

    private PlanFactsJson() {}

    static String write(PlanFacts facts) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("today", facts.today());
        map.put("horizon", facts.horizon());
        map.put("threshold_over", facts.threshold().over());
        map.put("threshold_under", facts.threshold().under());
        map.put("persist", facts.persist());
        map.put("currency", facts.currency());
        map.put("budget", facts.budget());
        map.put("lines", facts.lines().stream().map(PlanFactsJson::map).toList());
        map.put("agreements", facts.agreements().stream().map(PlanFactsJson::map).toList());
        map.put("pledges", facts.pledges().stream().map(PlanFactsJson::map).toList());
        map.put("rates", texts(new TreeMap<>(facts.rates())));
        return Json.of(map);
    }

    private static Map<String, Object> map(Line line) {
        var map = new LinkedHashMap<String, Object>();
        map.put("id", line.id());
        map.put("name", line.name());
        map.put("priority", line.priority());
        map.put("criticality", line.criticality());
        map.put("planned", texts(new TreeMap<>(line.planned())));
        return map;
    }

    private static Map<String, Object> map(Agreed agreed) {
        var map = new LinkedHashMap<String, Object>();
        map.put("id", agreed.id());
        map.put("reference", agreed.reference());
        map.put("donor", agreed.donor());
        map.put("currency", agreed.currency());
        map.put("signed", agreed.signed().toPlainString());
        map.put("from", agreed.from());
        map.put("to", agreed.to());
        map.put("domestic", agreed.domestic());
        map.put("lines", List.copyOf(new TreeSet<>(agreed.lines())));
        map.put("parts", agreed.parts().stream().map(PlanFactsJson::map).toList());
        return map;
    }

    private static Map<String, Object> map(Part part) {
        var map = new LinkedHashMap<String, Object>();
        map.put("id", part.id());
        map.put("due", part.due());
        map.put("amount", part.amount().toPlainString());
        map.put("state", part.state());
        return map;
    }

    private static Map<String, Object> map(Pledged pledged) {
        var map = new LinkedHashMap<String, Object>();
        map.put("id", pledged.id());
        map.put("donor", pledged.donor());
        map.put("currency", pledged.currency());
        map.put("amount", pledged.amount().toPlainString());
        map.put("expected", pledged.expected());
        map.put("percent", pledged.percent());
        return map;
    }

    private static Map<String, Object> texts(Map<?, BigDecimal> amounts) {
        var map = new LinkedHashMap<String, Object>();
        amounts.forEach((key, amount) -> map.put(key.toString(), amount.toPlainString()));
        return map;
    }

    static PlanFacts read(String text) {
        var map = new Fields(JsonReading.object((Map<?, ?>) Json.parse(text).orElseThrow()));
        return new PlanFacts(
                map.day("today"),
                map.whole("horizon"),
                new Ratio(map.big("threshold_over"), map.big("threshold_under")),
                map.whole("persist"),
                map.currency(),
                map.whole("budget"),
                map.list("lines", PlanFactsJson::line),
                map.list("agreements", PlanFactsJson::agreed),
                map.list("pledges", PlanFactsJson::pledged),
                map.amounts("rates"));
    }

    private static Line line(Fields map) {
        var planned = new TreeMap<YearMonth, BigDecimal>();
        map.amounts("planned")
                .forEach((month, amount) -> planned.put(YearMonth.parse(month), amount));
        return new Line(
                map.text("id"),
                map.text("name"),
                map.whole("priority"),
                map.whole("criticality"),
                planned);
    }

    private static Agreed agreed(Fields map) {
        return new Agreed(
                map.text("id"),
                map.text("reference"),
                map.text("donor"),
                map.currency(),
                map.amount("signed"),
                map.day("from"),
                map.day("to"),
                map.is("domestic"),
                map.names("lines"),
                map.list("parts", PlanFactsJson::part));
    }

    private static Part part(Fields map) {
        return new Part(
                map.text("id"),
                map.day("due"),
                map.amount("amount"),
                InstalmentState.valueOf(map.text("state")));
    }

    private static Pledged pledged(Fields map) {
        return new Pledged(
                map.text("id"),
                map.text("donor"),
                map.currency(),
                map.amount("amount"),
                map.day("expected"),
                map.whole("percent"));
    }

    /** The fields of an object that was written here; what is missing is a fault of ours. */
    private record Fields(Map<String, Object> map) {

        String text(String name) {
            return Objects.requireNonNull(map.get(name), name).toString();
        }

        /** False where it was not written down yet. */
        boolean is(String name) {
            return Boolean.TRUE.equals(map.get(name));
        }

        LocalDate day(String name) {
            return LocalDate.parse(text(name));
        }

        BigDecimal amount(String name) {
            return new BigDecimal(text(name));
        }

        BigInteger big(String name) {
            return new BigInteger(text(name));
        }

        int whole(String name) {
            return Integer.parseInt(text(name));
        }

        Currency currency() {
            return Currency.getInstance(text("currency"));
        }

        <T> List<T> list(String name, Function<Fields, T> reading) {
            return ((List<?>) Objects.requireNonNull(map.get(name), name))
                    .stream()
                            .map(each -> new Fields(JsonReading.object((Map<?, ?>) each)))
                            .map(reading)
                            .toList();
        }

        Set<String> names(String name) {
            var names = new LinkedHashSet<String>();
            ((List<?>) Objects.requireNonNull(map.get(name), name))
                    .forEach(each -> names.add(each.toString()));
            return names;
        }

        Map<String, BigDecimal> amounts(String name) {
            var amounts = new TreeMap<String, BigDecimal>();
            ((Map<?, ?>) Objects.requireNonNull(map.get(name), name))
                    .forEach(
                            (key, amount) ->
                                    amounts.put(key.toString(), new BigDecimal(amount.toString())));
            return amounts;
        }
    }
}
