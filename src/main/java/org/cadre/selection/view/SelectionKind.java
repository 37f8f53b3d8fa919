package org.cadre.selection.view;

import org.cadre.selection.OfferState;
import org.cadre.selection.SelectionState;

/** How a state looks. */
final class SelectionKind {

    private SelectionKind() {}

    static String of(SelectionState state) {
        return switch (state) {
            case UNWRITTEN, WRITTEN -> "none";
            case WAITING, COMMITTED, OFFERED -> "acc";
            case FAILED, IMPOSSIBLE -> "warn";
            case READY, DRAWN -> "ok";
            case ENDED -> "lock";
        };
    }

    static String of(OfferState state) {
        return switch (state) {
            case OPEN -> "acc";
            case ACCEPTED -> "ok";
            case DECLINED, LEFT -> "none";
            case EXPIRED -> "warn";
        };
    }
}
