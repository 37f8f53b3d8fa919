package org.cadre.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.cadre.cohort.CohortId;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A cohort from 1 March to 1 September that learns two modules. */
class BehindDbTest {

    @RegisterExtension final Database database = new Database();

    @TempDir Path temporary;

    private LearningGround ground;
    private LearningGround second;
    private CohortId cohort;
    private PersonId amina;
    private PersonId bruno;
    private PersonId cleo;

    @BeforeEach
    void cohort() {
        ground = LearningGround.of(database, temporary);
        ground.publish("1.2.0");
        amina = ground.aPerson();
        bruno = ground.aPerson();
        cleo = ground.aPerson();
        named(amina, "Amina");
        named(bruno, "Bruno");
        named(cleo, "Cleo");
        cohort = ground.aCohortWith(amina, bruno, cleo);
        second = LearningGround.of(database, temporary);
        second.publish("1.0.0");
        database.em()
                .createNativeQuery(
                        "insert into cohort_module (cohort_id, module_code, position) select"
                                + " cohort_id, ?2, position + 1 from cohort_module where cohort_id"
                                + " = ?1")
                .setParameter(1, cohort.id())
                .setParameter(2, second.code())
                .executeUpdate();
        database.flushAndClear();
        database.clock().set("2026-09-05T09:00:00Z");
        database.actAs(Actor.system());
    }

    @Test
    void tellsWhatWasDueWhenAndWhenSomebodyWasLastActive() {
        begin(amina, ground.code());

        var row = list(Keyset.start()).people().rows().getFirst();

        assertThat(row.moduleCode()).isEqualTo(ground.code());
        assertThat(row.dueOn()).isEqualTo(LocalDate.parse("2026-05-31"));
        assertThat(row.daysBehind()).isEqualTo(97);
        assertThat(row.late()).isEqualTo(2);
        assertThat(row.lastAt()).contains(database.clock().now());
        assertThat(list(Keyset.start()).people().rows().getLast().lastAt()).isEmpty();
    }

    @Test
    void putsTheLongestFirstAndLeavesOutWhoIsOnPlan() {
        complete(amina, ground.code());
        complete(amina, second.code());
        complete(bruno, ground.code());
        assertThat(list(Keyset.start()).people().rows())
                .extracting(BehindRow::person, BehindRow::daysBehind, BehindRow::late)
                .containsExactly(tuple(cleo, 97L, 2), tuple(bruno, 4L, 1));
    }

    @Test
    void goesOnBehindAndBeforeAPerson() {
        complete(amina, ground.code());
        complete(cleo, ground.code());
        var all = people(Keyset.start());

        assertThat(all).hasSize(3).startsWith(bruno);
        assertThat(people(Keyset.of(bruno.toString(), null))).isEqualTo(all.subList(1, 3));
        assertThat(people(Keyset.of(all.get(1).toString(), null))).isEqualTo(all.subList(2, 3));
        assertThat(people(Keyset.of(null, all.get(2).toString()))).isEqualTo(all.subList(0, 2));
    }

    @Test
    void findsNobodyBeforeAnythingIsDue() {
        database.clock().set("2026-05-31T23:00:00Z");
        assertThat(people(Keyset.start())).isEmpty();

        database.clock().set("2026-06-01T00:00:00Z");
        assertThat(people(Keyset.start())).hasSize(3);
    }

    @Test
    void readsAPageByAFewStatementsHoweverManyAreBehind() {
        list(Keyset.start());
        int three = database.statements(() -> list(Keyset.start()));
        var more = new ArrayList<PersonId>();
        for (int i = 0; i < 12; i++) {
            more.add(ground.aPerson());
        }
        database.make(Enrolments.class).enrol(cohort, more);

        assertThat(database.statements(() -> list(Keyset.start())))
                .isEqualTo(three)
                .isLessThanOrEqualTo(9);
    }

    private void named(PersonId person, String name) {
        database.em()
                .createNativeQuery("update person set name = ?1 where id = ?2")
                .setParameter(1, name)
                .setParameter(2, person.id())
                .executeUpdate();
    }

    private CohortBehind list(Keyset keyset) {
        return database.make(BehindQueries.class).list(cohort, keyset, Language.EN);
    }

    private List<PersonId> people(Keyset keyset) {
        return list(keyset).people().rows().stream().map(BehindRow::person).toList();
    }

    private void begin(PersonId person, String code) {
        ground.actAs(person);
        database.make(Learning.class).begin(cohort, code);
        database.actAs(Actor.system());
        database.flushAndClear();
    }

    private void complete(PersonId person, String code) {
        begin(person, code);
        database.em()
                .createNativeQuery(
                        "insert into completion (id, person_id, module_version_id, cohort_id,"
                            + " percent, completed_at) select uuid(), person_id, module_version_id,"
                            + " cohort_id, 90, begun_at from module_start where person_id = ?1 and"
                            + " module_code = ?2")
                .setParameter(1, person.id())
                .setParameter(2, code)
                .executeUpdate();
    }
}
