package org.cadre.offline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cadre.assessment.AssessmentQueries;
import org.cadre.assessment.CheckState;
import org.cadre.assessment.KnowledgeChecks.NothingIsAnswered;
import org.cadre.catalogue.ModuleVersionId;
import org.cadre.offline.LateStep.CheckGiven;
import org.cadre.offline.LateStep.LessonRead;
import org.cadre.offline.LateStep.NoteChanged;
import org.cadre.offline.LateStep.NoteWritten;
import org.cadre.people.PersonId;
import org.cadre.platform.refusal.NotFound;
import org.cadre.progress.Learning;
import org.cadre.progress.LearningGround;
import org.cadre.progress.LessonVisit;
import org.cadre.progress.NoteId;
import org.cadre.progress.NoteRow;
import org.cadre.progress.Notes;
import org.cadre.progress.ProgressQueries;
import org.cadre.testing.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;

class LateStepsDbTest {

    private static final LateReceipt KEPT = new LateReceipt(LateOutcome.KEPT, false);

    @TempDir Path temporary;

    @RegisterExtension final Database database = new Database();

    private LearningGround ground;
    private LateSteps steps;
    private Notes notes;
    private PersonId amina;
    private ModuleVersionId module;

    @BeforeEach
    void beginAsAmina() {
        ground = LearningGround.of(database, temporary);
        steps = database.make(LateSteps.class);
        notes = database.make(Notes.class);
        ground.publish("1.2.0");
        begin();
    }

    private void begin() {
        amina = ground.aPerson();
        var cohort = ground.aCohortWith(amina);
        ground.actAs(amina);
        module = database.make(Learning.class).begin(cohort, ground.code());
        database.flushAndClear();
    }

    @Test
    void takesWhatWasDoneInItsOrder() {
        assertThat(take(UUID.randomUUID(), new LessonRead(module, "offset"))).isEqualTo(KEPT);
        assertThat(take(UUID.randomUUID(), check(0))).isEqualTo(KEPT);
        assertThat(take(UUID.randomUUID(), note("On the train"))).isEqualTo(KEPT);

        assertThat(lesson().read().done()).containsExactly("offset");
        assertThat(checks()).extracting(CheckState::tries).containsExactly(1);
        assertThat(texts()).containsExactly("On the train");
    }

    @Test
    void countsOnceHoweverOftenItIsSent() {
        var read = UUID.randomUUID();
        var answered = UUID.randomUUID();
        var written = UUID.randomUUID();

        for (boolean again : List.of(false, true, true)) {
            var kept = new LateReceipt(LateOutcome.KEPT, again);
            assertThat(take(read, new LessonRead(module, "offset"))).isEqualTo(kept);
            assertThat(take(answered, check(0))).isEqualTo(kept);
            assertThat(take(written, note("Once"))).isEqualTo(kept);
        }

        assertThat(checks()).extracting(CheckState::tries).containsExactly(1);
        assertThat(texts()).containsExactly("Once");
    }

    @Test
    void leavesACheckThatWasAnsweredElsewhereMeanwhile() {
        ground.answer(amina, module, firstCheck());
        var sentAs = UUID.randomUUID();

        assertThat(take(sentAs, check(0))).isEqualTo(new LateReceipt(LateOutcome.NEWER, false));
        assertThat(take(sentAs, check(0))).isEqualTo(new LateReceipt(LateOutcome.NEWER, true));

        assertThat(checks()).extracting(CheckState::tries).containsExactly(1);
        assertThat(take(UUID.randomUUID(), check(1))).isEqualTo(KEPT);
        assertThat(checks()).extracting(CheckState::tries).containsExactly(2);
    }

    @Test
    void changesTheNoteThatWasSeen() {
        var id = write("First");

        assertThat(take(UUID.randomUUID(), change(id, 0, "Second"))).isEqualTo(KEPT);

        assertThat(texts()).containsExactly("Second");
    }

    @Test
    void putsATextBesideANoteThatWasChangedElsewhereMeanwhile() {
        var id = write("First");
        notes.change(id, "At the desk", 0);
        database.flushAndClear();
        var sentAs = UUID.randomUUID();

        var receipt = take(sentAs, change(id, 0, "On the train"));
        take(sentAs, change(id, 0, "On the train"));

        assertThat(receipt).isEqualTo(new LateReceipt(LateOutcome.BESIDE, false));
        assertThat(texts()).containsExactlyInAnyOrder("At the desk", "On the train");
    }

    @Test
    void writesNothingBesideANoteThatAlreadySaysTheSame() {
        var id = write("First");
        notes.change(id, "The same", 0);
        database.flushAndClear();

        assertThat(take(UUID.randomUUID(), change(id, 0, "The same"))).isEqualTo(KEPT);

        assertThat(texts()).containsExactly("The same");
    }

    @Test
    void keepsTheTextOfANoteThatWasRemovedElsewhereMeanwhile() {
        var id = write("First");
        notes.remove(id);
        database.flushAndClear();

        take(UUID.randomUUID(), change(id, 0, "Still needed"));

        assertThat(texts()).containsExactly("Still needed");
    }

    @Test
    void neverTouchesANoteOfSomebodyElse() {
        var id = write("canary-of-amina");
        var owner = amina;
        begin();

        var receipt = take(UUID.randomUUID(), change(id, 0, "Mine"));

        assertThat(receipt.outcome()).isEqualTo(LateOutcome.BESIDE);
        assertThat(texts()).containsExactly("Mine");
        ground.actAs(owner);
        assertThat(texts()).containsExactly("canary-of-amina");
    }

    @Test
    void findsNoModuleThatThePersonDoesNotLearn() {
        ground.actAs(ground.aPerson());

        for (var step : List.of(new LessonRead(module, "offset"), note("x"))) {
            assertThatThrownBy(() -> take(UUID.randomUUID(), step)).isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(
                        () ->
                                take(
                                        UUID.randomUUID(),
                                        new CheckGiven(module, firstCheck(), Map.of(), 0)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void refusesAsTheSameActDoesWithANetwork() {
        assertThatThrownBy(() -> take(UUID.randomUUID(), note(" ")))
                .isInstanceOf(Notes.NoteIsEmpty.class);
        assertThatThrownBy(() -> take(UUID.randomUUID(), new LessonRead(module, "none")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(
                        () ->
                                take(
                                        UUID.randomUUID(),
                                        new CheckGiven(module, firstCheck(), Map.of(), 0)))
                .isInstanceOf(NothingIsAnswered.class);
    }

    @Test
    void saysThatTheVersionWasLeftAndStillKnowsWhatCameBefore() {
        var sentAs = UUID.randomUUID();
        take(sentAs, new LessonRead(module, "offset"));
        var newer = ground.publish("1.3.0");
        database.em()
                .createNativeQuery(
                        "update module_start set module_version_id = ?1 where person_id = ?2")
                .setParameter(1, newer.id())
                .setParameter(2, amina.id())
                .executeUpdate();
        database.em().clear();

        assertThatThrownBy(() -> take(UUID.randomUUID(), note("Late")))
                .isInstanceOf(LateSteps.VersionWasLeft.class);
        assertThat(take(sentAs, new LessonRead(module, "offset")).again()).isTrue();
    }

    private LateReceipt take(UUID sentAs, LateStep step) {
        var receipt = steps.take(sentAs, step);
        database.flushAndClear();
        return receipt;
    }

    private NoteId write(String text) {
        var id = notes.write(module, "offset", "dont", text, UUID.randomUUID());
        database.flushAndClear();
        return id;
    }

    private NoteWritten note(String text) {
        return new NoteWritten(module, "offset", "dont", text);
    }

    private NoteChanged change(NoteId id, int seen, String text) {
        return new NoteChanged(id, seen, note(text));
    }

    private CheckGiven check(int tries) {
        return new CheckGiven(
                module, firstCheck(), ground.someAnswer(amina, module, firstCheck()), tries);
    }

    private String firstCheck() {
        return ground.checks(module).getFirst();
    }

    private List<CheckState> checks() {
        return database.make(AssessmentQueries.class).checkStates(amina, module);
    }

    private LessonVisit lesson() {
        return database.make(ProgressQueries.class).myLesson(module, "offset").orElseThrow();
    }

    private List<String> texts() {
        return lesson().notes().stream().map(NoteRow::text).toList();
    }
}
