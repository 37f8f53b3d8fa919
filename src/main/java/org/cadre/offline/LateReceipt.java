package org.cadre.offline;

/**
 * The answer to a late step.
 *
 * @param again whether it had been taken before; then this is what came of it that time
 */
public record LateReceipt(LateOutcome outcome, boolean again) {}
