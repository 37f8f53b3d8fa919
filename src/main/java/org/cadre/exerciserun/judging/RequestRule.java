package org.cadre.exerciserun.judging;

import org.cadre.scenario.FormalRequestState;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The way of a formal request: who may bring it to which state.
 *
 * <p>The sender sends it. The receiver says that it came, returns it with what is missing, accepts
 * it, or refuses it on a ground; what was accepted is executed. A returned one is sent again by its
 * sender. EXECUTED and REFUSED are the end.
 */
public final class RequestRule {

    private RequestRule() {}

    /** Whose hand a request is in. */
    public enum Side {
        SENDER,
        RECEIVER
    }

    /** Why a request does not come to a state. */
    public enum Obstacle {
        /** Nobody can bring it there from where it stands. */
        WRONG_STATE,
        /** It is the other side's to do. */
        WRONG_SIDE,
        /** A refusal names its ground. */
        NO_GROUND,
        /** A return names at least one field that is missing. */
        NOTHING_MISSING
    }

    /** The states to which a side can bring a request. */
    public static Set<FormalRequestState> next(FormalRequestState state, Side side) {
        return side == Side.SENDER ? ofSender(state) : ofReceiver(state);
    }

    private static Set<FormalRequestState> ofSender(FormalRequestState state) {
        return switch (state) {
            case DRAFT, RETURNED -> EnumSet.of(FormalRequestState.SENT);
            case SENT, RECEIVED, ACCEPTED, EXECUTED, REFUSED ->
                    EnumSet.noneOf(FormalRequestState.class);
        };
    }

    private static Set<FormalRequestState> ofReceiver(FormalRequestState state) {
        return switch (state) {
            case SENT ->
                    EnumSet.of(
                            FormalRequestState.RECEIVED,
                            FormalRequestState.RETURNED,
                            FormalRequestState.ACCEPTED,
                            FormalRequestState.REFUSED);
            case RECEIVED ->
                    EnumSet.of(
                            FormalRequestState.RETURNED,
                            FormalRequestState.ACCEPTED,
                            FormalRequestState.REFUSED);
            case ACCEPTED -> EnumSet.of(FormalRequestState.EXECUTED);
            case DRAFT, RETURNED, EXECUTED, REFUSED -> EnumSet.noneOf(FormalRequestState.class);
        };
    }

    /**
     * Why a side cannot bring a request to a state; empty if it can.
     *
     * @param ground of a refusal; empty otherwise
     * @param missing names of the fields that a return asks for; none otherwise
     */
    public static Optional<Obstacle> forbids(
            FormalRequestState from,
            Side side,
            FormalRequestState to,
            String ground,
            List<String> missing) {
        if (!next(from, side).contains(to)) {
            var other = side == Side.SENDER ? Side.RECEIVER : Side.SENDER;
            return Optional.of(
                    next(from, other).contains(to) ? Obstacle.WRONG_SIDE : Obstacle.WRONG_STATE);
        }
        if (to == FormalRequestState.REFUSED && ground.isBlank()) {
            return Optional.of(Obstacle.NO_GROUND);
        }
        if (to == FormalRequestState.RETURNED && missing.stream().allMatch(String::isBlank)) {
            return Optional.of(Obstacle.NOTHING_MISSING);
        }
        return Optional.empty();
    }
}
