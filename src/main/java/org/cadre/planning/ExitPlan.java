package org.cadre.planning;

import org.cadre.budget.LineId;
import org.cadre.budget.Words;

import java.time.YearMonth;

/**
 * Who pays for a line from a month on.
 *
 * @param document what proves it; needed where it is signed
 */
public record ExitPlan(
        LineId line, YearMonth from, String payer, String document, ExitStatus status) {

    public ExitPlan {
        payer = Words.needed("payer", payer, 120);
        document =
                status == ExitStatus.SIGNED
                        ? Words.needed("document", document, 200)
                        : Words.given("document", document, 200);
    }
}
