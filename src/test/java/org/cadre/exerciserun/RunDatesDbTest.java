package org.cadre.exerciserun;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadre.calendar.CalendarQueries;
import org.cadre.calendar.Calendars;
import org.cadre.calendar.ical.Entry;
import org.cadre.people.PersonId;
import org.cadre.progress.LearningGround;
import org.cadre.testing.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** The moment of a run stands in the calendars of those who have a part in it. */
class RunDatesDbTest {

    private static final ZoneId ZONE = ZoneId.of("Africa/Tunis");

    @TempDir Path temporary;

    @RegisterExtension final Database database = new Database();

    private List<Entry> exercisesOf(RunGround ground, PersonId person) {
        System.setProperty("cadre.address", "https://cadre.example");
        ground.actAs(person);
        var secret = database.make(Calendars.class).renew();
        var entries = database.make(CalendarQueries.class).feed(secret).entries();
        ground.actAs(ground.director);
        return entries.stream().filter(entry -> entry.title().startsWith("Exercise: ")).toList();
    }

    @Test
    void followsWhoHasASeatOrADutyAndIsCrossedOutWithTheRun() {
        LearningGround.of(database, temporary);
        var ground = new RunGround(database);
        var run = ground.aReadyRun();
        var runs = database.make(ExerciseRuns.class);
        runs.change(run, "Operation Demo Lantern", Instant.parse("2026-04-01T09:00:00Z"), ZONE);
        database.flushAndClear();

        for (var person : List.of(ground.lead, ground.evaluator)) {
            var entry = exercisesOf(ground, person).getFirst();
            assertThat(entry.title()).isEqualTo("Exercise: Operation Demo Lantern");
            assertThat(((Entry.Moment) entry.when()).at())
                    .hasToString("2026-04-01T10:00+01:00[Africa/Tunis]");
            assertThat(entry.cancelled()).isFalse();
        }
        assertThat(exercisesOf(ground, ground.aPerson("Hugo Example"))).isEmpty();

        runs.cancel(run, "No room");
        database.flushAndClear();

        assertThat(exercisesOf(ground, ground.lead).getFirst().cancelled()).isTrue();
    }
}
