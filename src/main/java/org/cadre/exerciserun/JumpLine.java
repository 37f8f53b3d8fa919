package org.cadre.exerciserun;

import org.cadre.scenario.Inject.Jump;

import java.time.Duration;

/**
 * An inject that a jump would pass over.
 *
 * @param teams names of those that would get it
 * @param usual what becomes of it unless the director says otherwise
 */
public record JumpLine(
        String inject, String title, Duration due, String teams, boolean critical, Jump usual) {}
