package org.cadre.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cadre.assessment.AttemptId;
import org.cadre.assessment.QuizKind;
import org.cadre.assessment.Quizzes;
import org.cadre.people.Forgetting;
import org.cadre.people.PersonId;
import org.cadre.platform.refusal.NotFound;
import org.cadre.progress.NoteId;
import org.cadre.progress.Notes;
import org.cadre.testing.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Callable;

/** The erasure meets the quiz and the note of the same person; each is a transaction of its own. */
class ErasureRaceDbTest {

    @TempDir Path temporary;

    @RegisterExtension final Database database = new Database();

    private PrivacyGround ground;
    private Erasures erasures;
    private Quizzes quizzes;
    private PersonId amina;
    private PersonId kofi;
    private ErasureId request;

    @BeforeEach
    void letAminaStudyAndAsk() throws Exception {
        database.commit(
                () -> {
                    ground = new PrivacyGround(database, temporary);
                    erasures =
                            ground.make(Erasures.class, Everything.of(Forgetting.class, database));
                    quizzes = database.make(Quizzes.class);
                    kofi = ground.aPerson("Kofi Specimen");
                    amina = ground.aPerson("Amina Race");
                    ground.study(amina, ground.enrol(amina), "a note");
                    erasures.ask();
                    database.flushAndClear();
                    ground.actAsAdministrator(kofi);
                    request =
                            erasures.listOpen(1000).stream()
                                    .filter(row -> row.person().equals(amina))
                                    .findFirst()
                                    .orElseThrow()
                                    .id();
                    return request;
                });
        database.clock().pass(Duration.ofDays(8));
    }

    private Callable<Void> erasing() {
        return () -> {
            ground.actAsAdministrator(kofi);
            erasures.carryOut(request, "Asked for it");
            return null;
        };
    }

    private Callable<AttemptId> starting() {
        return () -> {
            ground.actAs(amina);
            return quizzes.start(ground.module(), QuizKind.FINAL);
        };
    }

    private Callable<NoteId> noting() {
        return () -> {
            ground.actAs(amina);
            return database.make(Notes.class)
                    .write(
                            ground.module(),
                            "offset",
                            "opening",
                            "In the moment",
                            UUID.randomUUID());
        };
    }

    private int notes() throws Exception {
        return database.commit(
                () -> ground.count("select count(*) from note where person_id = ?1", amina.id()));
    }

    @Test
    void leavesNobodyToWriteANote() throws Exception {
        assertThatThrownBy(() -> database.overlapping(erasing(), noting()))
                .hasRootCauseInstanceOf(NotFound.class);

        assertThat(notes()).isZero();
    }

    @Test
    void deletesANoteThatIsWrittenAtTheSameMoment() throws Exception {
        database.overlapping(noting(), erasing());

        assertThat(notes()).isZero();
    }

    private int attempts() throws Exception {
        return database.commit(
                () ->
                        ground.count(
                                "select count(*) from attempt where person_id = ?1", amina.id()));
    }

    @Test
    void leavesNobodyToStartAQuiz() throws Exception {
        assertThatThrownBy(() -> database.overlapping(erasing(), starting()))
                .hasRootCauseInstanceOf(NotFound.class);

        assertThat(attempts()).isZero();
    }

    @Test
    void waitsForAQuizThatIsStartedAtTheSameMoment() throws Exception {
        assertThatThrownBy(() -> database.overlapping(starting(), erasing()))
                .rootCause()
                .hasMessageContaining("quizIsRunning");

        assertThat(attempts()).isEqualTo(2);
    }

    @Test
    void keepsTheAwardThatTheHandInMakesAtTheSameMoment() throws Exception {
        var attempt = database.commit(starting());

        database.overlapping(
                () -> {
                    ground.actAs(amina);
                    return quizzes.handIn(attempt);
                },
                erasing());

        assertThat(attempts()).isEqualTo(2);
        assertThat(
                        (int)
                                database.commit(
                                        () ->
                                                ground.count(
                                                        "select count(*) from award a join person p"
                                                            + " on p.id = a.person_id where p.id ="
                                                            + " ?1 and a.holder = 'Amina Race' and"
                                                            + " p.name = '(erased)'",
                                                        amina.id())))
                .isEqualTo(1);
    }
}
