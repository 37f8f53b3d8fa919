package org.cadre.funding;

import org.cadre.budget.LineId;
import org.cadre.funding.continuity.Allocation;
import org.cadre.funding.continuity.Certainty;
import org.cadre.funding.continuity.Continuity;
import org.cadre.money.Money;
import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.function.Supplier;

/**
 * The plan of a programme with the little that takes long to find and is small, each found once
 * when it is first asked for. Who asks at the same time may find it twice, to the same end.
 */
final class Standing {

    private final ProgrammePlan plan;
    private volatile Continuity.@Nullable Beyond beyond;
    private volatile @Nullable Map<LineId, Money> original;

    Standing(ProgrammePlan plan) {
        this.plan = plan;
    }

    ProgrammePlan plan() {
        return plan;
    }

    /**
     * @param signed the waterfall of the plan with what is signed
     */
    Continuity.Beyond beyond(Allocation signed) {
        var known = beyond;
        if (known == null) {
            known = Continuity.beyond(plan.plan(), Certainty.COMMITTED, signed);
            beyond = known;
        }
        return known;
    }

    /** What the budget that was approved first had for each line until now. */
    Map<LineId, Money> original(Supplier<Map<LineId, Money>> reading) {
        var known = original;
        if (known == null) {
            known = reading.get();
            original = known;
        }
        return known;
    }
}
