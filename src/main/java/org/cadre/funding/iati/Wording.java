package org.cadre.funding.iati;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Rules on how a text is written. */
final class Wording {

    private static final String AGENCIES = "ORG-ID-PREFIX";

    /** More identifiers than this nobody has had; a hostile file has a million. */
    private static final int PREFIXES = 20;

    private final Set<String> agencies;

    /**
     * @param agencies registers of organisations: an identifier begins with one of them
     */
    Wording(Set<String> agencies) {
        this.agencies = agencies;
    }

    Demand regexMatches(RuleCase rule) {
        return regex(rule, true);
    }

    Demand regexNoMatches(RuleCase rule) {
        return regex(rule, false);
    }

    /** No text is none to match. */
    private static Demand regex(RuleCase rule, boolean wanted) {
        var pattern = Pattern.compile(rule.text("regex"));
        return every(rule, text -> text.isEmpty() || pattern.matcher(text).find() == wanted);
    }

    Demand noSpaces(RuleCase rule) {
        return every(rule, text -> text.equals(text.strip()));
    }

    Demand startsWith(RuleCase rule) {
        var key = rule.has("prefix") ? "prefix" : "start";
        if (rule.texts(key).toList().equals(List.of(AGENCIES))) {
            return every(rule, text -> agencies.contains(agency(text)));
        }
        var paths = rule.expressions("paths");
        var prefixes = rule.expressions(key);
        var separator = rule.has("separator") ? rule.text("separator") : "";
        return (element, group) -> {
            var allowed =
                    Counting.all(prefixes, element, group).stream()
                            .limit(PREFIXES)
                            .map(node -> node.text() + separator)
                            .toList();
            return firstBreach(
                    element,
                    Counting.all(paths, element, group),
                    node -> allowed.stream().anyMatch(node.text()::startsWith));
        };
    }

    /** What stands before the second hyphen. */
    private static String agency(String identifier) {
        var second = identifier.indexOf('-', identifier.indexOf('-') + 1);
        return second < 0 ? identifier : identifier.substring(0, second);
    }

    private static Demand every(RuleCase rule, Predicate<String> right) {
        var paths = rule.expressions("paths");
        return (element, group) ->
                firstBreach(
                        element,
                        Counting.all(paths, element, group),
                        node -> right.test(node.text()));
    }

    static Optional<Breach> firstBreach(Element element, List<Node> nodes, Predicate<Node> right) {
        return nodes.stream()
                .filter(right.negate())
                .findFirst()
                .map(node -> Breach.of(element, List.of(node)));
    }
}
