package org.cadre.scenario;

import java.util.Optional;

/** What a guard asks about one team at one moment. */
public interface GuardFacts {

    /** As in {@link Variable#initial()}, until something changed it. */
    String value(String variable);

    /** The option that the team took; empty while it has not decided. */
    Optional<String> decided(String decision);

    boolean isMet(String expected);

    boolean isReleased(String inject);

    /** Whether at least one request that the team sent stands so. */
    boolean anyRequest(FormalRequestType type, FormalRequestState state);

    /** Whether the team has sent such requests and all of them stand so. */
    boolean allRequests(FormalRequestType type, FormalRequestState state);

    /** The best score of the team in percent; 0 without one. */
    int labScore(String lab);
}
