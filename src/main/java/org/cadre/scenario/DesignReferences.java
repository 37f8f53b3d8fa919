package org.cadre.scenario;

import org.cadre.content.Findings;
import org.cadre.content.YamlNode;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether every id of a script that the schema has accepted stands there once, whether every id
 * that is named leads somewhere, and whether what belongs together is there together.
 */
final class DesignReferences {

    private final YamlNode root;
    private final Findings findings;
    private final List<YamlNode> decisions;
    private final Set<String> labs = new HashSet<>();

    /** Keys of which a node has just one, each with the keys that it needs and may have. */
    enum Choice {
        TRIGGER(
                Map.of(
                        "at", List.of(),
                        "after", List.of(),
                        "decision", List.of(),
                        "expectation", List.of("status"),
                        "request", List.of("state"),
                        "lab", List.of("score"),
                        "manual", List.of()),
                Map.of(
                        "after", List.of("delay"),
                        "decision", List.of("option", "delay"),
                        "expectation", List.of("delay"),
                        "request", List.of("delay"),
                        "lab", List.of("delay"))),
        EFFECT(
                Map.of(
                        "set", List.of("to"),
                        "add", List.of("by"),
                        "enable", List.of(),
                        "disable", List.of(),
                        "goto", List.of()),
                Map.of());

        private final Map<String, List<String>> needs;
        private final Map<String, List<String>> mayHave;

        Choice(Map<String, List<String>> needs, Map<String, List<String>> mayHave) {
            this.needs = needs;
            this.mayHave = mayHave;
        }

        /** The key that was chosen; empty for none or several. */
        String of(YamlNode node) {
            var chosen = node.fields().keySet().stream().filter(needs::containsKey).toList();
            return chosen.size() == 1 ? chosen.getFirst() : "";
        }
    }

    DesignReferences(YamlNode root, Findings findings) {
        this.root = root;
        this.findings = findings;
        decisions =
                root.items("injects").stream()
                        .filter(inject -> inject.has("decision"))
                        .map(inject -> inject.get("decision"))
                        .toList();
        for (var exhibit : root.items("exhibits")) {
            if (exhibit.has("lab")) {
                labs.add(Exhibit.labId(exhibit.text("lab")));
            }
        }
    }

    void check() {
        for (var list :
                List.of(
                        "objectives",
                        "teams",
                        "roles",
                        "personas",
                        "variables",
                        "phases",
                        "injects",
                        "expected",
                        "criteria",
                        "exhibits",
                        "claims")) {
            unique(root.items(list));
        }
        unique(decisions);
        decisions.forEach(this::checkDecision);
        root.items("teams").forEach(this::checkTeam);
        root.items("roles").forEach(role -> require(role, "team", "team", ids("teams")));
        root.items("variables").forEach(this::checkVariable);
        root.items("injects").forEach(this::checkInject);
        root.items("expected").forEach(this::checkExpected);
        root.items("criteria")
                .forEach(each -> require(each, "objective", "objective", ids("objectives")));
        root.items("exhibits").forEach(this::checkExhibit);
        if (root.has("hotWash")) {
            unique(root.get("hotWash").items("questions"));
        }
    }

    private void unique(List<YamlNode> nodes) {
        var ids = new HashSet<String>();
        for (var node : nodes) {
            if (!ids.add(node.text("id"))) {
                var reason = "The id \"%s\" stands here twice.".formatted(node.text("id"));
                findings.add(node.get("id"), reason, "Give each entry its own id.");
            }
        }
    }

    private void checkTeam(YamlNode team) {
        var seats = team.get("seats");
        if (seats.integer("to") < seats.integer("from")) {
            var reason = "There are at most fewer seats than at least.";
            findings.add(seats.get("to"), reason, "Write the larger number in to.");
        }
    }

    private void checkVariable(YamlNode variable) {
        var isEnum = variable.text("type").equals("ENUM");
        if (isEnum == variable.items("values").isEmpty()) {
            findings.add(
                    variable,
                    "Values are for an ENUM, and an ENUM has values.",
                    "Write values: [a, b], or another type.");
        } else if (!DesignReader.variable(variable).takes(variable.text("initial"))) {
            wrongValue(variable.get("initial"), variable);
        }
    }

    private void wrongValue(YamlNode value, YamlNode variable) {
        findings.add(
                value,
                "The variable \"%s\" is never \"%s\".".formatted(variable.text("id"), value.text()),
                "Write %s.".formatted(DesignReader.variable(variable).takes()));
    }

    private void checkInject(YamlNode inject) {
        require(inject, "phase", "phase", ids("phases"));
        require(inject, "from", "persona", ids("personas"));
        for (var to : inject.items("to")) {
            var parts = to.text().split(":", 2);
            switch (parts[0]) {
                case "team" -> requireId(to, parts[1], "team", ids("teams"));
                case "role" -> requireId(to, parts[1], "role", ids("roles"));
                default -> {}
            }
        }
        requireAll(inject, "exhibits", "exhibit", ids("exhibits"));
        requireAll(inject, "asksAbout", "exhibit", ids("exhibits"));
        checkTrigger(inject.get("trigger"));
    }

    private void checkTrigger(YamlNode trigger) {
        if (checkChoice(trigger, Choice.TRIGGER)) {
            require(trigger, "after", "inject", ids("injects"));
            require(trigger, "decision", "decision", ids(decisions));
            checkOption(trigger, "option");
            require(trigger, "expectation", "expected action", ids("expected"));
            require(trigger, "lab", "lab", labs);
        }
    }

    /** Whether one key is chosen, with what it needs and nothing else. */
    private boolean checkChoice(YamlNode node, Choice choice) {
        var chosen = choice.of(node);
        if (chosen.isEmpty()) {
            var known = choice.needs.keySet().stream().sorted().toList();
            var cure = "Write one of: %s.".formatted(String.join(", ", known));
            findings.add(node, "It must have just one of its kinds.", cure);
            return false;
        }
        var needs = choice.needs.getOrDefault(chosen, List.of());
        var mayHave = choice.mayHave.getOrDefault(chosen, List.of());
        needs.forEach(key -> requireKey(node, key, chosen));
        for (var key : node.fields().keySet()) {
            if (!key.equals(chosen) && !needs.contains(key) && !mayHave.contains(key)) {
                var reason = "\"%s\" does not go with \"%s\".".formatted(key, chosen);
                findings.add(node.get(key), reason, "Remove it.");
            }
        }
        return needs.stream().allMatch(node::has);
    }

    private void requireKey(YamlNode node, String key, String because) {
        if (!node.has(key)) {
            var reason = "\"%s\" lacks \"%s\".".formatted(because, key);
            findings.add(node, reason, "Add it.");
        }
    }

    private void checkDecision(YamlNode decision) {
        unique(decision.items("options"));
        require(decision, "default", "option", ids(decision.items("options")));
        for (var option : decision.items("options")) {
            option.items("effects").forEach(this::checkEffect);
        }
    }

    private void checkEffect(YamlNode effect) {
        if (checkChoice(effect, Choice.EFFECT)) {
            require(effect, "set", "variable", ids("variables"));
            require(effect, "add", "variable", ids("variables"));
            require(effect, "enable", "inject", ids("injects"));
            require(effect, "disable", "inject", ids("injects"));
            require(effect, "goto", "phase", ids("phases"));
            checkValue(effect);
        }
    }

    private void checkValue(YamlNode effect) {
        for (var variable : root.items("variables")) {
            if (variable.text("id").equals(effect.textOrEmpty("set"))
                    && !DesignReader.variable(variable).takes(effect.text("to"))) {
                wrongValue(effect.get("to"), variable);
            }
            if (variable.text("id").equals(effect.textOrEmpty("add"))
                    && !variable.text("type").equals("INT")) {
                var reason = "Nothing can be added to \"%s\".".formatted(variable.text("id"));
                findings.add(effect.get("add"), reason, "Set it, or make it an INT.");
            }
        }
    }

    private void checkExpected(YamlNode expected) {
        require(expected, "objective", "objective", ids("objectives"));
        requireAll(expected, "promptedBy", "inject", ids("injects"));
        require(expected, "role", "role", ids("roles"));
        require(expected, "team", "team", ids("teams"));
        require(expected, "decision", "decision", ids(decisions));
        expected.items("options").forEach(option -> checkOption(expected, option));
        require(expected, "lab", "lab", labs);
        var verify = expected.text("verify");
        switch (verify) {
            case "DECISION" -> {
                requireKey(expected, "decision", verify);
                requireKey(expected, "options", verify);
            }
            case "REQUEST_SENT" -> requireKey(expected, "request", verify);
            case "LAB_SCORE" -> {
                requireKey(expected, "lab", verify);
                requireKey(expected, "score", verify);
            }
            default -> {}
        }
        if (Offset.parse(expected.text("until")).compareTo(Offset.parse(expected.text("from")))
                < 0) {
            var reason = "The window closes before it opens.";
            findings.add(expected.get("until"), reason, "Write a later time.");
        }
    }

    private void checkExhibit(YamlNode exhibit) {
        var custodians = new HashSet<>(ids("personas"));
        custodians.addAll(ids("roles"));
        require(exhibit, "custodian", "persona or role", custodians);
        if (exhibit.has("lab") && exhibit.has("file")) {
            var reason = "An exhibit has a file, or a lab makes it.";
            findings.add(exhibit.get("lab"), reason, "Keep one of the two.");
        }
    }

    private void checkOption(YamlNode node, String key) {
        if (node.has(key)) {
            checkOption(node, node.get(key));
        }
    }

    /** An option of the decision that the node names. */
    private void checkOption(YamlNode node, YamlNode option) {
        var options = new LinkedHashMap<String, Collection<String>>();
        decisions.forEach(each -> options.put(each.text("id"), ids(each.items("options"))));
        var known = options.getOrDefault(node.textOrEmpty("decision"), List.of());
        requireId(option, option.text(), "option", known);
    }

    private void requireAll(YamlNode node, String key, String kind, Collection<String> known) {
        node.items(key).forEach(item -> requireId(item, item.text(), kind, known));
    }

    /** An empty id names nothing. */
    private void require(YamlNode node, String key, String kind, Collection<String> known) {
        if (node.has(key) && !node.text(key).isEmpty()) {
            requireId(node.get(key), node.text(key), kind, known);
        }
    }

    private void requireId(YamlNode place, String id, String kind, Collection<String> known) {
        if (!known.contains(id)) {
            var reason = "There is no %s \"%s\".".formatted(kind, id);
            findings.add(place, reason, "Write it, or name another.");
        }
    }

    private Collection<String> ids(String list) {
        return ids(root.items(list));
    }

    private static List<String> ids(List<YamlNode> nodes) {
        return nodes.stream().map(node -> node.text("id")).toList();
    }
}
