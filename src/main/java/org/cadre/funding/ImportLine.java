package org.cadre.funding;

import org.cadre.money.Money;
import org.cadre.table.Reason;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What a row of a spreadsheet would do.
 *
 * @param number as a spreadsheet numbers it
 * @param name by which a person knows the row; where it is refused, what stands in it
 * @param text what else it says
 * @param amount null where the row is refused
 * @param before what stands there now; null where nothing does
 */
public record ImportLine(
        int number,
        String name,
        String text,
        @Nullable Money amount,
        @Nullable Money before,
        Effect effect,
        List<Reason> reasons) {

    /** What a confirmation does with a row. */
    public enum Effect {
        ADDED,
        CHANGED,
        /** It is there as it is. */
        SAME,
        REFUSED
    }

    public ImportLine {
        reasons = List.copyOf(reasons);
    }
}
