package org.cadre.selection.panel;

import java.util.ArrayList;

/** One quota made easier. */
public record QuotaChange(Quota from, Quota to) {

    /** How many seats the quota gives way. */
    public int seats() {
        return from.min() - to.min() + to.max() - from.max();
    }

    /** Such as "change gender=F from at least 24 to at least 19". */
    public String words() {
        var parts = new ArrayList<String>();
        if (from.min() != to.min()) {
            parts.add("from at least %d to at least %d".formatted(from.min(), to.min()));
        }
        if (from.max() != to.max()) {
            parts.add("from at most %d to at most %d".formatted(from.max(), to.max()));
        }
        return "change %s=%s %s"
                .formatted(from.category(), from.feature(), String.join(" and ", parts));
    }
}
