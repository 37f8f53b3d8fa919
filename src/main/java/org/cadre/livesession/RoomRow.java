package org.cadre.livesession;

/**
 * A room as pages show it.
 *
 * @param version to hand back with a change, so that a stale edit is noticed
 */
public record RoomRow(
        RoomId id,
        String venue,
        String name,
        int capacity,
        boolean stepFree,
        boolean hearingLoop,
        SecurityClass securityClass,
        boolean inUse,
        int version) {

    /** The room and its house. */
    public String place() {
        return name + ", " + venue;
    }
}
