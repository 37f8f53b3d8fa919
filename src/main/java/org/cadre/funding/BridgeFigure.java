package org.cadre.funding;

import org.cadre.funding.continuity.Certainty;
import org.cadre.funding.continuity.Continuity;
import org.cadre.funding.continuity.FundingPlan;
import org.cadre.funding.continuity.LineFigures;
import org.cadre.funding.continuity.Ratio;

/** What is compared between two reports, of all lines together. */
public enum BridgeFigure {
    /** F4, in months. */
    RUNWAY {
        @Override
        Ratio of(LineFigures whole) {
            return whole.runway();
        }
    },
    /** What is covered, in the currency of the budget. */
    COVERED {
        @Override
        Ratio of(LineFigures whole) {
            return Ratio.of(whole.allocated());
        }
    },
    /** F3, in the currency of the budget. */
    GAP {
        @Override
        Ratio of(LineFigures whole) {
            return Ratio.of(whole.gap());
        }
    };

    abstract Ratio of(LineFigures whole);

    Ratio of(FundingPlan plan, Certainty least) {
        return of(Continuity.whole(plan, Continuity.allocation(plan, least)));
    }
}
