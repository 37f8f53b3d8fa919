package org.cadre.funding;

import org.cadre.budget.LineId;
import org.cadre.catalogue.ProgrammeRow;
import org.cadre.money.Money;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The plan of a programme with what it comes to, each computed once when it is first asked for. Who
 * asks at the same time may compute it twice, to the same end.
 */
final class Standing {

    private final ProgrammePlan plan;
    private volatile @Nullable ContinuityView view;
    private volatile @Nullable SpendingView spending;

    Standing(ProgrammePlan plan) {
        this.plan = plan;
    }

    ProgrammePlan plan() {
        return plan;
    }

    /**
     * @param programmes among which can be chosen
     */
    ContinuityView view(List<ProgrammeRow> programmes) {
        var known = view;
        if (known == null) {
            known = ContinuityView.of(plan);
            view = known;
        }
        return known.among(programmes);
    }

    /**
     * @param original what the budget that was approved first had for each line until now
     */
    SpendingView spending(Supplier<Map<LineId, Money>> original) {
        var known = spending;
        if (known == null) {
            known = SpendingView.of(plan, original.get());
            spending = known;
        }
        return known;
    }
}
