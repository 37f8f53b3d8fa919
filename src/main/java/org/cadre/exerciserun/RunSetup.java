package org.cadre.exerciserun;

import org.cadre.exerciserun.simulated.Manner;
import org.cadre.people.PersonId;
import org.cadre.text.Language;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A run as who plans it sees it.
 *
 * @param players people of the cohort without a seat
 * @param helpers who may have a duty
 * @param languages in which the script is written
 * @param findings what is lacking
 */
public record RunSetup(
        RunId run,
        String title,
        String designTitle,
        String designVersion,
        UUID cohort,
        String cohortName,
        Instant plannedFor,
        ZoneId zone,
        RunState state,
        List<TeamItem> teams,
        List<StaffItem> staff,
        List<SeatChoice> players,
        List<SeatChoice> helpers,
        List<Language> languages,
        List<ReadinessFinding> findings) {

    /** Whether nothing that stops a run is lacking. */
    public boolean isComplete() {
        return findings.stream().noneMatch(ReadinessFinding::stops);
    }

    /**
     * @param seatsFrom the fewest people
     * @param seatsTo the most people
     */
    public record TeamItem(
            RunTeamId id,
            String name,
            String agency,
            Language language,
            ZoneId zone,
            int seatsFrom,
            int seatsTo,
            List<RoleItem> roles) {

        public int taken() {
            return roles.stream().mapToInt(role -> role.seats().size()).sum();
        }

        /** How many of the seats Cadre plays. */
        public long byCadre() {
            return roles.stream()
                    .flatMap(role -> role.seats().stream())
                    .filter(seat -> seat.manner().isPresent())
                    .count();
        }
    }

    public record RoleItem(String id, String name, boolean lead, List<SeatItem> seats) {}

    /**
     * @param person empty where Cadre plays
     * @param manner how Cadre plays; empty where a person sits
     */
    public record SeatItem(
            SeatId id,
            Optional<PersonId> person,
            String name,
            int extraPercent,
            Optional<Manner> manner) {}

    public record StaffItem(UUID id, PersonId person, String name, StaffDuty duty) {}
}
