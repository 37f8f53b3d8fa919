package org.cadre.content;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes a scene of a file that the schema has accepted, and follows every way through it: none may
 * lead back or nowhere, and all are equally long.
 */
final class SceneReader {

    private final References references;
    private final Set<Variant> declared;
    private final Findings findings;
    private final Set<Variant> used = new HashSet<>();

    /**
     * @param declared variants that the module says it has
     */
    SceneReader(References references, Set<Variant> declared, Findings findings) {
        this.references = references.withoutPage();
        this.declared = declared;
        this.findings = findings;
    }

    /** Variants that scenes have used so far. */
    Set<Variant> used() {
        return used;
    }

    Scene read(YamlNode root) {
        var decisions = root.items("decisions").stream().map(this::decision).toList();
        var before = findings.count();
        checkIds(root);
        checkLinks(root);
        int steps = 0;
        int best = 0;
        if (findings.count() == before) {
            var graph = graph(root);
            checkWays(root, graph);
            if (findings.count() == before) {
                checkLater(root, graph);
                steps = graph.lengths(root.text("start")).longest();
                best = graph.best(root.text("start")).orElse(0);
                checkSteps(root, steps);
                checkBest(root, graph);
            }
        }
        var debrief = root.get("debrief");
        return new Scene(
                root.text("scene"),
                PlainText.read(root.get("title"), findings),
                root.integer("minutes"),
                root.integer("passMark"),
                blocks(root, "opening"),
                root.text("start"),
                steps,
                best,
                decisions,
                debrief.items("questions").stream()
                        .map(question -> PlainText.read(question, findings))
                        .toList(),
                blocks(debrief, "text"));
    }

    private Scene.Decision decision(YamlNode node) {
        return new Scene.Decision(
                node.text("id"),
                PlainText.read(node.get("title"), findings),
                node.text("clock"),
                blocks(node, "text"),
                variants(node),
                node.items("options").stream().map(this::option).toList());
    }

    private Map<Variant, String> variants(YamlNode node) {
        var texts = new EnumMap<Variant, String>(Variant.class);
        if (node.has("variants")) {
            node.get("variants").fields().forEach((key, fields) -> variant(texts, key, fields));
        }
        return texts;
    }

    private void variant(Map<Variant, String> texts, String key, YamlNode fields) {
        var variant = Variant.find(key).orElseThrow();
        used.add(variant);
        if (!declared.contains(variant)) {
            findings.add(
                    fields,
                    "The module does not have the variant \"%s\".".formatted(key),
                    "Add it to variants in module.yaml, or remove it here.");
        }
        texts.put(variant, blocks(fields, "text"));
    }

    private Scene.Option option(YamlNode node) {
        return new Scene.Option(
                node.text("id"),
                MarkdownText.line(node.get("text"), references, findings),
                node.integer("points"),
                node.isTrue("critical"),
                blocks(node, "consequence"),
                node.items("later").stream()
                        .map(later -> new Scene.Later(later.text("at"), blocks(later, "text")))
                        .toList(),
                blocks(node, "why"),
                node.text("next"));
    }

    private String blocks(YamlNode node, String key) {
        return MarkdownText.blocks(node.get(key), references, findings);
    }

    private void checkIds(YamlNode root) {
        var ids = new HashSet<String>();
        for (var decision : root.items("decisions")) {
            if (decision.text("id").equals(Scene.END)) {
                var reason = "No decision can be called \"end\".";
                findings.add(decision.get("id"), reason, "Give it another id.");
            }
            unique(decision, ids);
            var options = new HashSet<String>();
            var texts = new HashSet<String>();
            for (var option : decision.items("options")) {
                unique(option, options);
                if (!texts.add(option.text("text").strip())) {
                    var reason = "Two options say the same.";
                    findings.add(option.get("text"), reason, "Make them differ, or remove one.");
                }
                if (option.isTrue("critical") && option.integer("points") > 0) {
                    var reason = "A critical error earns points.";
                    findings.add(option.get("points"), reason, "Write points: 0.");
                }
            }
        }
    }

    private void unique(YamlNode node, Set<String> ids) {
        if (!ids.add(node.text("id"))) {
            var reason = "The id \"%s\" stands here twice.".formatted(node.text("id"));
            findings.add(node.get("id"), reason, "Give each entry its own id.");
        }
    }

    private void checkLinks(YamlNode root) {
        var ids = new HashSet<String>();
        root.items("decisions").forEach(decision -> ids.add(decision.text("id")));
        requireDecision(root.get("start"), ids);
        for (var decision : root.items("decisions")) {
            for (var option : decision.items("options")) {
                if (!option.text("next").equals(Scene.END)) {
                    requireDecision(option.get("next"), ids);
                }
                option.items("later").forEach(later -> requireDecision(later.get("at"), ids));
            }
        }
    }

    private void requireDecision(YamlNode name, Set<String> ids) {
        if (!ids.contains(name.text())) {
            var reason = "There is no decision \"%s\".".formatted(name.text());
            findings.add(name, reason, "Write it, or name another.");
        }
    }

    private static SceneGraph graph(YamlNode root) {
        var steps = new LinkedHashMap<String, List<SceneGraph.Step>>();
        for (var decision : root.items("decisions")) {
            steps.put(
                    decision.text("id"),
                    decision.items("options").stream()
                            .map(
                                    option ->
                                            new SceneGraph.Step(
                                                    option.text("next"),
                                                    option.integer("points"),
                                                    option.isTrue("critical")))
                            .toList());
        }
        return new SceneGraph(steps);
    }

    private void checkWays(YamlNode root, SceneGraph graph) {
        var cycle = graph.cycle();
        var reached = graph.reachable(root.text("start"));
        for (var decision : root.items("decisions")) {
            var id = decision.text("id");
            if (cycle.filter(id::equals).isPresent()) {
                var reason = "The decision \"%s\" leads back to itself.".formatted(id);
                findings.add(decision.get("id"), reason, "Every way must lead to the end.");
            } else if (!reached.contains(id)) {
                var reason = "No way from the start leads to \"%s\".".formatted(id);
                findings.add(decision.get("id"), reason, "Lead an option here, or remove it.");
            } else if (cycle.isEmpty()) {
                checkLengths(decision, graph);
            }
        }
    }

    /** Said where the ways part, not again at every decision before. */
    private void checkLengths(YamlNode decision, SceneGraph graph) {
        var lengths = graph.lengths(decision.text("id"));
        var parts =
                decision.items("options").stream()
                        .noneMatch(option -> graph.lengths(option.text("next")).differ());
        if (lengths.differ() && parts) {
            findings.add(
                    decision.get("options"),
                    "From here the end is %d or %d decisions away."
                            .formatted(lengths.shortest(), lengths.longest()),
                    "Every way has the same number of decisions.");
        }
    }

    private void checkLater(YamlNode root, SceneGraph graph) {
        for (var decision : root.items("decisions")) {
            for (var option : decision.items("options")) {
                var coming = graph.reachable(option.text("next"));
                for (var later : option.items("later")) {
                    if (!coming.contains(later.text("at"))) {
                        findings.add(
                                later.get("at"),
                                "The decision \"%s\" never comes after this option."
                                        .formatted(later.text("at")),
                                "Name one to which this option leads.");
                    }
                }
            }
        }
    }

    private void checkSteps(YamlNode root, int steps) {
        if (root.has("steps") && root.integer("steps") != steps) {
            findings.add(
                    root.get("steps"),
                    "Every way has %d decisions, not %d.".formatted(steps, root.integer("steps")),
                    "Correct the number, or the ways.");
        }
    }

    private void checkBest(YamlNode root, SceneGraph graph) {
        var best = graph.best(root.text("start"));
        if (best.isEmpty()) {
            findings.add(
                    root.get("decisions"),
                    "Every way has a critical error.",
                    "Leave a way on which nobody comes to harm.");
        } else if (best.getAsInt() == 0) {
            var reason = "No way earns a point.";
            findings.add(root.get("decisions"), reason, "Give points to what is done well.");
        }
    }
}
