package org.cadre.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cadre.assessment.QuizKind;
import org.cadre.assessment.Quizzes;
import org.cadre.certificate.CertificateQueries;
import org.cadre.cohort.CohortId;
import org.cadre.people.Forgetting;
import org.cadre.people.MergedRows;
import org.cadre.people.MergedTable.Rule;
import org.cadre.people.Merges;
import org.cadre.people.Merging;
import org.cadre.people.People;
import org.cadre.people.PeopleEvents.AccountMerged;
import org.cadre.people.PeopleQueries;
import org.cadre.people.PersonId;
import org.cadre.testing.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Amina has two accounts and studies with both; Kofi merges the old one into the new one. */
class MergesDbTest {

    private static final String REASON = "The same person, asked by telephone";

    @TempDir Path temporary;

    @RegisterExtension final Database database = new Database();

    private PrivacyGround ground;
    private Merges merges;
    private PersonId kofi;
    private PersonId old;
    private PersonId young;
    private CohortId cohort;

    @BeforeEach
    void letAminaStudyTwice() {
        ground = new PrivacyGround(database, temporary);
        merges = ground.make(Merges.class, Everything.of(Merging.class, database));
        kofi = ground.aPerson("Kofi Specimen");
        old = ground.aPerson("Amina Old");
        young = ground.aPerson("Amina Young");
        cohort = ground.enrol(old, young);
        ground.study(old, cohort, "note of the old one");
        database.clock().pass(Duration.ofHours(1));
        ground.study(young, cohort, "note of the young one");
        ground.actAsAdministrator(kofi);
    }

    private void merge() {
        ground.actAsAdministrator(kofi);
        merges.merge(old, young, false, REASON);
        database.flushAndClear();
    }

    private int rowsOf(PersonId person, String table, String which) {
        return ground.count(
                "select count(*) from " + table + " where person_id = ?1 and " + which,
                person.id());
    }

    @Test
    void leavesNothingThatMovesWithTheAccountThatCloses() {
        merge();

        for (var column : PersonColumn.merged("moves")) {
            var parts = column.split("\\.");
            assertThat(
                            ground.count(
                                    "select count(*) from %s where %s = ?1"
                                            .formatted(parts[0], parts[1]),
                                    old.id()))
                    .as(column)
                    .isZero();
        }
        assertThat(rowsOf(young, "note", "1 = 1")).isEqualTo(2);
        assertThat(rowsOf(young, "module_start", "1 = 1")).isEqualTo(1);
        assertThat(ground.count("select taken from cohort where id = ?1", cohort.id()))
                .isEqualTo(1);
        assertThat(rowsOf(young, "calendar_address", "1 = 1")).isEqualTo(1);
        assertThat(rowsOf(young, "saved_filter", "1 = 1")).isEqualTo(1);
        assertThat(
                        ground.count(
                                "select count(*) from person where id = ?1 and state ="
                                        + " 'DEACTIVATED' and merged_into = ?2",
                                old.id(),
                                young.id()))
                .isEqualTo(1);
        assertThat(database.events())
                .filteredOn(AccountMerged.class::isInstance)
                .singleElement()
                .extracting("person", "into", "reason")
                .containsExactly(old, young, REASON);
    }

    @Test
    void countsAttemptsOnInTheOrderOfTime() {
        var earlier = attemptOf(old);
        var later = attemptOf(young);

        merge();

        assertThat(numberOf(earlier)).isEqualTo(1);
        assertThat(numberOf(later)).isEqualTo(2);
        assertThat(rowsOf(young, "attempt", "1 = 1")).isEqualTo(2);
    }

    private UUID attemptOf(PersonId person) {
        return (UUID)
                database.em()
                        .createNativeQuery(
                                "select id from attempt where person_id = ?1", UUID.class)
                        .setParameter(1, person.id())
                        .getSingleResult();
    }

    private int numberOf(UUID attempt) {
        return ground.count("select number from attempt where id = ?1", attempt);
    }

    @Test
    void keepsTheBetterAnswerAndTheLessonThatIsDone() {
        ground.execute("update check_answer set points = 0 where person_id = ?1", young.id());
        ground.execute(
                "update lesson_progress set done_at = null where person_id = ?1", young.id());
        ground.execute("update check_answer set points = 1 where person_id = ?1", old.id());
        int answers = rowsOf(old, "check_answer", "1 = 1");

        merge();

        assertThat(rowsOf(young, "check_answer", "points > 0")).isEqualTo(answers).isPositive();
        assertThat(rowsOf(young, "lesson_progress", "done_at is null")).isZero();
    }

    @Test
    void keepsOneSeatWithTheLongerExtraTime() {
        ground.execute(
                "update enrolment set extra_time_percent = 25 where person_id = ?1", old.id());

        merge();

        assertThat(rowsOf(young, "enrolment", "state = 'ENROLLED'")).isEqualTo(1);
        assertThat(rowsOf(young, "enrolment", "state = 'ENROLLED' and extra_time_percent = 25"))
                .isEqualTo(1);
        assertThat(rowsOf(young, "role_assignment", "ended_at is null")).isEqualTo(1);
    }

    @Test
    void readsTheCertificateAsTheOwnWithoutRewritingIt() {
        ground.complete(old, "%PDF");

        merge();

        assertThat(rowsOf(old, "award", "holder = 'Amina Old'")).isEqualTo(1);
        ground.actAs(young);
        var own = database.make(CertificateQueries.class).listOwn();
        assertThat(own).hasSize(1);
        assertThat(database.make(CertificateQueries.class).download(own.getFirst().award()).pdf())
                .isNotEmpty();
    }

    @Test
    void completesWhatBothHaveDoneTogether() {
        ground.execute("delete from check_answer where person_id = ?1", old.id());
        ground.actAs(old);
        ground.execute(
                "insert into attempt (id, person_id, module_version_id, kind, number, language,"
                    + " seed, started_at, deadline_at, handed_in_at, points, questions, percent,"
                    + " passed, version) select uuid(), person_id, module_version_id, 'FINAL', 1,"
                    + " language, seed, started_at, deadline_at, handed_in_at, questions,"
                    + " questions, 100, b'1', 0 from attempt where person_id = ?1",
                old.id());
        assertThat(rowsOf(old, "completion", "1 = 1")).isZero();

        merge();

        assertThat(rowsOf(young, "completion", "1 = 1")).isEqualTo(1);
        assertThat(rowsOf(young, "award", "1 = 1")).isEqualTo(1);
    }

    @Test
    void saysBeforehandWhatMovesAndWhatClashesAndWritesNothing() {
        ground.execute(
                "insert into sign_in_session (token_hash, person_id, created_at, last_seen_at,"
                    + " expires_at) values (unhex(repeat('ab', 32)), ?1, now(6), now(6), now(6))",
                old.id());

        var preview = merges.preview(old, young);

        assertThat(preview.obstacles()).isEmpty();
        assertThat(preview.rows())
                .contains(
                        new MergedRows("attempts", Rule.NUMBERED_ANEW, 1, 0),
                        new MergedRows("enrolments", Rule.ONE_ENDS, 1, 1),
                        new MergedRows("modules_begun", Rule.THE_DONE_STANDS, 1, 1),
                        new MergedRows("notes", Rule.THE_STAYING_STANDS, 1, 0),
                        new MergedRows("sign_ins", Rule.GO, 1, 0));
        assertThat(rowsOf(old, "note", "1 = 1")).isEqualTo(1);
    }

    @Test
    void waitsForTheEndOfAQuiz() {
        ground.actAs(old);
        database.make(Quizzes.class).start(ground.module(), QuizKind.FINAL);
        database.flushAndClear();

        assertRefused(old, young, "closingSitsAQuiz");
        merges.merge(young, old, false, REASON);
        database.flushAndClear();

        assertThat(rowsOf(old, "attempt", "handed_in_at is null")).isEqualTo(1);
    }

    private void assertRefused(PersonId closing, PersonId staying, String refusal) {
        ground.actAsAdministrator(kofi);
        assertThat(merges.preview(closing, staying).obstacles().getFirst().key()).endsWith(refusal);
        assertThatThrownBy(() -> merges.merge(closing, staying, false, REASON))
                .hasMessageContaining(refusal);
        assertThat(rowsOf(closing, "note", "1 = 1")).as("nothing moves").isPositive();
    }

    @Test
    void refusesTheSameTheOwnTheErasedAndTheDeactivatedAccount() {
        assertRefused(old, old, "accountIsTheSame");
        ground.execute("update person set state = 'DEACTIVATED' where id = ?1", young.id());
        database.flushAndClear();
        assertRefused(old, young, "stayingIsDeactivated");
        ground.execute("update person set erased_at = now(6) where id = ?1", young.id());
        database.flushAndClear();
        assertRefused(old, young, "personIsErased");
        assertThatThrownBy(() -> merges.merge(kofi, old, false, REASON))
                .hasMessageContaining("ownAccountNeedsAnother");
        assertThatThrownBy(() -> merges.merge(old, young, false, " "))
                .isInstanceOf(People.ReasonIsMissing.class);
    }

    @Test
    void refusesAnAccountThatIsMergedAndLeadsAChainToItsEnd() {
        var third = ground.aPerson("Amina Third");
        merge();

        assertThatThrownBy(() -> merges.merge(old, third, false, REASON))
                .hasMessageContaining("accountIsMerged");
        merges.merge(young, third, false, REASON);
        database.flushAndClear();

        assertThat(database.make(PeopleQueries.class).accountsOf(third))
                .containsExactlyInAnyOrder(third, young, old)
                .startsWith(third);
    }

    @Test
    void refusesTheTwoPeopleWhoRevokedOneCertificate() {
        ground.complete(old, "%PDF");
        var other = ground.aPerson("Second Revoker");
        ground.execute(
                "insert into revocation (id, award_id, state, reason, requested_by, requested_at,"
                    + " decided_by, decided_at, version) select uuid(), id, 'CONFIRMED', 'x', ?1,"
                    + " now(6), ?2, now(6), 0 from award where person_id = ?3",
                young.id(),
                other.id(),
                old.id());

        assertRefused(young, other, "revokedOneTogether");
    }

    @Test
    void takesAnOpenRequestToRevokeAlongSoThatItStillNeedsAnother() {
        ground.complete(old, "%PDF");
        ground.execute(
                "insert into revocation (id, award_id, state, reason, requested_by, requested_at,"
                        + " version) select uuid(), id, 'REQUESTED', 'x', ?1, now(6), 0 from award"
                        + " where person_id = ?1",
                old.id());

        merge();

        assertThat(
                        ground.count(
                                "select count(*) from revocation where requested_by = ?1",
                                young.id()))
                .isEqualTo(1);
    }

    @Test
    void refusesWhoAsksToBeErased() {
        ground.execute(
                "insert into erasure_request (id, person_id, asked_at, reason) values (uuid(), ?1,"
                        + " now(6), '')",
                young.id());

        assertRefused(old, young, "erasureIsOpen");
    }

    @Test
    void erasesTheMergedAccountAlong() {
        merge();
        var erasures = ground.make(Erasures.class, Everything.of(Forgetting.class, database));
        ground.actAs(young);
        erasures.ask();
        database.flushAndClear();
        ground.actAsAdministrator(kofi);
        database.clock().pass(Duration.ofDays(8));
        var request =
                erasures.listOpen(1000).stream()
                        .filter(row -> row.person().equals(young))
                        .findFirst()
                        .orElseThrow();

        erasures.carryOut(request.id(), "Asked for it");
        database.flushAndClear();

        assertThat(
                        ground.count(
                                "select count(*) from person where id in (?1, ?2) and name ="
                                        + " '(erased)'",
                                old.id(),
                                young.id()))
                .isEqualTo(2);
    }

    @Test
    void leadsTheOldAddressToTheAccountThatStays() {
        var mail = mailOf(old);

        merge();

        assertThat(findByMail(mail)).isEqualTo(young);
    }

    @Test
    void takesTheAddressOfTheAccountThatClosesAndIsFoundByBoth() {
        var olds = mailOf(old);
        var youngs = mailOf(young);

        merges.merge(old, young, true, REASON);
        database.flushAndClear();

        assertThat(mailOf(young)).isEqualTo(olds);
        assertThat(findByMail(olds)).isEqualTo(young);
        assertThat(findByMail(youngs)).isEqualTo(young);
    }

    private String mailOf(PersonId person) {
        return database.make(PeopleQueries.class).rowsOf(List.of(person)).getFirst().mail();
    }

    private PersonId findByMail(String mail) {
        return database.make(PeopleQueries.class).findByMail(List.of(mail)).get(mail).id();
    }
}
