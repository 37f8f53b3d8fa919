package org.cadre.livesession;

import org.cadre.platform.refusal.WrongValue;

/**
 * What is known of a room. Refuses with {@link RoomNeedsAVenue}, {@link RoomNeedsAName} and {@link
 * PlacesAreOutOfRange}.
 *
 * @param venue the house in which it is
 * @param inUse whether sessions can be planned in it
 */
public record RoomPlan(
        String venue,
        String name,
        int capacity,
        boolean stepFree,
        boolean hearingLoop,
        SecurityClass securityClass,
        boolean inUse) {

    static final int LONGEST_NAME = 120;
    static final int MOST = 5_000;

    /** The venue is empty or longer than its column. */
    public static final class RoomNeedsAVenue extends WrongValue {
        RoomNeedsAVenue() {
            super("venue", LONGEST_NAME);
        }
    }

    /** The name is empty or longer than its column. */
    public static final class RoomNeedsAName extends WrongValue {
        RoomNeedsAName() {
            super("name", LONGEST_NAME);
        }
    }

    /** Argument: the most places. */
    public static final class PlacesAreOutOfRange extends WrongValue {
        PlacesAreOutOfRange() {
            super("capacity", MOST);
        }
    }

    public RoomPlan {
        venue = SessionPlan.line(venue);
        name = SessionPlan.line(name);
        if (venue.isEmpty() || venue.length() > LONGEST_NAME) {
            throw new RoomNeedsAVenue();
        }
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new RoomNeedsAName();
        }
        if (capacity < 1 || capacity > MOST) {
            throw new PlacesAreOutOfRange();
        }
    }
}
