package org.cadre.authoring;

import org.cadre.catalogue.ReviewSignal;
import org.cadre.catalogue.VersionRow;

/**
 * A signal with what people have done about it.
 *
 * @param note of the decision; empty before it
 * @param decidedBy the name of whoever decided; empty before
 * @param isOwn whether the one who asks decided it
 */
public record FlagRow(
        VersionRow version,
        ReviewSignal signal,
        FlagState state,
        String note,
        String decidedBy,
        boolean isOwn) {

    /** Whether one person decides alone: not about law, and not where it is critical. */
    public boolean isDecidedAlone() {
        return !version.restsOnLaw() && signal.severity() != ReviewSignal.Severity.CRITICAL;
    }

    /** Whether the decision waits for a second person. */
    public boolean isWaiting() {
        return state == FlagState.TRIAGED && !note.isEmpty();
    }
}
