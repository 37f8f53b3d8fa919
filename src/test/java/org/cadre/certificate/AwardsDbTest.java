package org.cadre.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cadre.certificate.CertificateEvents.AwardMade;
import org.cadre.people.PeopleEvents.NameCorrected;
import org.cadre.people.PersonId;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.Actor;
import org.cadre.testing.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

class AwardsDbTest {

    @RegisterExtension final Database database = new Database();

    @TempDir Path keys;

    private AwardGround ground;
    private Awards awards;
    private IssuingWork issuing;
    private CertificateQueries queries;
    private Verification verification;

    @BeforeEach
    void makeUseCases() {
        ground = new AwardGround(database, keys);
        awards = database.make(Awards.class);
        issuing = database.make(IssuingWork.class);
        queries = database.make(CertificateQueries.class);
        verification = database.make(Verification.class);
    }

    @Test
    void awardsOnceAndInTheLanguageOfTheHolder() {
        var amina = ground.aPerson("Amina Demo", "ar");
        award(amina);
        award(amina);

        database.flushAndClear();
        assertThat(ownOf(amina))
                .singleElement()
                .satisfies(
                        row -> {
                            assertThat(row.title()).isEqualTo("سلامة الأدلة");
                            assertThat(row.state()).isEqualTo(CertificateState.BEING_MADE);
                            assertThat(row.validUntil()).isEqualTo(LocalDate.parse("2028-03-02"));
                        });
        assertThat(database.events()).filteredOn(AwardMade.class::isInstance).hasSize(1);
    }

    @Test
    void saysWhichUnitsAreLeftWithFewerThanTwoWhenCertificatesEnd() {
        var lab = ground.aUnit("Laboratory");
        var desk = ground.aUnit("Desk");
        var until = LocalDate.parse("2028-03-02");
        List.of(lab, lab, desk, desk).forEach(this::awardIn);
        award(ground.aPerson("Of no unit", "en"));
        database.clock().set("2026-10-01T09:00:00Z");
        List.of(lab, desk, desk).forEach(this::awardIn);
        database.flushAndClear();

        var ending = queries.countEnding(ground.programme(), until.minusYears(1), until);

        assertThat(ending.values())
                .containsExactly(new EndingCertificates(5, List.of("Laboratory")));
        assertThat(queries.countEnding(ground.programme(), until.minusYears(1), until.minusDays(1)))
                .allSatisfy((code, none) -> assertThat(none).isEqualTo(EndingCertificates.NONE));
    }

    @Test
    void makesAFileThatTheCheckAndTheRecordKnow() {
        var amina = ground.aPerson("Amina Demo", "en");
        award(amina);
        issuing.run();
        database.flushAndClear();

        var row = ownOf(amina).getFirst();
        var finding = verification.checkFile(download(amina, row.award()));

        assertThat(row.state()).isEqualTo(CertificateState.VALID);
        assertThat(finding.report().integrity().isGood()).isTrue();
        assertThat(finding.report().issuer().isGood()).isTrue();
        assertThat(finding.report().date().isGood()).isTrue();
        assertThat(finding.match()).isEqualTo(FileFinding.Match.SAME_FILE);
        assertThat(finding.entry().orElseThrow().holder()).isEqualTo("Amina Demo");
    }

    @Test
    void showsTheNameForTheCodeOnly() {
        var amina = ground.aPerson("Amina Demo", "en");
        award(amina);
        database.flushAndClear();
        var row = ownOf(amina).getFirst();
        database.actAs(Actor.anonymous());

        assertThat(verification.findByNumber(row.number()).orElseThrow().toString())
                .doesNotContain("Amina")
                .contains("Evidence integrity");
        assertThat(verification.findByCode(row.code()).orElseThrow().holder())
                .isEqualTo("Amina Demo");
        assertThat(verification.findByCode(row.number())).isEmpty();
        assertThat(verification.findByCode("7ZZZZZZZZZZZZZZZZZZZZZZZZZ")).isEmpty();
    }

    @Test
    void spendsOneStatementOnAnyCodeKnownOrNot() {
        var amina = ground.aPerson("Amina Demo", "en");
        award(amina);
        database.flushAndClear();
        var code = ownOf(amina).getFirst().code();

        assertThat(database.statements(() -> verification.findByCode(code))).isEqualTo(1);
        assertThat(database.statements(() -> verification.findByCode("7ZZZZZZZZZZZZZZZZZZZZZZZZZ")))
                .isEqualTo(1);
    }

    @Test
    void saysExpiredAfterTheLastDay() {
        var amina = ground.aPerson("Amina Demo", "en");
        award(amina);
        database.flushAndClear();
        var code = ownOf(amina).getFirst().code();

        database.clock().set("2028-03-02T23:59:59Z");
        assertThat(verification.findByCode(code).orElseThrow().isExpired()).isFalse();
        database.clock().set("2028-03-03T00:00:00Z");
        assertThat(verification.findByCode(code).orElseThrow().isExpired()).isTrue();
    }

    @Test
    void handsTheFileToHolderManagerAndRevokerOnly() {
        var amina = ground.aPerson("Amina Demo", "en");
        award(amina);
        issuing.run();
        database.flushAndClear();
        var award = ownOf(amina).getFirst().award();

        database.actAs(ground.aManager(ground.programme().id()));
        assertThat(queries.download(award).pdf()).isNotEmpty();
        database.actAs(ground.aRevoker("Judge Placeholder"));
        assertThat(queries.download(award).pdf()).isNotEmpty();
        database.actAs(ground.aManager(UUID.randomUUID()));
        assertThatThrownBy(() -> queries.download(award)).isInstanceOf(NotFound.class);
        var bruno = ground.aPerson("Bruno Sample", "en");
        assertThatThrownBy(() -> download(bruno, award)).isInstanceOf(NotFound.class);
    }

    @Test
    void supersedesWhatIsValidWhenANameIsCorrected() {
        var amina = ground.aPerson("Amina Demmo", "en");
        award(amina);
        issuing.run();
        ground.rename(amina, "Amina Demo");
        database.flushAndClear();
        database.clock().pass(Duration.ofDays(1));

        awards.corrected(new NameCorrected(amina, "Typing error", database.clock().now()));
        issuing.run();
        database.flushAndClear();

        var rows = ownOf(amina);
        assertThat(rows)
                .extracting(CertificateRow::holder)
                .containsExactly("Amina Demo", "Amina Demmo");
        assertThat(rows)
                .extracting(CertificateRow::state)
                .containsExactly(CertificateState.VALID, CertificateState.SUPERSEDED);
        assertThat(rows.get(1).successor()).isEqualTo(rows.get(0).number());
        assertThat(rows.get(0).awardedAt()).isEqualTo(rows.get(1).awardedAt());
        assertThat(verification.findByCode(rows.get(1).code()).orElseThrow().status())
                .isEqualTo(AwardStatus.SUPERSEDED);
        assertThat(database.make(HeldCertificatesOfPerson.class).of(amina)).hasSize(1);
    }

    @Test
    void refusesToChangeOrRemoveAnAwardOrItsFile() {
        for (var sql :
                List.of(
                        "update award set holder = 'Somebody Else'",
                        "delete from award",
                        "update certificate set pdf = ''",
                        "delete from certificate")) {
            assertThatThrownBy(
                            () ->
                                    database.commit(
                                            () ->
                                                    database.em()
                                                            .createNativeQuery(sql)
                                                            .executeUpdate()))
                    .rootCause()
                    .hasMessageContaining("command denied");
        }
    }

    @Test
    void awardsOnceUnderTwoThreads() throws Exception {
        var amina = committedPerson("Race Demo");
        var event = ground.completedBy(amina, database.clock().now());

        together(
                2,
                () ->
                        database.commit(
                                () -> {
                                    awards.completed(event);
                                    return true;
                                }));

        assertThat(database.<List<CertificateRow>>commit(() -> ownOf(amina))).hasSize(1);
        database.commit(
                () -> {
                    issuing.run();
                    return true;
                });
    }

    private PersonId committed(String name) {
        try {
            return database.commit(() -> ground.aPerson(name, "en"));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private PersonId committedPerson(String name) throws Exception {
        ground = database.commit(() -> new AwardGround(database, keys));
        return committed(name);
    }

    /** Runs the work on several threads at once; who loses a race may fail. */
    private static void together(int threads, Callable<?> work) throws Exception {
        try (var pool = Executors.newFixedThreadPool(threads)) {
            var tries =
                    IntStream.range(0, threads)
                            .<Future<?>>mapToObj(i -> pool.submit(work))
                            .toList();
            for (var tried : tries) {
                try {
                    tried.get();
                } catch (java.util.concurrent.ExecutionException e) {
                    assertThat(e).rootCause().isInstanceOf(java.sql.SQLException.class);
                }
            }
        }
    }

    private void awardIn(UUID unit) {
        var person = ground.aPerson("Certified", "en");
        ground.serve(person, unit);
        award(person);
    }

    private void award(PersonId person) {
        awards.completed(ground.completedBy(person, database.clock().now()));
    }

    private List<CertificateRow> ownOf(PersonId person) {
        database.actAs(AwardGround.actor(person));
        try {
            return queries.listOwn();
        } finally {
            database.actAs(Actor.system());
        }
    }

    private byte[] download(PersonId person, AwardId award) {
        database.actAs(AwardGround.actor(person));
        try {
            return queries.download(award).pdf();
        } finally {
            database.actAs(Actor.system());
        }
    }
}
