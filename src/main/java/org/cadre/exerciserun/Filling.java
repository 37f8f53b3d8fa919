package org.cadre.exerciserun;

import org.cadre.scenario.ExerciseDesign;
import org.cadre.scenario.TeamRole;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says which place is to be filled next: a lead that is missing, else the smallest team's role. */
final class Filling {

    private final ExerciseDesign script;
    private final Cast cast;
    private final List<Place> given = new ArrayList<>();

    /** A role in a team. */
    record Place(RunTeam team, String role) {}

    Filling(ExerciseDesign script, Cast cast) {
        this.script = script;
        this.cast = cast;
    }

    /**
     * Roles for which a team still needs somebody: each that nobody has, then any of them until the
     * team is large enough.
     */
    static List<String> rest(ExerciseDesign script, Cast cast, RunTeam team) {
        var filling =
                new Filling(script, new Cast(List.of(team), cast.seatsOf(team.id()), List.of()));
        var least = script.team(team.key()).orElseThrow().seatsFrom();
        var next = filling.next();
        while (next.isPresent() && (filling.isNew(next.get()) || filling.size(team) <= least)) {
            next = filling.next();
        }
        next.ifPresent(filling.given::remove);
        return filling.given.stream().map(Place::role).toList();
    }

    /** Whether nobody had this role before it was given. */
    private boolean isNew(Place place) {
        return count(place) == 1;
    }

    /** Empty when every team is full. */
    Optional<Place> next() {
        var next =
                cast.teams().stream()
                        .filter(team -> size(team) < most(team))
                        .flatMap(team -> roles(team).map(role -> new Place(team, role.id())))
                        .min(
                                Comparator.comparing((Place place) -> !isMissingLead(place))
                                        .thenComparing(place -> size(place.team()))
                                        .thenComparing(this::count)
                                        .thenComparing(this::isLead)
                                        .thenComparing(place -> place.team().position()));
        next.ifPresent(given::add);
        return next;
    }

    private Stream<TeamRole> roles(RunTeam team) {
        return script.roles().stream().filter(role -> role.team().equals(team.key()));
    }

    private int most(RunTeam team) {
        return script.team(team.key()).orElseThrow().seatsTo();
    }

    private long size(RunTeam team) {
        return cast.seatsOf(team.id()).size()
                + given.stream().filter(place -> place.team().id().equals(team.id())).count();
    }

    private long count(Place place) {
        return cast.seatsOf(place.team().id()).stream()
                        .filter(seat -> seat.role().equals(place.role()))
                        .count()
                + given.stream().filter(place::equals).count();
    }

    private boolean isMissingLead(Place place) {
        return isLead(place) && count(place) == 0;
    }

    private boolean isLead(Place place) {
        return script.role(place.role()).filter(TeamRole::lead).isPresent();
    }
}
