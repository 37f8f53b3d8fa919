package org.cadre.progress;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadre.assessment.QuizKind;
import org.cadre.catalogue.ModuleVersionId;
import org.cadre.cohort.CohortEvents;
import org.cadre.cohort.CohortId;
import org.cadre.cohort.CohortQueries;
import org.cadre.cohort.EnrolmentId;
import org.cadre.cohort.Enrolments;
import org.cadre.people.PersonId;
import org.cadre.platform.security.Actor;
import org.cadre.testing.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** What is kept about a cohort is what a count finds, also when many change it at the same time. */
class PaceCountsDbTest {

    @RegisterExtension final Database database = new Database();

    @TempDir Path temporary;

    private LearningGround ground;
    private ModuleVersionId module;
    private PersonId amina;
    private PersonId bruno;
    private CohortId cohort;

    @BeforeEach
    void cohortOfTwo() throws Exception {
        ground = LearningGround.of(database, temporary);
        var counts = database.make(PaceCounts.class);
        database.observe(
                event -> {
                    switch (event) {
                        case CohortEvents.TraineeEnrolled enrolled -> counts.enrolled(enrolled);
                        case CohortEvents.TraineeWithdrawn withdrawn -> counts.withdrawn(withdrawn);
                        case ProgressEvents.ModuleBegun begun -> counts.begun(begun);
                        case ProgressEvents.ModuleCompleted done -> counts.completed(done);
                        default -> {}
                    }
                });
        database.commit(
                () -> {
                    module = ground.publish("1.0.0");
                    amina = ground.aPerson();
                    bruno = ground.aPerson();
                    cohort = ground.aCohortWith(amina, bruno);
                    return cohort;
                });
    }

    @Test
    void keepsWhoHasComeHowFar() throws Exception {
        assertThat(kept()).as("before a turn").isEmpty();

        countAll();
        assertThat(kept()).containsExactly(Map.entry(0, 2));

        database.commit(
                () -> {
                    complete(amina);
                    return amina;
                });
        assertThat(kept()).as("after a change").isEmpty();

        countAll();
        assertThat(kept()).containsOnly(Map.entry(0, 1), Map.entry(1, 1));
    }

    @Test
    void doesNotHoldWhatAnotherChangesDuringACount() throws Exception {
        countAll();
        database.commit(() -> enrol(ground.aPerson()));

        database.overlapping(this::countAsUseCase, () -> enrol(ground.aPerson()));

        assertThat(kept()).as("while the later change waits").isEmpty();
        countAll();
        assertThat(kept()).containsExactly(Map.entry(0, 4));
    }

    @Test
    void holdsWhatIsCountedAfterManyEnrolAndLeaveAtOnceAndTwoNodesCount() throws Exception {
        var work = new ArrayList<Callable<Object>>();
        for (int i = 0; i < 8; i++) {
            var person = database.commit(ground::aPerson);
            work.add(() -> database.commitRetried(() -> withdraw(enrol(person))));
            work.add(() -> database.commitRetried(() -> enrol(ground.aPerson())));
            work.add(() -> database.commitRetried(this::countAsUseCase));
        }
        try (var threads = Executors.newFixedThreadPool(6)) {
            for (var done : threads.invokeAll(work)) {
                done.get();
            }
        }
        countAll();

        assertThat(database.commit(this::taken)).isEqualTo(10);
        assertThat(database.commit(this::enrolled)).isEqualTo(10);
        assertThat(kept()).containsExactly(Map.entry(0, 10));
    }

    private Boolean countAsUseCase() {
        return database.make(PaceCounts.class).countNext();
    }

    private void countAll() throws Exception {
        while (database.commitRetried(this::countAsUseCase)) {
            // the next one
        }
    }

    private Map<Integer, Integer> kept() throws Exception {
        return database.commit(
                () ->
                        database.make(PaceCounts.class)
                                .list(List.of(cohort))
                                .getOrDefault(cohort, Map.of()));
    }

    private EnrolmentId enrol(PersonId person) {
        return database.make(Enrolments.class).enrol(cohort, List.of(person)).getFirst();
    }

    private EnrolmentId withdraw(EnrolmentId enrolment) {
        database.em().flush();
        database.make(Enrolments.class).withdraw(enrolment, "Moved away");
        return enrolment;
    }

    private int taken() {
        return database.make(CohortQueries.class).get(cohort).taken();
    }

    private int enrolled() {
        return ((Number)
                        database.em()
                                .createNativeQuery(
                                        "select count(*) from enrolment where cohort_id = ?1 and"
                                                + " state = 'ENROLLED'")
                                .setParameter(1, cohort.id())
                                .getSingleResult())
                .intValue();
    }

    private void complete(PersonId person) {
        ground.actAs(person);
        database.make(Learning.class).begin(cohort, ground.code());
        database.flushAndClear();
        ground.take(module, QuizKind.PRE_TEST);
        ground.readAll(module);
        ground.answerAllChecks(person, module);
        ground.take(module, QuizKind.FINAL);
        database.actAs(Actor.system());
    }
}
