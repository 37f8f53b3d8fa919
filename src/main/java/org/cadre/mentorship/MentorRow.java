package org.cadre.mentorship;

import java.util.Optional;

/**
 * Somebody's mentor, as a home shows it.
 *
 * @param answers whether the reader has to answer the proposal
 * @param next the meeting that is ahead
 */
public record MentorRow(
        MentorshipId id,
        String other,
        MentorshipState state,
        boolean answers,
        Optional<MeetingRow> next) {}
