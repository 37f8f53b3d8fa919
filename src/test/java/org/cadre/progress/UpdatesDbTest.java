package org.cadre.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cadre.assessment.QuizKind;
import org.cadre.catalogue.ModuleVersionId;
import org.cadre.certificate.CertificateQueries;
import org.cadre.certificate.GivingUpdates;
import org.cadre.people.PersonId;
import org.cadre.platform.refusal.NotFound;
import org.cadre.testing.Database;
import org.cadre.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;

/** Holders of a certificate learn what changed after a major step. */
class UpdatesDbTest {

    @TempDir Path temporary;

    @RegisterExtension final Database database = new Database();

    private LearningGround ground;
    private UpdateQueries queries;
    private PersonId amina;
    private ModuleVersionId older;

    @BeforeEach
    void letAminaHoldACertificate() {
        ground = LearningGround.of(database, temporary);
        queries = database.make(UpdateQueries.class);
        older = ground.publish("1.0.0");
        amina = ground.aPerson();
        begin(amina);
        complete(amina);
    }

    @Test
    void asksHoldersOnceAfterAMajorStep() {
        var newer = publishMajor();

        give();
        give();

        assertThat(queries.myOpen(Language.EN))
                .singleElement()
                .satisfies(
                        update -> {
                            assertThat(update.module().id()).isEqualTo(newer);
                            assertThat(update.minutes()).isBetween(20, 40);
                            assertThat(update.dueOn()).isEqualTo(LocalDate.parse("2026-05-31"));
                        });
        assertThat(events(ProgressEvents.UpdateGiven.class)).isEqualTo(1);
    }

    @Test
    void asksNobodyAfterAMinorStep() {
        ground.publish("1.1.0");

        give();

        assertThat(queries.myOpen(Language.EN)).isEmpty();
    }

    @Test
    void asksWhoCompletesAnOlderVersionLater() {
        var bruno = ground.aPerson();
        begin(bruno);
        publishMajor();
        give();
        ground.actAs(bruno);
        assertThat(queries.myOpen(Language.EN)).isEmpty();

        complete(bruno);
        give();

        assertThat(queries.myOpen(Language.EN)).hasSize(1);
    }

    @Test
    void isDoneWhenTheChangedLessonsAreReadAndTheirChecksAnswered() {
        var newer = publishMajor();
        give();
        assertThat(queries.get(newer, Language.EN).lessons())
                .extracting(lesson -> lesson.what().key())
                .containsExactly("offset");

        database.make(Learning.class).finish(newer, "offset");
        database.flushAndClear();
        assertThat(queries.get(newer, Language.EN).row().isDone()).isFalse();
        ground.answer(amina, newer, checkOf(newer));

        assertThat(queries.get(newer, Language.EN).row().isDone()).isTrue();
        assertThat(queries.myOpen(Language.EN)).isEmpty();
        assertThat(events(ProgressEvents.UpdateDone.class)).isEqualTo(1);
    }

    @Test
    void leavesTheCertificateAsItIs() {
        var newer = publishMajor();
        give();
        database.make(Learning.class).finish(newer, "offset");
        ground.answer(amina, newer, checkOf(newer));

        assertThat(database.make(CertificateQueries.class).listOwn())
                .singleElement()
                .satisfies(row -> assertThat(row.moduleVersion()).isEqualTo("1.0.0"));
    }

    @Test
    void isNotThereForOthers() {
        var newer = publishMajor();
        give();
        ground.actAs(ground.aPerson());

        assertThatThrownBy(() -> queries.get(newer, Language.EN)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> database.make(Learning.class).finish(newer, "offset"))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void asksForTheNewestOnly() {
        publishMajor();
        give();
        var newest = ground.publish("3.0.0");
        give();

        assertThat(queries.myOpen(Language.EN))
                .extracting(update -> update.module().id())
                .containsExactly(newest);
    }

    private String checkOf(ModuleVersionId version) {
        return queries.get(version, Language.EN)
                .lessons()
                .getFirst()
                .what()
                .checks()
                .iterator()
                .next();
    }

    private ModuleVersionId publishMajor() {
        ground.rewrite("offset", "10:04. Your phone", "10:05. Your phone");
        return ground.publish("2.0.0");
    }

    private void begin(PersonId person) {
        var cohort = ground.aCohortWith(person);
        ground.actAs(person);
        database.make(Learning.class).begin(cohort, ground.code());
        database.flushAndClear();
    }

    private void complete(PersonId person) {
        ground.actAs(person);
        ground.take(older, QuizKind.PRE_TEST);
        ground.readAll(older);
        ground.answerAllChecks(person, older);
        ground.take(older, QuizKind.FINAL);
    }

    private void give() {
        var giving = database.make(GivingUpdates.class);
        boolean more = true;
        while (more) {
            more = giving.giveNext();
            database.flushAndClear();
        }
    }

    private long events(Class<?> type) {
        return database.events().stream().filter(type::isInstance).count();
    }
}
