package org.cadre.exerciserun;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadre.notice.NoticeQueries;
import org.cadre.people.PersonId;
import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.persistence.Keyset;
import org.cadre.platform.security.Actor;
import org.cadre.testing.Database;
import org.cadre.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** People are told of their seats and duties, each in their own language. */
class RunNoticesDbTest {

    @RegisterExtension final Database database = new Database();

    private RunGround ground;
    private ExerciseRuns runs;
    private RunNotices notices;

    @BeforeEach
    void prepare() {
        ground = new RunGround(database);
        runs = database.make(ExerciseRuns.class);
        notices = database.make(RunNotices.class);
        database.observe(this::tell);
    }

    private void tell(DomainEvent event) {
        switch (event) {
            case RunEvents.SeatSet seat -> notices.seatSet(seat);
            case RunEvents.StaffSet staff -> notices.staffSet(staff);
            case RunEvents.RunMoved moved -> notices.moved(moved);
            case RunEvents.RunCancelled cancelled -> notices.cancelled(cancelled);
            case RunEvents.RunForked forked -> notices.forked(forked);
            default -> {}
        }
    }

    /** Subjects of what a person was told, the latest first. */
    private List<String> toldTo(PersonId person, Language language) {
        database.flushAndClear();
        database.actAs(
                new Actor(
                        Optional.of(person.id()),
                        "",
                        "",
                        language,
                        "",
                        ZoneId.of("UTC"),
                        List.of(),
                        false));
        var told =
                database.make(NoticeQueries.class).list(Keyset.start(), 20).rows().stream()
                        .map(row -> row.letter().subject())
                        .toList();
        ground.actAs(ground.director);
        return told;
    }

    @Test
    void tellsOfASeatAndOfItsEnd() {
        var run = ground.aPlannedRun();
        var seat = runs.seat(run, ground.team(run), "a-lead", Optional.of(ground.lead));
        assertThat(toldTo(ground.lead, Language.EN))
                .containsExactly("You play in an exercise: Operation Demo Lantern");
        assertThat(toldTo(ground.lead, Language.FR))
                .containsExactly("Vous jouez dans un exercice : Operation Demo Lantern");

        database.clock().pass(Duration.ofMinutes(1));
        runs.leave(run, seat);

        assertThat(toldTo(ground.lead, Language.EN))
                .first()
                .isEqualTo("You no longer have your seat: Operation Demo Lantern");
    }

    @Test
    void tellsTeamRoleAndMomentInTheZoneOfTheTeam() {
        var run = ground.aPlannedRun();
        runs.setTeam(run, ground.team(run), "Coast", Language.EN, ZoneId.of("Africa/Tunis"));

        runs.seat(run, ground.team(run), "a-lead", Optional.of(ground.lead));

        toldTo(ground.lead, Language.EN);
        database.actAs(
                new Actor(
                        Optional.of(ground.lead.id()),
                        "",
                        "",
                        Language.EN,
                        "",
                        ZoneId.of("UTC"),
                        List.of(),
                        false));
        var letter =
                database.make(NoticeQueries.class)
                        .list(Keyset.start(), 20)
                        .rows()
                        .getFirst()
                        .letter();
        assertThat(letter.paragraphs().getFirst())
                .contains("Scene manager in Coast", "2 March 2026, 10:00 CET");
        assertThat(letter.href()).isEqualTo("/exerciserun/runs");
    }

    @Test
    void tellsOfADutyButNotWhoGaveIt() {
        var run = ground.aPlannedRun();

        runs.addStaff(run, ground.evaluator, StaffDuty.EVALUATOR);
        runs.addStaff(run, ground.director, StaffDuty.SAFETY);

        assertThat(toldTo(ground.evaluator, Language.EN))
                .containsExactly("You have a duty in an exercise: Operation Demo Lantern");
        assertThat(toldTo(ground.director, Language.EN)).isEmpty();
    }

    @Test
    void tellsAllWhenItIsMovedEachTimeAndWhenItIsCancelled() {
        var run = ground.aReadyRun();
        var zone = ZoneId.of("UTC");
        database.clock().pass(Duration.ofMinutes(1));
        runs.change(run, "Operation Demo Lantern", Instant.parse("2026-04-01T09:00:00Z"), zone);
        database.clock().pass(Duration.ofMinutes(1));
        runs.change(run, "Operation Demo Lantern", Instant.parse("2026-04-02T09:00:00Z"), zone);
        runs.change(run, "Another name", Instant.parse("2026-04-02T09:00:00Z"), zone);
        database.clock().pass(Duration.ofMinutes(1));

        runs.cancel(run, "No room");

        assertThat(toldTo(ground.evaluator, Language.EN))
                .containsExactly(
                        "An exercise is cancelled: Another name",
                        "An exercise is moved: Operation Demo Lantern",
                        "An exercise is moved: Operation Demo Lantern",
                        "You have a duty in an exercise: Operation Demo Lantern");
        assertThat(toldTo(ground.lead, Language.EN)).hasSize(4);
    }

    @Test
    void tellsOfTheSeatsOfASecondRun() {
        var run = ground.aStartedRun();
        ground.actAs(ground.director);
        database.clock().pass(Duration.ofMinutes(1));

        database.make(DirectingRuns.class).fork(run, 1, "Operation Demo Lantern, again");

        assertThat(toldTo(ground.lead, Language.EN))
                .containsExactly(
                        "You play in an exercise: Operation Demo Lantern, again",
                        "You play in an exercise: Operation Demo Lantern");
    }
}
