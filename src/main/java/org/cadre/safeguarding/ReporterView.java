package org.cadre.safeguarding;

import java.time.LocalDate;
import java.util.List;

/**
 * All that a reporter is told.
 *
 * @param isClosed whether the case is closed; how, the answers say
 */
public record ReporterView(List<Line> lines, boolean isClosed) {

    /**
     * @param isOwn whether the reporter wrote it
     */
    public record Line(boolean isOwn, LocalDate day, String text) {}
}
