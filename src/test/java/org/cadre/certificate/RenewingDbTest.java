package org.cadre.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cadre.assessment.QuizKind;
import org.cadre.assessment.Quizzes;
import org.cadre.catalogue.ModuleVersionId;
import org.cadre.people.PersonId;
import org.cadre.platform.refusal.NotFound;
import org.cadre.progress.Learning;
import org.cadre.progress.LearningGround;
import org.cadre.testing.Database;
import org.cadre.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Amina holds a certificate until 2 March 2028. */
class RenewingDbTest {

    private static final LocalDate UNTIL = LocalDate.parse("2028-03-02");

    @RegisterExtension final Database database = new Database();

    @TempDir Path temporary;

    private LearningGround ground;
    private PersonId amina;
    private ModuleVersionId module;
    private AwardId award;

    @BeforeEach
    void letAminaHoldACertificate() {
        ground = LearningGround.of(database, temporary);
        module = ground.publish("1.0.0");
        amina = ground.aPerson();
        var cohort = ground.aCohortWith(amina);
        ground.actAs(amina);
        database.make(Learning.class).begin(cohort, ground.code());
        ground.take(module, QuizKind.PRE_TEST);
        ground.readAll(module);
        ground.answerAllChecks(amina, module);
        ground.take(module, QuizKind.FINAL);
        award = own().getFirst().row().award();
    }

    @Test
    void makesANewAwardByAPassedFinalQuizAndLeavesTheFormerOneAsItWas() {
        database.clock().set("2027-12-10T09:00:00Z");
        var former = own().getFirst().row();

        assertThat(begin()).isEqualTo(module);
        ground.take(module, QuizKind.FINAL);

        var rows = own();
        assertThat(rows)
                .extracting(own -> own.row().validUntil())
                .containsExactly(UNTIL.plusMonths(24), UNTIL);
        assertThat(rows)
                .extracting(OwnCertificate::renewal)
                .containsExactly(Renewal.NOT_YET, Renewal.RENEWED);
        assertThat(rows.getLast().row()).isEqualTo(former);
        assertThat(rows.getFirst().row().number()).isNotEqualTo(former.number());
        assertThatThrownBy(this::begin).isInstanceOf(Renewing.NothingToRenew.class);
    }

    @Test
    void makesOneAwardHoweverOftenTheQuizIsPassed() {
        database.clock().set("2027-12-10T09:00:00Z");
        begin();
        ground.take(module, QuizKind.FINAL);
        ground.take(module, QuizKind.FINAL);

        assertThat(own()).hasSize(2);
    }

    @Test
    void makesNoAwardWhereNobodyAskedForARenewal() {
        database.clock().set("2027-12-10T09:00:00Z");
        ground.take(module, QuizKind.FINAL);

        assertThat(own()).hasSize(1);
    }

    @Test
    void refusesBeforeItsTimeAndToOthers() {
        assertThatThrownBy(this::begin).isInstanceOf(Renewing.NothingToRenew.class);

        database.clock().set("2027-12-10T09:00:00Z");
        ground.actAs(ground.aPerson());
        assertThatThrownBy(this::begin).isInstanceOf(NotFound.class);
    }

    @Test
    void countsFromTheDayOfTheQuizAfterTheEnd() {
        database.clock().set("2028-05-01T09:00:00Z");
        begin();
        ground.take(module, QuizKind.FINAL);

        assertThat(own().getFirst().row().validUntil()).isEqualTo(LocalDate.parse("2030-05-01"));
    }

    @Test
    void givesTheAttemptsOfARenewalOnce() {
        database.clock().set("2027-12-10T09:00:00Z");
        begin();
        ground.failOnce(module);
        ground.take(module, QuizKind.FINAL);
        ground.take(module, QuizKind.FINAL);

        begin();
        assertThatThrownBy(() -> database.make(Quizzes.class).start(module, QuizKind.FINAL))
                .isInstanceOf(Quizzes.NoAttemptLeft.class);
        assertThat(own()).hasSize(1);
    }

    @Test
    void asksForTheUpdateFirstAndThenForTheQuizOfTheNewerVersion() {
        var newer = ground.publish("2.0.0");
        database.make(GivingUpdates.class).giveNext();
        database.clock().set("2027-12-10T09:00:00Z");
        ground.actAs(amina);
        assertThat(own().getFirst().renewal()).isEqualTo(Renewal.UPDATE_FIRST);
        assertThatThrownBy(this::begin).isInstanceOf(Renewing.UpdateComesFirst.class);

        ground.readAll(newer);
        ground.answerAllChecks(amina, newer);
        assertThatThrownBy(() -> database.make(Quizzes.class).start(newer, QuizKind.FINAL))
                .isInstanceOf(Quizzes.QuizIsLocked.class);
        assertThat(begin()).isEqualTo(newer);
        ground.take(newer, QuizKind.FINAL);

        assertThat(own())
                .extracting(own -> own.row().moduleVersion())
                .containsExactly("2.0.0", "1.0.0");
        assertThat(own().getFirst().row().validUntil()).isEqualTo(UNTIL.plusMonths(24));
    }

    @Test
    void readsTheListByFewStatements() {
        database.clock().set("2027-12-10T09:00:00Z");

        assertThat(database.statements(this::own)).isLessThanOrEqualTo(3);
    }

    private ModuleVersionId begin() {
        var version = database.make(Renewing.class).begin(award);
        database.flushAndClear();
        return version;
    }

    private List<OwnCertificate> own() {
        database.flushAndClear();
        return database.make(OwnCertificateQueries.class).list(Language.EN);
    }
}
