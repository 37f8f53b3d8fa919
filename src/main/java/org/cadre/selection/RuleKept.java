package org.cadre.selection;

import org.cadre.selection.panel.Outcome;
import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.Map;

/**
 * How far the panels keep a rule that is only reported.
 *
 * @param panels how many keep it
 * @param fewest with the feature on a panel
 * @param most with the feature on a panel
 * @param drawn with the feature on the panel that was drawn; null before the draw
 */
public record RuleKept(Rule rule, int panels, int fewest, int most, @Nullable Integer drawn) {

    static RuleKept of(Outcome.SoftResult soft) {
        return new RuleKept(Rule.of(soft.quota()), soft.panels(), soft.fewest(), soft.most(), null);
    }

    RuleKept drawn(Collection<Map<String, String>> seated) {
        var count = seated.stream().filter(rule::counts).count();
        return new RuleKept(rule, panels, fewest, most, Math.toIntExact(count));
    }

    /** Whether the drawn panel keeps it; never before the draw. */
    public boolean isMet() {
        return drawn != null && rule.least() <= drawn && drawn <= rule.most();
    }

    /** As it is stored, in the words of a rule, which hold no blank. */
    String text() {
        return "%s %s %d %d %d%s"
                .formatted(
                        rule.trait(),
                        rule.feature(),
                        panels,
                        fewest,
                        most,
                        drawn == null ? "" : " " + drawn);
    }
}
