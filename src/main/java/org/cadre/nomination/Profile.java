package org.cadre.nomination;

import org.cadre.platform.refusal.WrongValue;

/**
 * What a focal point writes of a nominee. Refuses with {@link ReasonIsMissing}.
 *
 * @param reason the work that this training will change
 */
public record Profile(Function function, Level level, Station station, String reason) {

    static final int LONGEST_REASON = 1_000;

    /** Why this person; argument: the most characters. */
    public static final class ReasonIsMissing extends WrongValue {
        ReasonIsMissing() {
            super("reason", LONGEST_REASON);
        }
    }

    public Profile {
        reason = reason == null ? "" : reason.strip();
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            throw new ReasonIsMissing();
        }
    }
}
