package org.cadre.openhour;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An hour as its reader may see it.
 *
 * @param own whether the reader offers it
 * @param place how to get there; empty for who has no place in it
 * @param mine the booking of the reader
 */
public record OpenHourDetail(
        OpenHourRow row,
        boolean own,
        boolean bookable,
        boolean begun,
        String place,
        String reason,
        List<Slot> slots,
        Optional<Guest> mine) {

    /**
     * One talk.
     *
     * @param number from 1
     * @param guests for the mentor and who coordinates; empty for others
     */
    public record Slot(
            int number, Instant beginsAt, Instant endsAt, int free, List<Guest> guests) {}

    /**
     * Somebody with a place.
     *
     * @param question for the mentor and the guest alone; empty for others
     * @param came null before the mentor has said so
     */
    public record Guest(
            UUID booking,
            int slot,
            Instant beginsAt,
            String name,
            String agency,
            String question,
            @Nullable Boolean came) {}
}
