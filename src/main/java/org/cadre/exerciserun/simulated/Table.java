package org.cadre.exerciserun.simulated;

import org.cadre.exerciserun.release.TeamState;
import org.cadre.scenario.FormalRequestState;
import org.cadre.scenario.FormalRequestType;
import org.cadre.scenario.Inject;
import org.cadre.text.Language;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What lies before the simulated seats of a run at one moment.
 *
 * @param running whether the clock runs
 * @param offset what it shows
 * @param seed of the run: what is left open by the script follows from it
 * @param requests formal ones, in the order in which they were sent
 */
public record Table(
        boolean running, Duration offset, long seed, List<Side> sides, List<Request> requests) {

    public Table {
        sides = List.copyOf(sides);
        requests = List.copyOf(requests);
    }

    /**
     * One team.
     *
     * @param key its id in the script
     * @param places in the order in which they were taken
     * @param released offset at which injects came to the team, by inject
     * @param added time that control gave it for decisions, by decision
     * @param holders who has the exhibits of the script, by exhibit
     */
    public record Side(
            String key,
            Language language,
            List<Place> places,
            Map<String, Duration> released,
            Set<Done> done,
            Map<String, Duration> added,
            Map<String, String> holders) {

        public Side {
            places = List.copyOf(places);
            released = Map.copyOf(released);
            done = Set.copyOf(done);
            added = Map.copyOf(added);
            holders = Map.copyOf(holders);
        }

        boolean has(Inject inject) {
            return released.containsKey(inject.id());
        }

        /** When an inject came that the team has. */
        Duration releasedAt(Inject inject) {
            return Objects.requireNonNull(released.get(inject.id()));
        }

        boolean has(Kind kind, String subject, Optional<UUID> seat) {
            return done.contains(new Done(kind, subject, seat));
        }
    }

    /**
     * A seat that is taken.
     *
     * @param manner empty where a person sits
     */
    public record Place(UUID seat, String role, int extraPercent, Optional<Manner> manner) {

        boolean isSimulated() {
            return manner.isPresent();
        }

        TeamState.Seat state() {
            return new TeamState.Seat(seat, role, extraPercent);
        }
    }

    /** What can be done once. */
    public enum Kind {
        ACKNOWLEDGED,
        ANSWERED,
        DECIDED,
        VOTED,
        HANDED_OVER
    }

    /**
     * Something that was done.
     *
     * @param subject its id in the script
     * @param seat empty where it was done for the whole team
     */
    public record Done(Kind kind, String subject, Optional<UUID> seat) {}

    /**
     * A formal request.
     *
     * @param from key of the team that sent it
     * @param to key of the team that got it; empty where it went to a persona
     * @param since offset at which it came to its state
     */
    public record Request(
            int number,
            FormalRequestType type,
            String from,
            String to,
            FormalRequestState state,
            Duration sent,
            Duration since) {}
}
