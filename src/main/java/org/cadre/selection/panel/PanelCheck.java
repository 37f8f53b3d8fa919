package org.cadre.selection.panel;

import org.cadre.text.Sha256;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Looks at panels as they are sealed, against the rules as they are published: it reads both as
 * texts and shares nothing with what has made them. Its statement says nothing of anybody.
 */
public final class PanelCheck {

    private PanelCheck() {}

    /**
     * That every panel keeps every rule that must hold.
     *
     * @param quotas as {@link Commitment} writes them
     * @param features of each pseudonym by category
     */
    public static Map<String, Object> statement(
            SealedPanels sealed, String quotas, Map<String, Map<String, String>> features) {
        var rules = quotas.lines().skip(1).map(line -> List.of(line.split(","))).toList();
        var panels = sealed.lines().subList(0, sealed.lines().size() - 1);
        int size = words(panels.getFirst()).size();
        for (var panel : panels) {
            var members = words(panel);
            need(members.size() == size, "A panel has another size");
            need(new HashSet<>(members).size() == size, "A panel names somebody twice");
            need(features.keySet().containsAll(members), "A panel names a stranger");
            rules.forEach(rule -> need(isKept(rule, members, features), "A rule is not kept"));
        }
        var statement = new LinkedHashMap<String, Object>();
        statement.put("statement", "every panel keeps every rule");
        statement.put("panels", panels.size());
        statement.put("seats", size);
        statement.put("rules_sha256", Sha256.hex(quotas));
        statement.put("panels_sha256", Sha256.hex(String.join("\n", panels)));
        statement.put("root", sealed.root());
        return statement;
    }

    private static List<String> words(String line) {
        var words = List.of(line.split(" "));
        return words.subList(2, words.size());
    }

    private static boolean isKept(
            List<String> rule, List<String> members, Map<String, Map<String, String>> features) {
        int count = 0;
        for (var member : members) {
            if (rule.get(1).equals(features.getOrDefault(member, Map.of()).get(rule.get(0)))) {
                count++;
            }
        }
        return rule.get(4).equals("soft")
                || count >= Integer.parseInt(rule.get(2)) && count <= Integer.parseInt(rule.get(3));
    }

    private static void need(boolean holds, String words) {
        if (!holds) {
            throw new IllegalStateException(words);
        }
    }
}
