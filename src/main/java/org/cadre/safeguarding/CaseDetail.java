package org.cadre.safeguarding;

import org.cadre.people.PersonId;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A case as its page shows it.
 *
 * @param reach how the reporter may be reached; may be empty
 * @param closedOn null while it is open; so is {@code outcome}
 * @param hash to hand back with a decision
 * @param proposal null where nothing waits for a decision
 * @param isOnlyOne whether there is no second focal point who could decide
 */
public record CaseDetail(
        CaseRow row,
        String about,
        String reach,
        @Nullable LocalDate closedOn,
        @Nullable Outcome outcome,
        List<Line> log,
        List<Pause> pauses,
        @Nullable Line proposal,
        boolean isOwnProposal,
        boolean isOnlyOne,
        String hash) {

    /**
     * An entry of the log; what it does not say is null or empty.
     *
     * @param author empty for the reporter
     */
    public record Line(
            EntryKind kind,
            Instant at,
            String author,
            String text,
            String person,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable Step step,
            @Nullable Outcome outcome) {}

    /** Somebody is suspended by this case, now or later. */
    public record Pause(PersonId person, String name, LocalDate from, LocalDate until) {}
}
