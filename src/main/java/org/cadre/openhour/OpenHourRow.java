package org.cadre.openhour;

import org.cadre.mentorship.MeetingMode;

import java.time.Instant;

/**
 * An hour in a list.
 *
 * @param mentor how the mentor is called
 * @param free places that nobody has taken
 * @param places in all slots
 * @param mine whether the actor has a place in it
 */
public record OpenHourRow(
        OpenHourId id,
        OpenHourKind kind,
        OpenHourState state,
        Instant beginsAt,
        Instant endsAt,
        int minutes,
        MeetingMode mode,
        String topic,
        String mentor,
        String agency,
        int free,
        int places,
        boolean mine) {}
