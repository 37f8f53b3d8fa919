package org.cadre.exerciserun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import org.cadre.people.PersonId;
import org.cadre.platform.refusal.NotFound;
import org.cadre.testing.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** Who sits where and who has which duty, before the start and while the clock runs. */
class SeatsDbTest {

    @RegisterExtension final Database database = new Database();

    private RunGround ground;
    private ExerciseRuns runs;
    private RunQueries queries;

    @BeforeEach
    void prepare() {
        ground = new RunGround(database);
        runs = database.make(ExerciseRuns.class);
        queries = database.make(RunQueries.class);
    }

    private UUID duty(RunId run, PersonId person) {
        return queries.setup(run).staff().stream()
                .filter(staff -> staff.person().equals(person))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private RunSetup.SeatItem seat(RunId run, PersonId person) {
        return queries.setup(run).teams().stream()
                .flatMap(team -> team.roles().stream())
                .flatMap(role -> role.seats().stream())
                .filter(seat -> seat.person().filter(person::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void keepsTheLastDirectorOfARunThatLives() {
        var run = ground.aStartedRun();
        ground.actAs(ground.director);
        var first = duty(run, ground.director);

        assertThatThrownBy(() -> runs.removeStaff(run, first))
                .isInstanceOf(ExerciseRuns.LastDirectorStays.class);

        var second = ground.aPerson("Ines Example");
        runs.addStaff(run, second, StaffDuty.DIRECTOR);
        database.flushAndClear();
        runs.removeStaff(run, first);
        database.flushAndClear();
        ground.actAs(second);
        assertThat(queries.direct(run).directs()).isTrue();
    }

    @Test
    void isNoLongerReadyWithoutADirector() {
        var run = ground.aReadyRun();
        ground.actAs(ground.director);

        runs.removeStaff(run, duty(run, ground.director));
        database.flushAndClear();

        assertThat(queries.setup(run).state()).isEqualTo(RunState.PLANNED);
    }

    @Test
    void knowsNobodyWhoIsNotThere() {
        var run = ground.aPlannedRun();
        var nobody = new PersonId(UUID.randomUUID());

        assertThatThrownBy(() -> runs.addStaff(run, nobody, StaffDuty.OBSERVER))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> runs.seat(run, ground.team(run), "a-exam", Optional.of(nobody)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void givesALongerTimeToWhoHasItForQuizzes() {
        var run = ground.aPlannedRun();
        database.em()
                .createNativeQuery(
                        "update enrolment set extra_time_percent = 50 where person_id = ?1")
                .setParameter(1, ground.examiner.id())
                .executeUpdate();

        runs.fill(run);
        database.flushAndClear();

        assertThat(seat(run, ground.examiner).extraPercent()).isEqualTo(50);
        assertThat(seat(run, ground.lead).extraPercent()).isZero();
    }

    @Test
    void putsSomebodyInThePlaceOfAPlayerWhileTheClockRuns() {
        var run = ground.aStartedRun();
        ground.actAs(ground.examiner);
        database.make(PlayingRuns.class).answer(run, "i01", "Two lamps burn.");
        database.flushAndClear();
        var late = ground.aPerson("Bilal Example");
        ground.actAs(ground.director);
        var seat = seat(run, ground.examiner).id();

        database.make(ReplacingPlayers.class).replace(run, seat, late);
        database.flushAndClear();

        ground.actAs(late);
        var view = queries.play(run);
        assertThat(view.role()).isEqualTo("Examiner");
        assertThat(view.feed()).as("reads what the team has").hasSize(1);
        assertThat(view.feed().getFirst().answers())
                .extracting(PlayView.AnswerItem::by, PlayView.AnswerItem::own)
                .containsExactly(tuple("Jonas Specimen", false));
        ground.actAs(ground.director);
        assertThat(queries.logFile(run).raw())
                .extracting(RunEntry::kind)
                .contains(EntryKind.SEAT_LEFT, EntryKind.SEAT_TAKEN);
        ground.actAs(ground.examiner);
        assertThatThrownBy(() -> queries.play(run)).isInstanceOf(NotFound.class);
    }

    @Test
    void replacesNobodyBySomebodyWhoSitsOrHasADuty() {
        var run = ground.aStartedRun();
        ground.actAs(ground.director);
        var replacing = database.make(ReplacingPlayers.class);
        var seat = seat(run, ground.examiner).id();

        assertThatThrownBy(() -> replacing.replace(run, seat, ground.lead))
                .isInstanceOf(ExerciseRuns.PersonHasASeat.class);
        assertThatThrownBy(() -> replacing.replace(run, seat, ground.evaluator))
                .isInstanceOf(ExerciseRuns.StaffDoesNotPlay.class);
    }

    @Test
    void tellsWhatTheTeamDidAndNothingOfInjectsThatDidNotReachTheSeat() {
        var run = ground.aStartedRun();
        database.clock().pass(Duration.ofMinutes(5));
        database.make(Ticking.class).tick(run);
        ground.actAs(ground.lead);
        var playing = database.make(PlayingRuns.class);
        playing.answer(run, "i01", "On our way.");
        playing.decide(run, "door", "wait", "The order comes.");
        database.flushAndClear();

        assertThat(queries.play(run).deeds())
                .extracting(PlayView.DeedItem::kind, PlayView.DeedItem::detail)
                .containsExactly(
                        tuple(EntryKind.DECIDED, "Wait for the order"),
                        tuple(EntryKind.ANSWERED, ""));
        ground.actAs(ground.examiner);
        assertThat(queries.play(run).deeds())
                .as("the decision was put to the lead alone")
                .extracting(PlayView.DeedItem::kind)
                .containsExactly(EntryKind.ANSWERED);
    }
}
