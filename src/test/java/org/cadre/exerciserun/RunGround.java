package org.cadre.exerciserun;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.cohort.CohortId;
import org.cadre.exercise.DesignVersionId;
import org.cadre.id.Uuid7;
import org.cadre.people.PersonId;
import org.cadre.platform.security.Actor;
import org.cadre.platform.security.Grant;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.Scope;
import org.cadre.scenario.DesignWriter;
import org.cadre.scenario.ExerciseDesign;
import org.cadre.scenario.SampleDesign;
import org.cadre.testing.Database;
import org.cadre.testing.Rows;
import org.cadre.text.Language;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** An approved design, a cohort with people, and a run of it that is filled. */
public final class RunGround {

    public final PersonId director;
    public final PersonId lead;
    public final PersonId examiner;
    public final PersonId evaluator;
    final ExerciseDesign script;

    private final Database database;
    private final ProgrammeId programme;

    public RunGround(Database database) {
        this(database, SampleDesign.sound());
    }

    RunGround(Database database, ExerciseDesign script) {
        this.database = database;
        this.script = script;
        this.programme = Rows.aProgramme(database);
        director = aPerson("Tomas Sample");
        lead = aPerson("Amina Demo");
        examiner = aPerson("Jonas Specimen");
        evaluator = aPerson("Nadia Sample");
    }

    private UUID id() {
        return Uuid7.at(database.clock().now());
    }

    public PersonId aPerson(String name) {
        return Rows.aPerson(database, name);
    }

    private CohortId aCohort(PersonId... people) {
        var cohort = id();
        database.em()
                .createNativeQuery(
                        "insert into cohort (id, programme_id, name, starts_on, ends_on, zone,"
                                + " capacity, state, created_at, version) values (?1, ?2, ?3,"
                                + " '2026-01-01', '2027-01-01', 'UTC', 24, 'OPEN', now(), 0)")
                .setParameter(1, cohort)
                .setParameter(2, programme.id())
                .setParameter(3, "Cohort " + cohort)
                .executeUpdate();
        for (var person : people) {
            database.em()
                    .createNativeQuery(
                            "insert into enrolment (id, cohort_id, person_id, state, enrolled_at,"
                                + " extra_time_percent, withdrawn_reason, version) values (?1, ?2,"
                                + " ?3, 'ENROLLED', now(), 0, '', 0)")
                    .setParameter(1, id())
                    .setParameter(2, cohort)
                    .setParameter(3, person.id())
                    .executeUpdate();
        }
        return new CohortId(cohort);
    }

    private DesignVersionId anApprovedDesign() {
        var id = id();
        var text = DesignWriter.write(script);
        database.em()
                .createNativeQuery(
                        "insert into exercise_design_version (id, code, major, minor, patch, state,"
                            + " kind, title, minutes, teams, draft, checksum, made_by, made_at,"
                            + " edited_by, edited_at, approved_by, approved_at, version) values"
                            + " (?1, ?2, 1, 0, 0, 'APPROVED', 'DRILL', '{\"en\":\"Night desk\"}',"
                            + " 90, 1, null, sha2(?3, 256), ?4, now(), ?4, now(), ?5, now(), 0)")
                .setParameter(1, id)
                .setParameter(2, "night-" + id.toString().substring(24))
                .setParameter(3, text)
                .setParameter(4, director.id())
                .setParameter(5, evaluator.id())
                .executeUpdate();
        database.em()
                .createNativeQuery(
                        "insert into exercise_script (design_version_id, script) values (?1, ?2)")
                .setParameter(1, id)
                .setParameter(2, text)
                .executeUpdate();
        return new DesignVersionId(id);
    }

    /** Planned for a cohort of two players, nobody seated. */
    public RunId aPlannedRun() {
        var cohort = aCohort(lead, examiner);
        var design = anApprovedDesign();
        actAs(director);
        var run =
                database.make(ExerciseRuns.class)
                        .plan(
                                new RunPlan(
                                        design,
                                        cohort,
                                        "Operation Demo Lantern",
                                        database.clock().now(),
                                        ZoneId.of("UTC")));
        database.flushAndClear();
        return run;
    }

    /** With both players seated and an evaluator, ready to start. */
    public RunId aReadyRun() {
        var run = aPlannedRun();
        var runs = database.make(ExerciseRuns.class);
        var team = team(run);
        runs.seat(run, team, "a-lead", Optional.of(lead));
        runs.seat(run, team, "a-exam", Optional.of(examiner));
        runs.addStaff(run, evaluator, StaffDuty.LEAD_EVALUATOR);
        runs.makeReady(run);
        database.flushAndClear();
        return run;
    }

    public RunId aStartedRun() {
        var run = aReadyRun();
        database.make(DirectingRuns.class).start(run);
        database.flushAndClear();
        return run;
    }

    /** Played for a while and ended by the director, who acts on. */
    public RunId anEndedRun() {
        var run = aStartedRun();
        database.clock().pass(Duration.ofMinutes(30));
        database.make(Ticking.class).tick(run);
        database.make(DirectingRuns.class).end(run, "The evening is over.");
        database.flushAndClear();
        return run;
    }

    public void close(RunId run) {
        database.make(DirectingRuns.class).close(run);
        database.flushAndClear();
    }

    public RunTeamId team(RunId run) {
        return database.make(RunRepository.class).listTeams(run).getFirst().id();
    }

    /** As a mentor of the programme, or as a player where it is no director. */
    public void actAs(PersonId person) {
        actAs(person, person.equals(director) ? List.of(aMentor()) : List.of());
    }

    /** A programme manager of the programme. */
    public PersonId aCoordinator(String name) {
        var person = aPerson(name);
        database.em()
                .createNativeQuery(
                        "insert into role_assignment (id, person_id, role, scope_kind, scope_id,"
                                + " granted_at) values (uuid(), ?1, 'PROGRAMME_MANAGER',"
                                + " 'PROGRAMME', ?2, now(6))")
                .setParameter(1, person.id())
                .setParameter(2, programme.id())
                .executeUpdate();
        return person;
    }

    public void actAsMentor(PersonId person) {
        actAs(person, List.of(aMentor()));
    }

    private Grant aMentor() {
        return new Grant(Role.MENTOR, Scope.programme(programme.id()));
    }

    private void actAs(PersonId person, List<Grant> grants) {
        database.actAs(
                new Actor(
                        Optional.of(person.id()),
                        "",
                        "",
                        Language.EN,
                        "",
                        ZoneId.of("UTC"),
                        grants,
                        false));
    }
}
