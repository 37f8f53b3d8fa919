package org.cadre.progress;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadre.assessment.Gain;
import org.cadre.catalogue.ModuleVersionId;
import org.cadre.cohort.CohortId;
import org.cadre.cohort.CohortQueries;
import org.cadre.cohort.Enrolments;
import org.cadre.people.PersonId;
import org.cadre.platform.persistence.Keyset;
import org.cadre.platform.security.Actor;
import org.cadre.testing.Database;
import org.cadre.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

class GainDbTest {

    @RegisterExtension final Database database = new Database();

    @TempDir Path temporary;

    private LearningGround ground;
    private ModuleVersionId module;
    private CohortId cohort;
    private final List<PersonId> people = new ArrayList<>();

    @BeforeEach
    void cohortOfSix() {
        ground = LearningGround.of(database, temporary);
        module = ground.publish("1.2.0");
        for (int i = 0; i < 6; i++) {
            people.add(ground.aPerson());
        }
        cohort = ground.aCohortWith(people.toArray(PersonId[]::new));
        for (var person : people) {
            ground.actAs(person);
            database.make(Learning.class).begin(cohort, ground.code());
        }
        database.actAs(Actor.system());
    }

    @Test
    void tellsTheGainOfEachAndTheMedianOfFive() {
        reached(0, 40, 85);
        reached(1, 0, 70);
        reached(2, 50, 45);
        reached(3, 60, 60);
        reached(4, 20, 100);
        attempt(people.get(5), "PRE_TEST", 1, 30);

        var gain = list();

        assertThat(gain.groups().get(ground.code()))
                .isEqualTo(new CohortGain.Group(5, Optional.of(new Gain(70))));
        assertThat(of(gain, 0)).contains(new Gain(75));
        assertThat(of(gain, 2)).contains(new Gain(-10));
        assertThat(of(gain, 5)).isEmpty();
    }

    @Test
    void takesTheBestFinalQuiz() {
        reached(0, 40, 55);
        attempt(people.getFirst(), "FINAL", 2, 85);

        assertThat(of(list(), 0)).contains(new Gain(75));
    }

    @Test
    void tellsNoMedianOfFourNorCountsWhoLeft() {
        for (int i = 0; i < 5; i++) {
            reached(i, 40, 70);
        }
        var leaver =
                database.make(CohortQueries.class).listEnrolled(cohort).stream()
                        .filter(row -> row.person().equals(people.get(4)))
                        .findFirst()
                        .orElseThrow();
        database.make(Enrolments.class).withdraw(leaver.enrolment(), "Moved away");
        database.flushAndClear();

        assertThat(list().groups().get(ground.code()))
                .isEqualTo(new CohortGain.Group(4, Optional.empty()));
    }

    private CohortGain list() {
        return database.make(GainQueries.class).list(cohort, Keyset.start(), Language.EN);
    }

    private Optional<Gain> of(CohortGain gain, int person) {
        return gain.people().rows().stream()
                .filter(row -> row.person().id().equals(people.get(person)))
                .findFirst()
                .map(row -> row.gains().get(ground.code()));
    }

    private void reached(int person, int before, int after) {
        attempt(people.get(person), "PRE_TEST", 1, before);
        attempt(people.get(person), "FINAL", 1, after);
    }

    private void attempt(PersonId person, String kind, int number, int percent) {
        database.em()
                .createNativeQuery(
                        "insert into attempt (id, person_id, module_version_id, kind, number,"
                            + " language, seed, started_at, deadline_at, handed_in_at, points,"
                            + " questions, percent, passed, version) values (?1, ?2, ?3, ?4, ?5,"
                            + " 'en', 1, '2026-03-02', '2026-03-03', '2026-03-03', 1, 10, ?6, b'1',"
                            + " 0)")
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, person.id())
                .setParameter(3, module.id())
                .setParameter(4, kind)
                .setParameter(5, number)
                .setParameter(6, percent)
                .executeUpdate();
    }
}
