package org.cadre.diversity;

import org.cadre.diversity.disclosure.SafetyRule;

/** What readers have already, and the rule that it must go on keeping. */
record EarlierRelease(int number, String population, SafetyRule rule, ReleasedTables tables) {}
