package org.cadre.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cadre.cohort.CohortId;
import org.cadre.cohort.CohortQueries;
import org.cadre.cohort.EnrolledRow;
import org.cadre.cohort.Enrolments;
import org.cadre.people.PersonId;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.Actor;
import org.cadre.platform.security.Grant;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.Scope;
import org.cadre.testing.Database;
import org.cadre.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

class BeginningsDbTest {

    @RegisterExtension final Database database = new Database();

    @TempDir Path temporary;

    private LearningGround ground;
    private Beginnings beginnings;
    private PersonId amina;
    private PersonId bruno;
    private CohortId cohort;

    @BeforeEach
    void cohortOfTwo() throws Exception {
        ground = LearningGround.of(database, temporary);
        beginnings = database.make(Beginnings.class);
        cohort =
                database.commit(
                        () -> {
                            ground.publish("1.0.0");
                            amina = ground.aPerson();
                            bruno = ground.aPerson();
                            return ground.aCohortWith(amina, bruno);
                        });
    }

    @Test
    void tellWhoHasBegunInThisCohort() {
        ground.actAs(amina);
        database.make(Learning.class).begin(cohort, ground.code());
        database.flushAndClear();
        var other = ground.aCohortWith(amina);

        assertThat(beginnings.lockBegun(cohort, List.of(amina, bruno))).containsExactly(amina);
        assertThat(beginnings.lockBegun(other, List.of(amina, bruno))).isEmpty();
        assertThat(beginnings.lockBegun(cohort, List.of())).isEmpty();
    }

    @Test
    void letNobodyBeginWhoIsBeingWithdrawn() {
        var enrolment =
                database.make(CohortQueries.class).listEnrolled(cohort).stream()
                        .filter(row -> row.person().equals(amina))
                        .map(EnrolledRow::enrolment)
                        .findFirst()
                        .orElseThrow();
        actAsAminaWhoManages();

        assertThatThrownBy(
                        () ->
                                database.overlapping(
                                        () -> {
                                            var begun =
                                                    beginnings.lockBegun(cohort, List.of(amina));
                                            database.make(Enrolments.class)
                                                    .withdraw(enrolment, "Taken back");
                                            return begun;
                                        },
                                        () ->
                                                database.make(Learning.class)
                                                        .begin(cohort, ground.code())))
                .hasRootCauseInstanceOf(NotFound.class);
    }

    private void actAsAminaWhoManages() {
        var programme = database.make(CohortQueries.class).programmeOf(cohort);
        database.actAs(
                new Actor(
                        Optional.of(amina.id()),
                        "Amina Demo",
                        "",
                        Language.EN,
                        "",
                        ZoneId.of("UTC"),
                        List.of(new Grant(Role.PROGRAMME_MANAGER, Scope.programme(programme.id()))),
                        false));
    }
}
