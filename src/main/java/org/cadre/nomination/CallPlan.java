package org.cadre.nomination;

import org.cadre.nomination.rule.CallRules;
import org.cadre.platform.refusal.WrongValue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;

/**
 * What a programme manager plans for a call. Refuses with {@link CallNeedsAPurpose}, {@link
 * CallNeedsAnAgency}, {@link AgencyIsNamedTwice}, {@link PlacesAreOutOfRange}, {@link
 * DecisionIsBeforeDeadline} and {@link OfferDaysAreOutOfRange}.
 *
 * @param purpose what the training is for, in the words that agencies read
 * @param deadline until when nominations are sent, in the zone of the cohort
 * @param decidedOn the day of the draw, in that zone
 * @param offerDays how long an offer is open
 * @param vetted whether nobody is drawn whom the vetting has not cleared
 */
public record CallPlan(
        String purpose,
        LocalDateTime deadline,
        LocalDate decidedOn,
        int offerDays,
        boolean vetted,
        CallRules rules,
        List<AgencyPlaces> places) {

    static final int LONGEST_PURPOSE = 2_000;
    static final int MOST_DAYS = 60;
    static final int MOST_PLACES = 500;

    /** Agencies have to know what for; argument: the most characters. */
    public static final class CallNeedsAPurpose extends WrongValue {
        CallNeedsAPurpose() {
            super("purpose", LONGEST_PURPOSE);
        }
    }

    /** Nobody could nominate. */
    public static final class CallNeedsAnAgency extends WrongValue {
        CallNeedsAnAgency() {
            super("agency");
        }
    }

    /** An agency has one number of places. */
    public static final class AgencyIsNamedTwice extends WrongValue {
        AgencyIsNamedTwice() {
            super("agency");
        }
    }

    /** At least one slot, and at least as many nominations; argument: the most. */
    public static final class PlacesAreOutOfRange extends WrongValue {
        PlacesAreOutOfRange() {
            super("agency", MOST_PLACES);
        }
    }

    /** Nobody is drawn who may still be nominated. */
    public static final class DecisionIsBeforeDeadline extends WrongValue {
        DecisionIsBeforeDeadline() {
            super("decidedOn");
        }
    }

    /** Argument: the most days. */
    public static final class OfferDaysAreOutOfRange extends WrongValue {
        OfferDaysAreOutOfRange() {
            super("offerDays", MOST_DAYS);
        }
    }

    public CallPlan {
        purpose = purpose == null ? "" : purpose.strip();
        places = List.copyOf(places);
        if (purpose.isEmpty() || purpose.length() > LONGEST_PURPOSE) {
            throw new CallNeedsAPurpose();
        }
        if (decidedOn.isBefore(deadline.toLocalDate())) {
            throw new DecisionIsBeforeDeadline();
        }
        if (offerDays < 1 || offerDays > MOST_DAYS) {
            throw new OfferDaysAreOutOfRange();
        }
        requirePlaces(places);
    }

    private static void requirePlaces(List<AgencyPlaces> places) {
        if (places.isEmpty()) {
            throw new CallNeedsAnAgency();
        }
        var named = new HashSet<>();
        for (var each : places) {
            if (!named.add(each.agency())) {
                throw new AgencyIsNamedTwice();
            }
            if (each.slots() < 1 || each.most() < each.slots() || each.most() > MOST_PLACES) {
                throw new PlacesAreOutOfRange();
            }
        }
    }
}
