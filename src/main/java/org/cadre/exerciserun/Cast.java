package org.cadre.exerciserun;

import org.cadre.people.PersonId;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who is in a run.
 *
 * @param teams in the order of the script
 * @param everSeats also those that were left, in the order in which they were taken
 */
record Cast(List<RunTeam> teams, List<RunSeat> everSeats, List<RunStaff> staff) {

    /** What stands behind the role of a seat that Cadre plays, in every language. */
    static final String CADRE = "Cadre";

    Cast {
        teams = List.copyOf(teams);
        everSeats = List.copyOf(everSeats);
        staff = List.copyOf(staff);
    }

    /** Those that are taken now, also by Cadre. */
    List<RunSeat> seats() {
        return everSeats.stream().filter(RunSeat::isTaken).toList();
    }

    Optional<RunTeam> team(String key) {
        return teams.stream().filter(team -> team.key().equals(key)).findFirst();
    }

    Optional<RunTeam> team(RunTeamId id) {
        return teams.stream().filter(team -> team.id().equals(id)).findFirst();
    }

    Optional<RunSeat> seat(SeatId id) {
        return everSeat(id).filter(RunSeat::isTaken);
    }

    /** Also one that was left: what was done from it keeps its name. */
    Optional<RunSeat> everSeat(SeatId id) {
        return everSeats.stream().filter(seat -> seat.id().equals(id)).findFirst();
    }

    List<RunSeat> seatsOf(RunTeamId team) {
        return seats().stream().filter(seat -> seat.team().equals(team)).toList();
    }

    /** Whether Cadre plays any seat of a team. */
    boolean isSimulated(RunTeam team) {
        return seatsOf(team.id()).stream().anyMatch(seat -> seat.manner().isPresent());
    }

    boolean isSimulated() {
        return seats().stream().anyMatch(seat -> seat.manner().isPresent());
    }

    /** Whether nobody but this person sits in the run: whoever directs it may then play too. */
    boolean isLeftTo(PersonId person) {
        return seats().stream().flatMap(seat -> seat.person().stream()).allMatch(person::equals);
    }

    /** Whether somebody of the staff plays, alone with Cadre. */
    boolean isRehearsedAlone() {
        return staff.stream().anyMatch(each -> seats(each.person()));
    }

    boolean seats(PersonId person) {
        return seats().stream().anyMatch(seat -> seat.person().filter(person::equals).isPresent());
    }

    /** Who plays or has a duty, each once. */
    List<PersonId> people() {
        return Stream.concat(
                        seats().stream().flatMap(seat -> seat.person().stream()),
                        staff.stream().map(RunStaff::person))
                .distinct()
                .toList();
    }

    /** Whether a person has a seat or a duty. */
    boolean includes(PersonId person) {
        return seats(person) || staff.stream().anyMatch(each -> each.person().equals(person));
    }
}
