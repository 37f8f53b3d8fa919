package org.cadre.people.importing;

import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.UUID;

/**
 * What a row would do.
 *
 * @param reason why it is refused, or what deserves a look
 * @param argument what the reason is about, for example the number of another row
 * @param person who is changed or unchanged; a made-up id for somebody new
 * @param now what would be on record afterwards
 * @param was what is on record, for somebody who has an account
 */
public record Verdict(
        WrittenRow row,
        Outcome outcome,
        Reason reason,
        String argument,
        @Nullable UUID person,
        @Nullable Values now,
        @Nullable Values was) {

    /** What happens with a row. */
    public enum Outcome {
        NEW,
        CHANGED,
        UNCHANGED,
        REFUSED
    }

    /** Why; the cure stands in the words of the page. */
    public enum Reason {
        NONE,
        MAYBE_SAME,
        MAYBE_SAME_ROW,
        PLACE_IS_NEW,
        TOO_WIDE,
        STOPS,
        MAIL_MISSING,
        MAIL_WRONG,
        MAIL_TWICE,
        CLOSED,
        NAME_MISSING,
        NAME_TOO_LONG,
        LANGUAGE_UNKNOWN,
        AGENCY_UNKNOWN,
        AGENCY_MAYBE,
        AGENCY_TOO_LONG,
        COUNTRY_MISSING,
        COUNTRY_UNKNOWN,
        UNIT_UNKNOWN,
        UNIT_TOO_LONG,
        UNIT_ALONE
    }

    /** What the import can set on a person. */
    public record Values(
            String name, @Nullable UUID agency, @Nullable UUID unit, String language) {}

    /** Whether somebody should look at the row before the import. */
    public boolean wantsALook() {
        return outcome == Outcome.CHANGED || outcome == Outcome.REFUSED || reason != Reason.NONE;
    }

    /**
     * Whether the row would still do the same. Ids that are made up for new people and places do
     * not count.
     */
    public boolean says(Outcome other, Reason why, String about, @Nullable Values before) {
        return outcome == other
                && reason == why
                && argument.equals(about)
                && Objects.equals(was, before);
    }
}
