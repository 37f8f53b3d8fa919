package org.cadre.planning;

import org.jspecify.annotations.Nullable;

/**
 * What money carries, in words.
 *
 * @param link null where it comes from an activity
 * @param name of the cohort, the track, the exercise or the module
 * @param count seats of a cohort, certificates that end within a year; else 0
 */
public record WorkRow(@Nullable LineWorkId link, Work work, String name, long count) {

    /** The key of the sentence that says it; arguments: name and count. */
    public String key() {
        return "planning.carries." + work.workKind();
    }
}
