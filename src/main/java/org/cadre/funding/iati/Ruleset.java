package org.cadre.funding.iati;

import org.cadre.content.Json;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A ruleset of IATI, as the specification of its JavaScript engine has it. Which publishers are
 * registered is not known here: {@code idCondition} always holds, so that an identifier is looked
 * at as that of somebody new. All rules that have it are warnings.
 */
final class Ruleset {

    private record Place(Expression context, List<Rule> rules) {}

    private final Measuring measuring;
    private final Wording wording;
    private final List<Place> places;

    private Ruleset(String json, Instant now, Set<String> agencies) {
        this.measuring = new Measuring(now);
        this.wording = new Wording(agencies);
        this.places =
                map(Json.parse(json).orElseThrow()).entrySet().stream()
                        .map(
                                entry ->
                                        new Place(
                                                Expression.parse(entry.getKey().toString()),
                                                rules(map(entry.getValue()), Set.of())))
                        .toList();
    }

    /**
     * @param agencies registers of organisations
     */
    static Ruleset read(String json, Instant now, Set<String> agencies) {
        return new Ruleset(json, now, agencies);
    }

    Stream<IatiFinding> findings(Element top) {
        return places.stream()
                .flatMap(
                        place ->
                                place.context().nodes(top, null).stream()
                                        .map(Node::element)
                                        .flatMap(
                                                element ->
                                                        place.rules().stream()
                                                                .flatMap(
                                                                        rule ->
                                                                                rule.findings(
                                                                                        element))));
    }

    private List<Rule> rules(Map<?, ?> byKind, Set<String> bound) {
        var rules = new ArrayList<Rule>();
        byKind.forEach(
                (kind, body) -> {
                    for (var json : new RuleCase(map(body), bound).list("cases")) {
                        rules.add(rule(kind.toString(), new RuleCase(map(json), bound)));
                    }
                });
        return List.copyOf(rules);
    }

    private Rule rule(String kind, RuleCase rule) {
        return kind.equals("loop") ? loop(rule) : single(kind, rule);
    }

    private Rule.Loop loop(RuleCase rule) {
        var bound = rule.texts("subs").collect(Collectors.toSet());
        var inner = rules(rule.part("do").orElseThrow().json(), bound);
        return new Rule.Loop(
                rule.expression("foreach"), inner.stream().map(Rule.Single.class::cast).toList());
    }

    private Rule.Single single(String kind, RuleCase rule) {
        return new Rule.Single(
                RuleInfo.of(rule, kind), rule.findExpression("condition"), demand(kind, rule));
    }

    /** Kinds are written as {@code date_order} or as {@code dateOrder}. */
    private Demand demand(String kind, RuleCase rule) {
        return switch (kind.replace("_", "").toLowerCase(Locale.ROOT)) {
            case "atleastone" -> Counting.atLeastOne(rule);
            case "nomorethanone" -> Counting.noMoreThanOne(rule);
            case "onlyoneof" -> Counting.onlyOneOf(rule);
            case "oneorall" -> Counting.oneOrAll(rule);
            case "dependent" -> Counting.dependent(rule);
            case "unique" -> Counting.unique(rule);
            case "ifthen" -> Counting.ifThen(rule);
            case "sum" -> measuring.sum(rule);
            case "strictsum" -> measuring.strictSum(rule);
            case "range" -> measuring.range(rule);
            case "dateorder" -> measuring.dateOrder(rule);
            case "datenow" -> measuring.dateNow(rule);
            case "betweendates" -> measuring.betweenDates(rule);
            case "timelimit" -> measuring.timeLimit(rule);
            case "regexmatches" -> wording.regexMatches(rule);
            case "regexnomatches" -> wording.regexNoMatches(rule);
            case "startswith" -> wording.startsWith(rule);
            case "nospaces" -> wording.noSpaces(rule);
            default -> throw new IllegalArgumentException("no such kind of rule: " + kind);
        };
    }

    private static Map<?, ?> map(Object json) {
        return (Map<?, ?>) json;
    }
}
