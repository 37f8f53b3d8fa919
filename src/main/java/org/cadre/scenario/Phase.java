package org.cadre.scenario;

import org.cadre.text.LocalizedText;

import java.time.Duration;

/**
 * A part of the exercise.
 *
 * @param at nominal begin
 * @param situation told to players when it begins
 * @param exit the guard that a director watches before going on; empty for none
 */
public record Phase(
        String id, LocalizedText title, LocalizedText situation, Duration at, String exit) {}
