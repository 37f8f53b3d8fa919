package org.cadre.scenario;

import org.cadre.text.LocalizedText;

/**
 * Read to everybody before the clock starts.
 *
 * @param stopWord whoever says it ends the play at once
 * @param notes how people are treated: no real persons, no real accounts, no force
 * @param warnings what could weigh on somebody
 */
public record SafetyBrief(LocalizedText stopWord, LocalizedText notes, LocalizedText warnings) {}
