package org.cadre.nomination.view;

import org.cadre.nomination.CallState;
import org.cadre.nomination.NominationState;

/** How a state looks. */
final class CallKind {

    private CallKind() {}

    static String of(CallState state) {
        return switch (state) {
            case DRAFT -> "none";
            case OPEN -> "ok";
            case CLOSED -> "lock";
            case CANCELLED -> "bad";
        };
    }

    static String of(NominationState state) {
        return switch (state) {
            case DRAFT, WITHDRAWN -> "none";
            case SUBMITTED, RELEASED, ACCEPTED, OFFERED -> "acc";
            case ELIGIBLE, CLEARED, SELECTED, SEATED -> "ok";
            case INELIGIBLE, NOT_CLEARED, VETTING_EXPIRED, OFFER_EXPIRED -> "warn";
            case RESERVE, NOT_SELECTED, DECLINED -> "info";
        };
    }
}
