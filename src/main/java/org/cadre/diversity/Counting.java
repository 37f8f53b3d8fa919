package org.cadre.diversity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.cohort.PopulationQueries;
import org.cadre.declaration.DeclaredCounts;
import org.cadre.nomination.NominationState;
import org.cadre.nomination.ProfileQueries;
import org.cadre.people.PeopleQueries;
import org.cadre.people.PersonId;
import org.cadre.people.PersonRow;
import org.cadre.people.ServiceQueries;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.Scope;
import org.cadre.time.CadreClock;

import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Who is in a snapshot, and how many of them have each combination of codes. */
@ApplicationScoped
class Counting {

    private static final int MOST = 500;

    @Inject PopulationQueries populations;
    @Inject ProfileQueries profiles;
    @Inject ServiceQueries services;
    @Inject PeopleQueries people;
    @Inject DeclaredCounts declared;
    @Inject FollowUpRepository followUps;
    @Inject CadreClock clock;

    Set<PersonId> members(Snapshot.Subject subject) {
        var programme = subject.programme();
        return switch (subject.moment()) {
            case ENROLMENT_CLOSE, GRADUATION, SIX_MONTHS, TWELVE_MONTHS ->
                    populations.enrolledIn(subject.cohort().orElseThrow());
            case YEAR -> populations.seatedIn(programme, subject.year());
            case NOMINEES -> nominees(subject).keySet();
            case COMMITTEE -> holders(programme, Role.SELECTION_COMMITTEE);
            case TRAINERS -> holders(programme, Role.MENTOR);
        };
    }

    private Set<PersonId> holders(ProgrammeId programme, Role role) {
        return people.holdersOf(List.of(role), Scope.programme(programme.id()), MOST).stream()
                .map(PersonRow::id)
                .collect(Collectors.toSet());
    }

    private Map<PersonId, Set<NominationState>> nominees(Snapshot.Subject subject) {
        var ways = profiles.waysIn(subject.programme(), subject.year());
        ways.values().removeIf(way -> !way.contains(NominationState.SUBMITTED));
        return ways;
    }

    /** By what a snapshot counts. */
    List<Attribute> attributes(Moment moment) {
        return Arrays.stream(Attribute.values())
                .filter(each -> each != Attribute.STAGE || moment == Moment.NOMINEES)
                .toList();
    }

    CellCounts count(Snapshot.Subject subject, Set<PersonId> members) {
        var attributes = attributes(subject.moment());
        var known = known(members);
        if (subject.moment() == Moment.NOMINEES) {
            addStages(subject, known);
        }
        return new CellCounts(
                attributes,
                declared.count(
                        known,
                        attributes.stream().map(Attribute::key).toList(),
                        "snapshot: " + subject.occasion()));
    }

    private Map<PersonId, Map<String, String>> known(Set<PersonId> members) {
        var served = services.of(members);
        var posts = profiles.postsOf(members);
        var known = new HashMap<PersonId, Map<String, String>>();
        for (var person : members) {
            var facts = new HashMap<String, String>();
            var service = served.get(person);
            var post = posts.get(person);
            facts.put(
                    Attribute.COUNTRY.key(),
                    service == null ? Classifications.UNKNOWN : service.country());
            facts.put(
                    Attribute.AGENCY.key(),
                    service == null ? Classifications.UNKNOWN : service.kind().name());
            facts.put(
                    Attribute.LEVEL.key(),
                    post == null ? Classifications.UNKNOWN : post.level().name());
            facts.put(
                    Attribute.STATION.key(),
                    post == null ? Classifications.UNKNOWN : post.station().name());
            known.put(person, facts);
        }
        return known;
    }

    private void addStages(Snapshot.Subject subject, Map<PersonId, Map<String, String>> known) {
        var ways = nominees(subject);
        var finished = populations.finishedIn(subject.programme(), clock.today(ZoneOffset.UTC));
        var retained = followUps.listRetained(subject.programme());
        known.forEach(
                (person, facts) ->
                        facts.put(
                                Attribute.STAGE.key(),
                                stage(
                                                ways.getOrDefault(person, Set.of()),
                                                finished.contains(person),
                                                retained.contains(person))
                                        .name()));
    }

    static Stage stage(Set<NominationState> way, boolean finished, boolean retained) {
        if (way.contains(NominationState.SEATED)) {
            return !finished ? Stage.ATTENDED : retained ? Stage.RETAINED : Stage.COMPLETED;
        }
        if (way.contains(NominationState.SELECTED)) {
            return Stage.SELECTED;
        }
        return way.contains(NominationState.ELIGIBLE) ? Stage.ELIGIBLE : Stage.NOMINATED;
    }
}
