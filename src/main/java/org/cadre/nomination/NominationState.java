package org.cadre.nomination;

import java.util.EnumSet;
import java.util.Set;

/** Where a nomination stands, in the order in which one goes. */
public enum NominationState {
    /** The focal point is writing it. */
    DRAFT,
    /** Sent; the line manager has to release the person. */
    SUBMITTED,
    /** Released from duty; the person has to accept. */
    RELEASED,
    /** Accepted; the rules of the call are looked at. */
    ACCEPTED,
    /** All rules are met. */
    ELIGIBLE,
    /** A rule is not met. */
    INELIGIBLE,
    /** The vetting found nothing that speaks against it. */
    CLEARED,
    /** The vetting says no; why is not kept here. */
    NOT_CLEARED,
    /** The vetting is too old for the first day of the cohort. */
    VETTING_EXPIRED,
    /** Drawn, or moved up. */
    SELECTED,
    /** Not drawn, and next when somebody of the same kind declines. */
    RESERVE,
    /** Not drawn. */
    NOT_SELECTED,
    /** A seat is offered. */
    OFFERED,
    /** The seat is taken: the enrolment begins. */
    SEATED,
    /** The offer was declined, or the seat was given back before the start. */
    DECLINED,
    /** Nobody answered in time. */
    OFFER_EXPIRED,
    /** Taken back before a seat was taken. */
    WITHDRAWN;

    private static final Set<NominationState> OVER =
            EnumSet.of(SEATED, DECLINED, OFFER_EXPIRED, WITHDRAWN);

    /** What may follow. */
    public Set<NominationState> next() {
        var next =
                switch (this) {
                    case DRAFT -> EnumSet.of(SUBMITTED);
                    case SUBMITTED -> EnumSet.of(RELEASED);
                    case RELEASED -> EnumSet.of(ACCEPTED);
                    case ACCEPTED -> EnumSet.of(ELIGIBLE, INELIGIBLE);
                    case INELIGIBLE -> EnumSet.of(ELIGIBLE);
                    case ELIGIBLE ->
                            EnumSet.of(
                                    INELIGIBLE,
                                    CLEARED,
                                    NOT_CLEARED,
                                    SELECTED,
                                    RESERVE,
                                    NOT_SELECTED);
                    case CLEARED ->
                            EnumSet.of(
                                    NOT_CLEARED, VETTING_EXPIRED, SELECTED, RESERVE, NOT_SELECTED);
                    case NOT_CLEARED, VETTING_EXPIRED -> EnumSet.of(CLEARED, NOT_CLEARED);
                    case SELECTED -> EnumSet.of(OFFERED, VETTING_EXPIRED, NOT_CLEARED);
                    case RESERVE -> EnumSet.of(SELECTED, NOT_SELECTED);
                    case NOT_SELECTED -> EnumSet.of(RESERVE);
                    case OFFERED -> EnumSet.of(SEATED, DECLINED, OFFER_EXPIRED);
                    case SEATED -> EnumSet.of(DECLINED);
                    case DECLINED, OFFER_EXPIRED, WITHDRAWN ->
                            EnumSet.noneOf(NominationState.class);
                };
        if (!isOver()) {
            next.add(WITHDRAWN);
        }
        return next;
    }

    /** Whether it has come to its end; a seat alone can still be given back. */
    public boolean isOver() {
        return OVER.contains(this);
    }

    /** Whether the draw has been: the person knows whether there is a seat. */
    public boolean isDrawn() {
        return compareTo(SELECTED) >= 0 && this != WITHDRAWN;
    }
}
