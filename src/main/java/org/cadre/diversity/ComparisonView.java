package org.cadre.diversity;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/**
 * Two releases beside each other.
 *
 * @param choices what can be compared, the latest first
 * @param one none where fewer than two can be
 * @param apart whether they are two cohorts, and not moments of one or a whole with its part
 * @param tables attributes that both tell
 */
public record ComparisonView(
        List<ReleaseRow> choices,
        @Nullable ReleaseRow one,
        @Nullable ReleaseRow other,
        boolean apart,
        List<Comparison> tables,
        Map<Attribute, Classification> classifications) {

    public boolean isShown() {
        return one != null && other != null;
    }
}
