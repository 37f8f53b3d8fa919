package org.cadre.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.cohort.CohortId;
import org.cadre.diversity.Audience;
import org.cadre.diversity.DemoReleasing;
import org.cadre.diversity.Moment;
import org.cadre.people.AgencyId;
import org.cadre.people.PersonId;
import org.cadre.people.RoleAssignments;
import org.cadre.platform.security.Grant;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.Scope;

import java.util.Optional;

/**
 * Statistics of last year that were published, and a table that the audit refused since one person
 * had left.
 */
@ApplicationScoped
class DemoStatistics {

    private static final int PEOPLE = 420;
    private static final int COHORT = 33;

    @Inject DemoPeople people;
    @Inject RoleAssignments roles;
    @Inject DemoReleasing releasing;

    /** Who asks, who oversees, and of what. */
    record Ground(
            ProgrammeId programme,
            CohortId past,
            int year,
            AgencyId office,
            PersonId manager,
            PersonId overseer) {}

    void add(Ground ground) {
        var second = people.person("Noor Specimen", "programme.example", ground.office());
        roles.give(
                second,
                new Grant(Role.PROGRAMME_MANAGER, Scope.programme(ground.programme().id())));
        var parts = new DemoReleasing.Parts(ground.manager(), ground.overseer(), second);
        tellOfTheYear(ground, parts);
        refuseWhatWouldTellWhoLeft(ground, parts);
        releasing.compare(ground.programme(), ground.manager());
    }

    private void tellOfTheYear(Ground ground, DemoReleasing.Parts parts) {
        var year =
                releasing.snapshot(
                        ground.programme(),
                        Optional.empty(),
                        Moment.YEAR,
                        ground.year(),
                        420,
                        PEOPLE);
        releasing.release(
                year,
                Audience.PUBLIC,
                "GENDER;AGE;COUNTRY;AGENCY",
                "Transparency page of the programme",
                parts);
        var nominees =
                releasing.snapshot(
                        ground.programme(),
                        Optional.empty(),
                        Moment.NOMINEES,
                        ground.year(),
                        140,
                        PEOPLE);
        releasing.release(
                nominees,
                Audience.PUBLIC,
                "GENDER~*STAGE",
                "Whether women and men come equally far",
                parts);
    }

    private void refuseWhatWouldTellWhoLeft(Ground ground, DemoReleasing.Parts parts) {
        var before =
                releasing.snapshot(
                        ground.programme(),
                        Optional.of(ground.past()),
                        Moment.ENROLMENT_CLOSE,
                        ground.year(),
                        6,
                        COHORT);
        releasing.release(before, Audience.DONOR, "AGENCY~", "Annual report to a donor", parts);
        var after =
                releasing.snapshot(
                        ground.programme(),
                        Optional.of(ground.past()),
                        Moment.GRADUATION,
                        ground.year(),
                        6,
                        COHORT - 1);
        releasing.release(after, Audience.DONOR, "AGENCY~", "Final report to a donor", parts);
    }
}
