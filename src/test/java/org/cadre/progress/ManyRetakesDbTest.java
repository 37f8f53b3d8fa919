package org.cadre.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cadre.assessment.QuizKind;
import org.cadre.assessment.Quizzes;
import org.cadre.assessment.RetakeOpened;
import org.cadre.catalogue.ModuleVersionId;
import org.cadre.cohort.CohortId;
import org.cadre.people.PersonId;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.Actor;
import org.cadre.progress.RetakeLine.Effect;
import org.cadre.testing.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Amina failed with all her attempts, Bruno with one, Cleo never began. */
class ManyRetakesDbTest {

    private static final String REASON = "The line broke for all of them";

    @RegisterExtension final Database database = new Database();

    @TempDir Path temporary;

    private LearningGround ground;
    private ModuleVersionId module;
    private CohortId cohort;
    private PersonId amina;
    private PersonId bruno;
    private PersonId cleo;
    private ManyRetakes retakes;

    @BeforeEach
    void letThemFail() throws Exception {
        database.commit(
                () -> {
                    ground = LearningGround.withOpenQuizzes(database, temporary);
                    module = ground.publish("1.2.0");
                    amina = ground.aPerson();
                    bruno = ground.aPerson();
                    cleo = ground.aPerson();
                    cohort = ground.aCohortWith(amina, bruno, cleo);
                    begin(amina);
                    fail(amina, 3);
                    begin(bruno);
                    fail(bruno, 1);
                    retakes = database.make(ManyRetakes.class);
                    database.clock().pass(Duration.ofHours(1));
                    return cohort;
                });
    }

    private void begin(PersonId person) {
        ground.actAs(person);
        database.make(Learning.class).begin(cohort, ground.code());
    }

    private void fail(PersonId person, int times) {
        ground.actAs(person);
        for (int i = 0; i < times; i++) {
            ground.failOnce(module);
        }
    }

    private Set<PersonId> all() {
        return Set.of(amina, bruno, cleo);
    }

    private Map<PersonId, Effect> effects() throws Exception {
        return database.commit(
                () -> {
                    database.actAs(Actor.system());
                    return retakes.preview(cohort, ground.code(), all(), REASON).stream()
                            .collect(
                                    Collectors.toMap(
                                            line -> line.row().person(), RetakeLine::effect));
                });
    }

    private int open() {
        database.clock().pass(Duration.ofSeconds(1));
        database.actAs(Actor.system());
        return retakes.open(cohort, ground.code(), all(), REASON);
    }

    private int retakesOf(PersonId person) throws Exception {
        return database.commit(
                () -> ground.count("select count(*) from retake where person_id = ?1", person));
    }

    @Test
    void saysWhoGetsItAndWhyOthersDoNotAndWritesNothing() throws Exception {
        assertThat(effects())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(
                                amina, Effect.OPENS,
                                bruno, Effect.ATTEMPTS_LEFT,
                                cleo, Effect.NOT_BEGUN));
        assertThat(retakesOf(amina)).isZero();
    }

    @Test
    void opensItToThoseAloneWithTheReasonInTheRecord() throws Exception {
        assertThat((int) database.commit(this::open)).isEqualTo(1);

        assertThat(retakesOf(amina)).isEqualTo(1);
        assertThat(retakesOf(bruno)).isZero();
        assertThat(database.events())
                .filteredOn(RetakeOpened.class::isInstance)
                .singleElement()
                .extracting("person", "reason")
                .containsExactly(amina, REASON);
        assertThat(effects().get(amina)).isEqualTo(Effect.ATTEMPTS_LEFT);
        assertThat(
                        database.commit(
                                () -> {
                                    ground.actAs(amina);
                                    return database.make(Quizzes.class)
                                            .start(module, QuizKind.FINAL);
                                }))
                .isNotNull();
        assertThat(effects().get(amina)).isEqualTo(Effect.SITTING);
    }

    @Test
    void opensItOnceWhenTwoManagersDoSoAtTheSameMoment() throws Exception {
        database.overlapping(this::open, this::open);

        assertThat(retakesOf(amina)).isEqualTo(1);
    }

    @Test
    void refusesAModuleThatTheCohortDoesNotLearnAndNoReason() {
        database.actAs(Actor.system());

        assertThatThrownBy(() -> retakes.preview(cohort, "FOR-999", all(), REASON))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> retakes.open(cohort, ground.code(), all(), " "))
                .isInstanceOf(ManyRetakes.RetakeNeedsAReason.class);
    }
}
