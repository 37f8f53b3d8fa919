package org.cadre.people;

import java.time.Instant;

/**
 * A request for help that was settled.
 *
 * @param by who settled it; the person alone where the outcome is a sign-in
 * @param reason empty unless it was dismissed
 */
public record SettledHelpRow(
        PersonId person,
        String name,
        HelpOutcome outcome,
        String by,
        String reason,
        Instant settledAt) {}
