package org.cadre.exerciserun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cadre.exercise.DesignQueries;
import org.cadre.exercise.ExerciseDesigns;
import org.cadre.exercise.Revision;
import org.cadre.platform.security.Actor;
import org.cadre.platform.security.Grant;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.Scope;
import org.cadre.scenario.SafetyBrief;
import org.cadre.testing.Database;
import org.cadre.text.Language;
import org.cadre.text.LocalizedText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * The rules of a run as far as they need its tables; their numbers are the specification's. Rule 10
 * stands in {@link ClosedRunDbTest}; the tour of an exercise lists all of them.
 */
class RunRulesDbTest {

    @RegisterExtension final Database database = new Database();

    private RunGround ground;
    private ControllingRuns controlling;
    private ExerciseDesigns designs;
    private DesignQueries stored;
    private RunQueries queries;

    @BeforeEach
    void prepare() {
        ground = new RunGround(database);
        controlling = database.make(ControllingRuns.class);
        designs = database.make(ExerciseDesigns.class);
        stored = database.make(DesignQueries.class);
        queries = database.make(RunQueries.class);
    }

    @Test
    void rule1ARunNeverSeesAnEditOfItsDesign() {
        var run = ground.aStartedRun();
        var design = database.make(RunRepository.class).get(run).design();
        actAsAnAuthor();

        assertThatThrownBy(() -> designs.save(design, 0, script -> script))
                .isInstanceOf(ExerciseDesigns.DesignIsNotADraft.class);
        var next = designs.derive(design);
        designs.save(
                next,
                0,
                script ->
                        Revision.of(script)
                                .title(LocalizedText.english("Another night"))
                                .safety(
                                        new SafetyBrief(
                                                LocalizedText.english("Rudder"),
                                                script.safety().notes(),
                                                script.safety().warnings()))
                                .script());
        database.flushAndClear();

        assertThat(stored.get(next).script().safety().stopWord().in(Language.EN))
                .isEqualTo("Rudder");
        ground.actAs(ground.lead);
        assertThat(queries.play(run).stopWord()).isEqualTo("Lantern");
        ground.actAs(ground.director);
        assertThat(queries.setup(run).designTitle()).isEqualTo("Night desk");
    }

    @Test
    void rule1APatchIsAnOverrideOfThisRunWithItsAuthorAndItsReason() {
        var run = ground.aStartedRun();
        var other = ground.aStartedRun();
        var design = database.make(RunRepository.class).get(run).design();
        var before = stored.get(design);
        ground.actAs(ground.director);
        assertThatThrownBy(() -> controlling.patch(run, "i02", "Both lamps go out.", " "))
                .isInstanceOf(ControllingRuns.TextIsMissing.class);

        controlling.patch(run, "i02", "Both lamps go out.", "One lamp is broken.");
        database.flushAndClear();

        var entry = queries.logFile(run).raw().getLast();
        assertThat(entry.kind()).isEqualTo(EntryKind.PATCHED);
        assertThat(entry.actor()).contains(ground.director.id());
        assertThat(entry.facts())
                .containsEntry("reason", "One lamp is broken.")
                .containsEntry("old", "One of the two lamps goes out.")
                .containsEntry("new", "Both lamps go out.");
        assertThat(stored.get(design)).isEqualTo(before);
        assertThat(queries.inspect(run, "i02").text()).isEqualTo("Both lamps go out.");
        assertThat(queries.inspect(other, "i02").text())
                .isEqualTo("One of the two lamps goes out.");
    }

    @Test
    void rule2TwoSchedulersReleaseOnce() throws Exception {
        var committed = database.commit(() -> new RunGround(database));
        var run = database.commit(committed::aStartedRun);
        var ticking = database.make(Ticking.class);
        database.clock().pass(Duration.ofMinutes(5));

        database.twiceAtOnce(
                () -> {
                    ticking.tick(run);
                    return run;
                });

        committed.actAs(committed.director);
        assertThat(queries.logFile(run).raw())
                .filteredOn(entry -> entry.kind() == EntryKind.RELEASED)
                .extracting(RunEntry::subject)
                .containsExactly("i01", "i02");
    }

    @Test
    void rule2TheDatabaseTakesNoSecondReleaseAlthoughNobodyLocked() {
        var run = ground.aStartedRun();

        assertThatThrownBy(
                        () ->
                                database.em()
                                        .createNativeQuery(
                                                "insert into run_entry (run_id, number, at,"
                                                    + " clock_offset, kind, run_team_id, subject,"
                                                    + " facts, hash, once) select run_id, 99, at,"
                                                    + " clock_offset, kind, run_team_id, subject,"
                                                    + " facts, hash, once from run_entry where"
                                                    + " run_id = ?1 and kind = 'RELEASED' and"
                                                    + " subject = 'i01'")
                                        .setParameter(1, run.id())
                                        .executeUpdate())
                .hasMessageContaining("run_entry_once");
    }

    @Test
    void rule3APlayerReadsNothingThatDidNotReachTheSeatAndNothingOfControl() {
        var run = ground.aStartedRun();
        database.clock().pass(Duration.ofMinutes(5));
        database.make(Ticking.class).tick(run);
        database.flushAndClear();

        ground.actAs(ground.lead);
        var ofTheLead = queries.play(run).toString();
        ground.actAs(ground.examiner);
        var ofTheExaminer = queries.play(run).toString();

        assertThat(ofTheLead).contains("Two lamps burn", "One of the two lamps goes out.", "Go in");
        assertThat(ofTheExaminer)
                .contains("Two lamps burn")
                .doesNotContain("One of the two lamps goes out.", "Go in");
        for (var view : List.of(ofTheLead, ofTheExaminer)) {
            assertThat(view)
                    .as("not released yet")
                    .doesNotContain("Two laptops stand on a desk.", "Mailbox");
            assertThat(view)
                    .as("of control")
                    .doesNotContain(
                            "Wait until both have answered.",
                            "Note who speaks first.",
                            "The date on the order is of yesterday.",
                            "Hall: north",
                            "laptopsOn",
                            "Somebody shuts a laptop.",
                            "Finds the mail",
                            "Nobody leads");
        }
    }

    private void actAsAnAuthor() {
        database.actAs(
                new Actor(
                        Optional.of(ground.director.id()),
                        "",
                        "",
                        Language.EN,
                        "",
                        ZoneId.of("UTC"),
                        List.of(new Grant(Role.AUTHOR, Scope.system())),
                        false));
    }
}
