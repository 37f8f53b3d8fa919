package org.cadre.mentorship;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What lies in a mentorship, in the order of time.
 *
 * @param looks which reviews were written
 * @param notes how many each side has written
 */
record Course(
        List<MeetingRow> meetings,
        List<Wish> goals,
        List<PromiseRow> actions,
        List<Look> looks,
        Map<Side, Integer> notes) {

    Course() {
        this(
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new EnumMap<>(Side.class));
    }

    /** A goal, as far as lists tell of it. */
    record Wish(String words, LocalDate due, GoalState state) {}

    /** That a review was written. */
    record Look(ReviewPoint point, Side side) {}
}
