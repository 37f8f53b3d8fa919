package org.cadre.assessment;

import java.time.Instant;

/**
 * What the server holds of a question after an answer came.
 *
 * @param at when the answer that is held was kept
 * @param answered whether it is an answer, and not none
 */
public record SavedAnswer(Instant at, boolean answered) {}
