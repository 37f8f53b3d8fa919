package org.cadre.scenario.msel;

import org.cadre.content.YamlNode;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * When each event comes if everybody takes all the time there is. What waits for a hand, a request
 * or a lab stands at the beginning of its phase.
 */
final class NominalTimes {

    private final Map<String, YamlNode> injects = new HashMap<>();
    private final Map<String, YamlNode> deciding = new HashMap<>();
    private final Map<String, YamlNode> expected = new HashMap<>();
    private final Map<String, YamlNode> phases = new HashMap<>();

    NominalTimes(YamlNode root) {
        for (var inject : root.items("injects")) {
            injects.put(inject.text("id"), inject);
            if (inject.has("decision")) {
                deciding.put(inject.get("decision").text("id"), inject);
            }
        }
        root.items("expected").forEach(each -> expected.put(each.text("id"), each));
        root.items("phases").forEach(each -> phases.put(each.text("id"), each));
    }

    long of(YamlNode inject) {
        return of(inject, new HashSet<>());
    }

    private long of(YamlNode inject, Set<String> passed) {
        var trigger = inject.get("trigger");
        if (trigger.has("at")) {
            return seconds(trigger, "at");
        }
        if (!passed.add(inject.text("id"))) {
            return begin(inject); // a circle, which the linter tells
        }
        var before = before(trigger, passed);
        return before.isPresent() ? before.get() + seconds(trigger, "delay") : begin(inject);
    }

    private Optional<Long> before(YamlNode trigger, Set<String> passed) {
        if (trigger.has("after")) {
            return find(injects, trigger, "after").map(each -> of(each, passed));
        }
        if (trigger.has("decision")) {
            return find(deciding, trigger, "decision")
                    .map(each -> of(each, passed) + seconds(each.get("decision"), "within"));
        }
        return find(expected, trigger, "expectation").map(each -> seconds(each, "until"));
    }

    private static Optional<YamlNode> find(
            Map<String, YamlNode> nodes, YamlNode trigger, String key) {
        return Optional.ofNullable(nodes.get(trigger.textOrEmpty(key)));
    }

    private long begin(YamlNode inject) {
        return find(phases, inject, "phase").map(each -> seconds(each, "at")).orElse(0L);
    }

    private static long seconds(YamlNode node, String key) {
        return node.has(key) ? Times.seconds(node.text(key)) : 0;
    }
}
