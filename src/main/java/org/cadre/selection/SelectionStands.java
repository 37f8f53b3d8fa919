package org.cadre.selection;

import org.cadre.platform.refusal.Refusal;

/** The selection is in another state meanwhile; argument: which. */
public final class SelectionStands extends Refusal {
    SelectionStands(SelectionState state) {
        super(state.name());
    }
}
