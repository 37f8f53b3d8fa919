package org.cadre.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.cohort.CohortId;
import org.cadre.cohort.CohortQueries;
import org.cadre.cohort.Enrolments;
import org.cadre.demo.DemoCrowd.Held;
import org.cadre.diversity.Audience;
import org.cadre.diversity.DemoReleasing;
import org.cadre.diversity.FollowUpStatus;
import org.cadre.diversity.FollowUps;
import org.cadre.diversity.Moment;
import org.cadre.diversity.Snapshots;
import org.cadre.people.AgencyId;
import org.cadre.people.PersonId;
import org.cadre.people.RoleAssignments;
import org.cadre.platform.security.Grant;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.Scope;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Where those of the cohort that was held work now, the statistics that were published of it, and a
 * table that the audit refused since it would tell who had left.
 */
@ApplicationScoped
class DemoStatistics {

    private static final long SEED = 20_260_402;

    /** So few that two tables of all would tell who they are. */
    private static final int LEAVERS = 3;

    private static final List<String> WHY =
            List.of("Another post", "An operation at home", "A family matter");

    /** Of a hundred; the others could not be reached. */
    private static final Map<FollowUpStatus, Integer> SHARES =
            Map.of(
                    FollowUpStatus.SAME_FUNCTION, 84,
                    FollowUpStatus.SAME_AGENCY, 6,
                    FollowUpStatus.OTHER_AGENCY, 3,
                    FollowUpStatus.LEFT_SECTOR, 1,
                    FollowUpStatus.RETIRED, 1);

    @Inject DemoPeople people;
    @Inject RoleAssignments roles;
    @Inject Enrolments enrolments;
    @Inject CohortQueries cohorts;
    @Inject Snapshots snapshots;
    @Inject FollowUps followUps;
    @Inject DemoReleasing releasing;

    /** Who asks, who oversees, and of what. */
    record Ground(
            ProgrammeId programme,
            Held held,
            AgencyId office,
            PersonId manager,
            PersonId overseer) {}

    /** Comes when everybody is there and has declared. */
    void add(Ground ground) {
        var second = people.person("Noor Specimen", "programme.example", ground.office());
        roles.give(
                second,
                new Grant(Role.PROGRAMME_MANAGER, Scope.programme(ground.programme().id())));
        var parts = new DemoReleasing.Parts(ground.manager(), ground.overseer(), second);
        var held = ground.held();
        var whole = snapshots.takeOfCohort(held.cohort(), Moment.ENROLMENT_CLOSE);
        leave(held);
        var rest = snapshots.takeOfCohort(held.cohort(), Moment.GRADUATION);
        follow(held.cohort());
        var programme = ground.programme();
        releasing.release(
                snapshots.takeOfYear(programme, Moment.YEAR, held.ended().getYear()),
                Audience.PUBLIC,
                "GENDER;AGE;COUNTRY;AGENCY",
                "Transparency page of the programme",
                parts);
        releasing.release(rest, Audience.DONOR, "AGENCY~", "Final report to a donor", parts);
        releasing.release(whole, Audience.DONOR, "AGENCY~", "Who came, for a donor", parts);
        releasing.release(
                snapshots.takeOfYear(programme, Moment.NOMINEES, held.deadline().getYear()),
                Audience.PUBLIC,
                "GENDER~*STAGE",
                "Whether women and men come equally far",
                parts);
        releasing.release(
                snapshots.takeOfCohort(held.next(), Moment.ENROLMENT_CLOSE),
                Audience.DONOR,
                "AGENCY~",
                "Interim report to a donor",
                parts);
        releasing.compare(ground.programme(), ground.manager());
        for (var body : List.of(Moment.COMMITTEE, Moment.TRAINERS)) {
            snapshots.takeOfYear(programme, body, held.ended().getYear());
        }
    }

    private void leave(Held held) {
        for (int i = 0; i < LEAVERS; i++) {
            var day = held.began().plusWeeks(3 + 3L * i);
            enrolments.withdraw(
                    held.enrolments().get(7 + 31 * i),
                    WHY.get(i % WHY.size()),
                    day.atTime(9, 0).toInstant(ZoneOffset.UTC));
        }
    }

    /** Whoever has left a function is asked no more. */
    private void follow(CohortId cohort) {
        var random = new SplittableRandom(SEED);
        var last = new HashMap<PersonId, FollowUpStatus>();
        var asked = cohorts.enrolledPeople(cohort);
        for (int months : followUps.due(cohort)) {
            var found = new HashMap<PersonId, FollowUpStatus>();
            for (var person : asked) {
                var before = last.getOrDefault(person.id(), FollowUpStatus.SAME_FUNCTION);
                found.put(person.id(), before.isLeft() ? before : status(random.nextInt(100)));
            }
            followUps.note(cohort, months, found);
            last.putAll(found);
        }
    }

    private static FollowUpStatus status(int lot) {
        int left = lot;
        for (var status : FollowUpStatus.values()) {
            left -= SHARES.getOrDefault(status, 0);
            if (left < 0) {
                return status;
            }
        }
        return FollowUpStatus.UNKNOWN;
    }
}
