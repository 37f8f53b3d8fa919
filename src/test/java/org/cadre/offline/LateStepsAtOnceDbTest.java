package org.cadre.offline;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadre.catalogue.ModuleVersionId;
import org.cadre.offline.LateStep.CheckGiven;
import org.cadre.people.PersonId;
import org.cadre.progress.Learning;
import org.cadre.progress.LearningGround;
import org.cadre.testing.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.UUID;

/** Two tabs or two nodes get the same step at once. All is committed, as in the product. */
class LateStepsAtOnceDbTest {

    @TempDir Path temporary;

    @RegisterExtension final Database database = new Database();

    private LearningGround ground;
    private PersonId amina;
    private ModuleVersionId module;
    private CheckGiven answer;

    @BeforeEach
    void beginAsAmina() throws Exception {
        ground = LearningGround.of(database, temporary);
        database.make(LateSteps.class);
        module =
                database.commit(
                        () -> {
                            ground.publish("1.0.0");
                            amina = ground.aPerson();
                            var cohort = ground.aCohortWith(amina);
                            ground.actAs(amina);
                            return database.make(Learning.class).begin(cohort, ground.code());
                        });
        answer =
                database.commit(
                        () -> {
                            var check = ground.checks(module).getFirst();
                            return new CheckGiven(
                                    module, check, ground.someAnswer(amina, module, check), 0);
                        });
    }

    @Test
    void theSameKeyCountsOnce() throws Exception {
        var sentAs = UUID.randomUUID();

        var receipts =
                database.twiceAtOnce(() -> database.make(LateSteps.class).take(sentAs, answer));

        assertThat(receipts).extracting(LateReceipt::again).containsExactlyInAnyOrder(false, true);
        assertThat(receipts)
                .extracting(LateReceipt::outcome)
                .containsExactly(LateOutcome.KEPT, LateOutcome.KEPT);
        assertThat(tries()).isEqualTo(1);
    }

    @Test
    void twoAnswersFoundedOnTheSameLeaveTheFirst() throws Exception {
        var receipts =
                database.twiceAtOnce(
                        () -> database.make(LateSteps.class).take(UUID.randomUUID(), answer));

        assertThat(receipts)
                .extracting(LateReceipt::outcome)
                .containsExactlyInAnyOrder(LateOutcome.KEPT, LateOutcome.NEWER);
        assertThat(tries()).isEqualTo(1);
    }

    private int tries() throws Exception {
        return database.commit(
                () ->
                        ground.count(
                                "select sum(tries) from check_answer where person_id = ?1", amina));
    }
}
