package org.cadre.funding;

import org.cadre.funding.continuity.Change;
import org.cadre.funding.continuity.FundingPlan;
import org.cadre.funding.continuity.NeededLine;
import org.cadre.funding.continuity.Ratio;

import java.util.ArrayList;
import java.util.List;

/**
 * What if: differences from what is planned. Nothing of it is kept.
 *
 * @param donor who would give nothing; empty for none
 * @param source whose money would come later; empty for none
 * @param months so many
 * @param line which would need less; empty for all of them
 * @param percent so much less
 */
public record ScenarioAsk(String donor, String source, int months, String line, int percent) {

    public static final int MOST_MONTHS = 24;

    public ScenarioAsk {
        months = Math.clamp(months, 0, MOST_MONTHS);
        percent = Math.clamp(percent, 0, 100);
    }

    /** What it asks of a plan. */
    List<Change> changes(FundingPlan plan, int digits) {
        var changes = new ArrayList<Change>();
        if (!donor.isEmpty()) {
            changes.add(new Change.DropDonor(donor));
        }
        if (!source.isEmpty() && months > 0) {
            changes.add(new Change.Delay(source, months));
        }
        if (percent > 0) {
            plan.lines().stream()
                    .map(NeededLine::id)
                    .filter(each -> line.isEmpty() || line.equals(each))
                    .forEach(
                            each ->
                                    changes.add(
                                            new Change.Cut(
                                                    each, Ratio.of(100 - percent, 100), digits)));
        }
        return changes;
    }
}
