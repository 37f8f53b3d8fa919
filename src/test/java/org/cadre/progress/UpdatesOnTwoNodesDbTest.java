package org.cadre.progress;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadre.assessment.QuizKind;
import org.cadre.certificate.GivingUpdates;
import org.cadre.people.PersonId;
import org.cadre.testing.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Two nodes look for holders at the same instant. */
class UpdatesOnTwoNodesDbTest {

    private static final int HOLDERS = 5;

    @TempDir Path temporary;

    @RegisterExtension final Database database = new Database();

    private final List<PersonId> holders = new ArrayList<>();

    @Test
    void giveEachHolderOneUpdate() throws Exception {
        database.commit(
                () -> {
                    makeHolders();
                    return holders;
                });

        database.twiceAtOnce(() -> database.make(GivingUpdates.class).giveNext());

        for (var holder : holders) {
            assertThat(count("select count(*) from update_task where person_id = ?1", holder))
                    .isEqualTo(1);
        }
    }

    private void makeHolders() {
        var ground = LearningGround.of(database, temporary);
        var module = ground.publish("1.0.0");
        for (int i = 0; i < HOLDERS; i++) {
            var person = ground.aPerson();
            holders.add(person);
            var cohort = ground.aCohortWith(person);
            ground.actAs(person);
            database.make(Learning.class).begin(cohort, ground.code());
            ground.take(module, QuizKind.PRE_TEST);
            ground.readAll(module);
            ground.answerAllChecks(person, module);
            ground.take(module, QuizKind.FINAL);
        }
        ground.publish("2.0.0");
    }

    /** What waits to be printed would be found by other tests. */
    @AfterEach
    void forgetWhatIsDue() throws Exception {
        for (var holder : holders) {
            database.commit(
                    () ->
                            database.em()
                                    .createNativeQuery(
                                            "delete d from certificate_due d join award a on a.id"
                                                    + " = d.award_id where a.person_id = ?1")
                                    .setParameter(1, holder.id())
                                    .executeUpdate());
        }
    }

    private int count(String sql, PersonId person) throws Exception {
        return database.commit(
                () ->
                        ((Number)
                                        database.em()
                                                .createNativeQuery(sql)
                                                .setParameter(1, person.id())
                                                .getSingleResult())
                                .intValue());
    }
}
