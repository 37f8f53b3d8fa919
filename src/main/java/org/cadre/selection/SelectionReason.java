package org.cadre.selection;

import org.cadre.platform.refusal.WrongValue;
import org.jspecify.annotations.Nullable;

/** What somebody gives as a reason, as it is kept. */
public final class SelectionReason {

    static final int LONGEST = 500;

    private SelectionReason() {}

    /** The act needs a reason; argument: the most characters. */
    public static final class SelectionNeedsAReason extends WrongValue {
        SelectionNeedsAReason() {
            super("reason", LONGEST);
        }
    }

    /** Refuses with {@link SelectionNeedsAReason}. */
    static String needed(@Nullable String written) {
        var reason = given(written);
        if (reason.isEmpty()) {
            throw new SelectionNeedsAReason();
        }
        return reason;
    }

    /** As {@link #needed}, where none may be given. */
    static String given(@Nullable String written) {
        var reason = written == null ? "" : written.strip();
        if (reason.length() > LONGEST) {
            throw new SelectionNeedsAReason();
        }
        return reason;
    }
}
