package org.cadre.nomination;

import org.cadre.platform.refusal.Refusal;

/** The nomination has moved on meanwhile, or was never so far; argument: its state. */
public final class StepIsNotPossible extends Refusal {
    StepIsNotPossible(NominationState state) {
        super(state);
    }
}
