package org.cadre.diversity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.cohort.CohortId;
import org.cadre.cohort.CohortPlan;
import org.cadre.cohort.CohortQueries;
import org.cadre.cohort.Cohorts;
import org.cadre.cohort.Enrolments;
import org.cadre.diversity.figure.TargetStatus;
import org.cadre.people.Agencies;
import org.cadre.people.AgencyId;
import org.cadre.people.AgencyKind;
import org.cadre.people.DemoAccounts;
import org.cadre.people.PersonId;
import org.cadre.people.RoleAssignments;
import org.cadre.people.Shore;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.Actor;
import org.cadre.platform.security.Grant;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.Scope;
import org.cadre.testing.Database;
import org.cadre.testing.Rows;
import org.cadre.text.Language;
import org.cadre.text.LocalizedText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class ReleasesDbTest {

    private static final LocalDate START = LocalDate.parse("2026-03-10");

    @RegisterExtension final Database database = new Database();
    @TempDir static Path keys;

    private ProgrammeId programme;
    private CohortId cohort;
    private Actor manager;
    private Actor second;
    private Actor overseer;
    private final List<PersonId> police = new ArrayList<>();

    @BeforeEach
    void aCohortOfThreeAgencies() {
        System.setProperty("cadre.keys.dir", keys.toString());
        programme = Rows.aProgramme(database);
        cohort =
                database.make(Cohorts.class)
                        .open(
                                programme,
                                new CohortPlan(
                                        "Cohort 9",
                                        START,
                                        START.plusMonths(5),
                                        ZoneId.of("UTC"),
                                        60,
                                        List.of("FOR-2")));
        database.make(DemoAccounts.class)
                .addCountry(
                        "BM",
                        new LocalizedText(Map.of("en", "Belmora", "fr", "Belmora", "ar", "بلمورا")),
                        Shore.COASTAL);
        police.addAll(enrol(AgencyKind.POLICE, 13));
        enrol(AgencyKind.CUSTOMS, 10);
        enrol(AgencyKind.JUDICIARY, 10);
        manager = actor("Ines", new Grant(Role.PROGRAMME_MANAGER, scope()));
        second = actor("Second", new Grant(Role.PROGRAMME_MANAGER, scope()));
        overseer = actor("Leila", new Grant(Role.OVERSIGHT_READER, Scope.system()));
        database.actAs(manager);
    }

    @AfterEach
    void forgetTheKeys() {
        System.clearProperty("cadre.keys.dir");
    }

    private Scope scope() {
        return Scope.programme(programme.id());
    }

    private Actor actor(String name, Grant grant) {
        return new Actor(
                Optional.of(Rows.aPerson(database, name).id()),
                name,
                "",
                Language.EN,
                "",
                ZoneId.of("UTC"),
                List.of(grant),
                false);
    }

    private List<PersonId> enrol(AgencyKind kind, int count) {
        AgencyId agency = database.make(Agencies.class).create(kind + " of Belmora", kind, "BM");
        var people = new ArrayList<PersonId>();
        for (int i = 0; i < count; i++) {
            var person = Rows.aPerson(database, kind + " " + i);
            database.em()
                    .createNativeQuery("update person set agency_id = ?1 where id = ?2")
                    .setParameter(1, agency.id())
                    .setParameter(2, person.id())
                    .executeUpdate();
            people.add(person);
        }
        database.make(Enrolments.class).enrol(cohort, people);
        return people;
    }

    private SnapshotId atClose() {
        database.clock().pass(Duration.ofDays(10));
        return database.make(Snapshots.class).takeOfCohort(cohort, Moment.ENROLMENT_CLOSE);
    }

    private ReleaseAsked asked(Audience audience, String shapes) {
        return new ReleaseAsked(
                audience,
                audience.usual(),
                TableShape.parse(shapes),
                "Annual report, page 14",
                "Demo Donor North",
                LocalDate.parse("2028-01-01"));
    }

    private ReleaseId ask(SnapshotId snapshot, Audience audience, String shapes) {
        var id = database.make(ReleaseRequests.class).ask(snapshot, asked(audience, shapes));
        compute();
        return id;
    }

    private void compute() {
        database.flushAndClear();
        database.make(ReleaseWork.class).run();
        database.flushAndClear();
    }

    private void approve(ReleaseId id) {
        database.actAs(overseer);
        database.make(ReleaseRequests.class).approve(id, "The purpose is in the agreement.");
        database.actAs(second);
        database.make(ReleaseRequests.class).approve(id, "As agreed.");
        database.actAs(manager);
        compute();
    }

    private ReleaseDetail get(ReleaseId id) {
        return database.make(ReleaseQueries.class).get(id);
    }

    @Test
    void publishesWhatTwoApprovedAndTheAuditPassed() {
        var id = ask(atClose(), Audience.DONOR, "AGENCY");
        assertThat(get(id).row().state()).isEqualTo(ReleaseState.CHECKED);

        approve(id);

        var detail = get(id);
        assertThat(detail.row().state()).isEqualTo(ReleaseState.PUBLISHED);
        assertThat(detail.sha256()).hasSize(64);
        assertThat(detail.approvals()).hasSize(2);
        assertThat(detail.tables().orElseThrow().tables().getFirst().cell("POLICE").value())
                .isEqualTo(13);
    }

    @Test
    void refusesWhatWouldTellWhoLeftAndPublishesItCoarser() {
        var first = ask(atClose(), Audience.DONOR, "AGENCY");
        approve(first);
        leave(police.getFirst());
        database.clock().pass(Duration.ofDays(200));
        var later = database.make(Snapshots.class).takeOfCohort(cohort, Moment.GRADUATION);

        var refused = ask(later, Audience.DONOR, "AGENCY");

        var detail = get(refused);
        assertThat(detail.row().state()).isEqualTo(ReleaseState.REFUSED);
        assertThat(detail.tables()).isEmpty();
        assertThat(detail.exposures()).isNotEmpty();
        assertThat(detail.waysOut()).extracting(WayOut::kind).contains(WayOut.Kind.ROUND);
        database.actAs(overseer);
        assertThatThrownBy(
                        () -> database.make(ReleaseRequests.class).approve(refused, "Let it out."))
                .isInstanceOf(StatisticsRelease.ReleaseStands.class);
        database.actAs(manager);

        var instead = database.make(ReleaseRequests.class).askInstead(refused, 0);
        compute();
        approve(instead);

        assertThat(get(instead).row().state()).isEqualTo(ReleaseState.PUBLISHED);
        assertThat(get(instead).method()).isEqualTo(Method.ROUNDING);
        assertThat(get(refused).instead()).contains(instead);
    }

    @Test
    void tellsWhoMayApproveItAndThenTheAskerWhatBecameOfIt() {
        listen();
        hold(manager, second, overseer);

        var id = ask(atClose(), Audience.DONOR, "AGENCY");

        assertThat(told(id))
                .contains("Second RELEASE_TO_APPROVE", "Leila RELEASE_TO_APPROVE")
                .noneMatch(line -> line.startsWith("Ines"));
        approve(id);
        assertThat(told(id)).contains("Ines RELEASE_APPROVED", "Ines RELEASE_PUBLISHED");
    }

    @Test
    void tellsTheAskerWhatTheAuditRefused() {
        approve(ask(atClose(), Audience.DONOR, "AGENCY"));
        leave(police.getFirst());
        database.clock().pass(Duration.ofDays(200));
        var later = database.make(Snapshots.class).takeOfCohort(cohort, Moment.GRADUATION);
        listen();
        hold(manager, second, overseer);

        var refused = ask(later, Audience.DONOR, "AGENCY");

        assertThat(told(refused)).containsExactly("Ines RELEASE_REFUSED");
    }

    private void listen() {
        var notices = database.make(ReleaseNotices.class);
        database.observe(
                event -> {
                    switch (event) {
                        case DiversityEvents.ReleaseChecked checked -> notices.checked(checked);
                        case DiversityEvents.ReleaseApproved approved -> notices.approved(approved);
                        case DiversityEvents.ReleaseRefused refused -> notices.refused(refused);
                        case DiversityEvents.ReleasePublished made -> notices.published(made);
                        default -> {}
                    }
                });
    }

    private void hold(Actor... actors) {
        for (var actor : actors) {
            var person = new PersonId(actor.personId());
            actor.grants()
                    .forEach(grant -> database.make(RoleAssignments.class).give(person, grant));
        }
    }

    /** Names of those who were told, and what. */
    private List<String> told(ReleaseId release) {
        database.em().flush();
        return database.em()
                .createNativeQuery(
                        "select concat(p.name, ' ', n.kind) from notice n join person p on p.id ="
                                + " n.person_id where n.subject_id = ?1",
                        String.class)
                .setParameter(1, release.id())
                .getResultList();
    }

    private void leave(PersonId person) {
        var enrolment =
                database.make(CohortQueries.class).listEnrolled(cohort).stream()
                        .filter(row -> row.person().equals(person))
                        .findFirst()
                        .orElseThrow()
                        .enrolment();
        database.make(Enrolments.class).withdraw(enrolment, "Another post");
        database.flushAndClear();
    }

    @Test
    void looksAgainAtWhatWasPublishedBetweenApprovalAndAudit() {
        var snapshot = atClose();
        var one = ask(snapshot, Audience.DONOR, "AGENCY");
        leave(police.getFirst());
        database.clock().pass(Duration.ofDays(200));
        var later = database.make(Snapshots.class).takeOfCohort(cohort, Moment.GRADUATION);
        var other = ask(later, Audience.DONOR, "AGENCY");
        assertThat(get(other).row().state())
                .as("while the first is not published")
                .isEqualTo(ReleaseState.CHECKED);
        approve(one);

        approve(other);

        assertThat(get(other).row().state()).isEqualTo(ReleaseState.REFUSED);
        assertThat(get(other).tables()).isEmpty();
    }

    @Test
    void takesTwoOthersOneOfThemFromOversight() {
        var id = ask(atClose(), Audience.DONOR, "AGENCY");
        var requests = database.make(ReleaseRequests.class);

        assertThatThrownBy(() -> requests.approve(id, "Mine"))
                .isInstanceOf(ReleaseRequests.AskerCannotApprove.class);
        database.actAs(second);
        requests.approve(id, "Fine");
        assertThatThrownBy(() -> requests.approve(id, "Fine again"))
                .isInstanceOf(ReleaseRequests.IsApprovedByYou.class);
        database.actAs(actor("Third", new Grant(Role.PROGRAMME_MANAGER, scope())));
        assertThatThrownBy(() -> requests.approve(id, "Fine too"))
                .isInstanceOf(ReleaseRequests.OversightHasToApprove.class);
    }

    @Test
    void isThereForThePublicOnlyWhenItIsMadeForThem() {
        var snapshot = atClose();
        var inside = ask(snapshot, Audience.INSIDE, "AGENCY");
        approve(inside);
        var open = ask(snapshot, Audience.PUBLIC, "AGENCY");
        approve(open);
        database.actAs(Actor.anonymous());
        var queries = database.make(ReleaseQueries.class);

        assertThat(queries.listPublic()).extracting(ReleaseRow::id).containsExactly(open);
        var shown = queries.getPublic(2);
        assertThat(shown.askedBy()).isEmpty();
        assertThat(shown.tables().orElseThrow().tables().getFirst().cells().values())
                .allSatisfy(cell -> assertThat(cell.value() % 5).isZero());
        assertThatThrownBy(() -> queries.getPublic(1)).isInstanceOf(NotFound.class);
    }

    @Test
    void takesASnapshotOnceAndNotBeforeItsDay() {
        var snapshots = database.make(Snapshots.class);
        assertThatThrownBy(() -> snapshots.takeOfCohort(cohort, Moment.ENROLMENT_CLOSE))
                .isInstanceOf(Snapshots.MomentIsNotDue.class);
        atClose();
        assertThatThrownBy(() -> snapshots.takeOfCohort(cohort, Moment.ENROLMENT_CLOSE))
                .isInstanceOf(Snapshots.SnapshotIsTaken.class);
        assertThatThrownBy(() -> snapshots.takeOfYear(programme, Moment.YEAR, 2026))
                .isInstanceOf(Snapshots.MomentIsNotDue.class);
    }

    @Test
    void keepsCountsAndMembersSealed() {
        var id = atClose();
        database.flushAndClear();

        var cells =
                (byte[])
                        database.em()
                                .createNativeQuery(
                                        "select concat(cells, members) from statistics_sealed"
                                                + " where snapshot_id = ?1")
                                .setParameter(1, id.id())
                                .getSingleResult();
        assertThat(new String(cells, StandardCharsets.ISO_8859_1))
                .doesNotContain("POLICE", police.getFirst().toString());
    }

    @Test
    void saysNothingSensitiveOfACohort() {
        var snapshot = atClose();
        var requests = database.make(ReleaseRequests.class);

        assertThatThrownBy(() -> requests.ask(snapshot, asked(Audience.DONOR, "DISABILITY")))
                .isInstanceOf(ReleasePolicy.AttributeIsSensitive.class);
        assertThatThrownBy(() -> requests.ask(snapshot, asked(Audience.PUBLIC, "AGENCY*COUNTRY")))
                .isInstanceOf(ReleasePolicy.CohortIsNotCrossed.class);
        assertThatThrownBy(() -> requests.ask(snapshot, asked(Audience.DONOR, "STAGE")))
                .isInstanceOf(ReleasePolicy.AttributeIsNotCounted.class);
    }

    @Test
    void tellsOfABodyOnlyWhetherAPromiseMadeBeforeIsMet() {
        promise("POLICE", 50);
        teach(police.subList(0, 4));
        database.clock().pass(Duration.ofDays(400));
        countTrainers(2025);
        assertThat(ofTrainers()).containsExactly(TargetStatus.NOT_PUBLISHABLE);

        teach(police.subList(4, 6));
        countTrainers(2026);
        assertThat(ofTrainers()).containsExactly(TargetStatus.MET);

        database.clock().pass(Duration.ofDays(1));
        promise("CUSTOMS", 1);
        promise("POLICE", 99);
        assertThat(ofTrainers()).isEmpty();
    }

    private void promise(String agencies, int percent) {
        database.make(Benchmarks.class).setTarget(programme, Attribute.AGENCY, agencies, percent);
        database.flushAndClear();
    }

    private void teach(List<PersonId> trainers) {
        var roles = database.make(RoleAssignments.class);
        trainers.forEach(trainer -> roles.give(trainer, new Grant(Role.MENTOR, scope())));
    }

    private void countTrainers(int year) {
        database.make(Snapshots.class).takeOfYear(programme, Moment.TRAINERS, year);
        database.flushAndClear();
    }

    private List<TargetStatus> ofTrainers() {
        return database
                .make(DiversityQueries.class)
                .get(programme, Optional.empty())
                .bodies()
                .stream()
                .map(DiversityView.BodyTarget::status)
                .toList();
    }

    @Test
    void isNotThereForAManagerOfAnotherProgramme() {
        var id = ask(atClose(), Audience.DONOR, "AGENCY");
        var foreign = Scope.programme(Rows.aProgramme(database).id());
        database.actAs(actor("Foreign", new Grant(Role.PROGRAMME_MANAGER, foreign)));

        assertThatThrownBy(() -> get(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> database.make(ReleaseRequests.class).approve(id, "Fine"))
                .isInstanceOf(NotFound.class);
        assertThat(database.make(ReleaseQueries.class).list(Integer.MAX_VALUE, 10)).isEmpty();
    }
}
