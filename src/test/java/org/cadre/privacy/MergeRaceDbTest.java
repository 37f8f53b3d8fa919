package org.cadre.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cadre.assessment.QuizKind;
import org.cadre.assessment.Quizzes;
import org.cadre.people.Merges;
import org.cadre.people.Merging;
import org.cadre.people.PersonId;
import org.cadre.platform.refusal.NotFound;
import org.cadre.testing.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.concurrent.Callable;

/** What happens at the very moment of a merge. */
class MergeRaceDbTest {

    @TempDir Path temporary;

    @RegisterExtension final Database database = new Database();

    private PrivacyGround ground;
    private Merges merges;
    private PersonId kofi;
    private PersonId one;
    private PersonId other;

    @BeforeEach
    void letTwoStudy() throws Exception {
        database.commit(
                () -> {
                    ground = new PrivacyGround(database, temporary);
                    merges = ground.make(Merges.class, Everything.of(Merging.class, database));
                    kofi = ground.aPerson("Kofi Specimen");
                    one = ground.aPerson("Amina One");
                    other = ground.aPerson("Amina Other");
                    var cohort = ground.enrol(one, other);
                    ground.study(one, cohort, "a note");
                    ground.study(other, cohort, "a note");
                    ground.actAsAdministrator(kofi);
                    return cohort;
                });
    }

    private Callable<Void> merging(PersonId closing, PersonId staying) {
        return () -> {
            ground.actAsAdministrator(kofi);
            merges.merge(closing, staying, false, "The same person");
            return null;
        };
    }

    private int count(String sql, Object... values) throws Exception {
        return database.commit(() -> ground.count(sql, values));
    }

    @Test
    void letsOneOfTwoAdministratorsWinWhoMergeTheOppositeWay() throws Exception {
        assertThatThrownBy(() -> database.overlapping(merging(one, other), merging(other, one)))
                .rootCause()
                .hasMessageContaining("accountIsMerged");

        assertThat(count("select count(*) from note where person_id = ?1", other.id()))
                .isEqualTo(2);
        assertThat(count("select count(*) from person where merged_into = ?1", one.id())).isZero();
    }

    @Test
    void leavesNobodyToStartAQuizWithTheAccountThatCloses() throws Exception {
        Callable<?> starting =
                () -> {
                    ground.actAs(one);
                    return database.make(Quizzes.class).start(ground.module(), QuizKind.FINAL);
                };

        assertThatThrownBy(() -> database.overlapping(merging(one, other), starting))
                .hasRootCauseInstanceOf(NotFound.class);

        assertThat(count("select count(*) from attempt where person_id = ?1", one.id())).isZero();
    }
}
