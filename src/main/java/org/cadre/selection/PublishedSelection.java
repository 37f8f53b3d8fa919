package org.cadre.selection;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * What everybody may know of a selection: numbers in place of names, and no trait of anybody.
 *
 * @param panels how many there are to draw from
 * @param pool how many nominees
 * @param drawn null before the draw
 */
public record PublishedSelection(
        SelectionId id,
        String cohort,
        String programme,
        ZoneId zone,
        int seats,
        int pool,
        int panels,
        String sha256,
        String software,
        List<String> events,
        LocalDate drawOn,
        Instant committedAt,
        @Nullable Drawn drawn) {

    public PublishedSelection {
        events = List.copyOf(events);
    }

    /**
     * @param number of the panel
     * @param numbers a line for each event
     * @param panel by number
     * @param reserves who follow, in their order
     * @param reported how many rules need not be kept
     * @param met how many of these the panel keeps
     */
    public record Drawn(
            int number,
            List<String> numbers,
            List<String> panel,
            List<String> reserves,
            int reported,
            int met,
            Instant at) {

        public Drawn {
            numbers = List.copyOf(numbers);
            panel = List.copyOf(panel);
            reserves = List.copyOf(reserves);
        }
    }
}
