package org.cadre.diversity.figure;

import java.util.Optional;

/** What can be said of a target. */
public enum TargetStatus {
    MET,
    NOT_MET,
    /** The interval covers the target. */
    CANNOT_TELL,
    NOT_PUBLISHABLE;

    /**
     * @param share where the share lies; empty where it may not be told
     * @param target the least share that was promised
     */
    public static TargetStatus of(Optional<Interval> share, double target) {
        if (share.isEmpty()) {
            return NOT_PUBLISHABLE;
        }
        if (share.get().low() >= target) {
            return MET;
        }
        return share.get().high() < target ? NOT_MET : CANNOT_TELL;
    }
}
