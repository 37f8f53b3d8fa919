package org.cadre.mentorship;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What the course of a mentorship says of how it goes.
 *
 * @param state for today
 */
record Health(Mentorship mentorship, MentorshipState state, Course course) {

    private static final Duration SILENCE = Duration.ofDays(21);
    private static final int CANCELLED = 2;
    private static final int ONE_SIDED = 3;
    private static final Duration GRACE = Duration.ofDays(7);

    Set<HealthFlag> flags(Instant now, LocalDate today) {
        var flags = EnumSet.noneOf(HealthFlag.class);
        if (state == MentorshipState.ACTIVE) {
            add(flags, HealthFlag.NO_MEETING, silence(now).compareTo(SILENCE) > 0);
            add(flags, HealthFlag.TWO_CANCELLED, areLastCancelled());
            add(flags, HealthFlag.CONFIDENCE_FALLS, isConfidenceFalling());
            add(flags, HealthFlag.ACTIONS_OVERDUE, areMostLate(today));
            add(
                    flags,
                    HealthFlag.ONE_SIDED,
                    notes(Side.MENTOR) + notes(Side.MENTEE) >= ONE_SIDED
                            && Math.min(notes(Side.MENTOR), notes(Side.MENTEE)) == 0);
        }
        add(flags, HealthFlag.REVIEW_MISSING, isReviewMissing(today));
        return flags;
    }

    private static void add(Set<HealthFlag> flags, HealthFlag flag, boolean stands) {
        if (stands) {
            flags.add(flag);
        }
    }

    private int notes(Side side) {
        return course.notes().getOrDefault(side, 0);
    }

    /** For how long they have not met. */
    Duration silence(Instant now) {
        var from =
                lastHeld()
                        .map(MeetingRow::beginsAt)
                        .orElse(mentorship.startsOn().atStartOfDay(ZoneOffset.UTC).toInstant());
        return Duration.between(from, now);
    }

    Optional<MeetingRow> lastHeld() {
        return course.meetings().stream()
                .filter(each -> each.state() == MeetingState.HELD)
                .max(Comparator.comparing(MeetingRow::beginsAt));
    }

    Optional<MeetingRow> next(Instant now) {
        return course.meetings().stream()
                .filter(each -> each.isPlanned() && each.beginsAt().isAfter(now))
                .min(Comparator.comparing(MeetingRow::beginsAt));
    }

    private boolean areLastCancelled() {
        var over = course.meetings().stream().filter(each -> !each.isPlanned()).toList();
        return over.size() >= CANCELLED
                && over.subList(over.size() - CANCELLED, over.size()).stream()
                        .allMatch(each -> each.state() == MeetingState.CANCELLED);
    }

    private boolean isConfidenceFalling() {
        return lastHeld().filter(MeetingRow::isFalling).isPresent();
    }

    private boolean areMostLate(LocalDate today) {
        long open = course.actions().stream().filter(each -> !each.done()).count();
        long late = course.actions().stream().filter(each -> each.isLate(today)).count();
        return late * 2 > open;
    }

    private boolean isReviewMissing(LocalDate today) {
        boolean reviewed =
                mentorship.state().isRunning() || mentorship.state() == MentorshipState.CLOSED;
        return reviewed
                && Arrays.stream(ReviewPoint.values())
                        .filter(
                                point ->
                                        point.dueOn(mentorship.startsOn(), mentorship.endsOn())
                                                .plusDays(GRACE.toDays())
                                                .isBefore(today))
                        .reduce((one, later) -> later)
                        .filter(point -> written(point) < Side.values().length)
                        .isPresent();
    }

    private long written(ReviewPoint point) {
        return course.looks().stream().filter(each -> each.point() == point).count();
    }
}
