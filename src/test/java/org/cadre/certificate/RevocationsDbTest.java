package org.cadre.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cadre.certificate.CertificateEvents.RevocationConfirmed;
import org.cadre.certificate.seal.CheckCertificate;
import org.cadre.people.PeopleEvents.NameCorrected;
import org.cadre.people.PersonId;
import org.cadre.platform.security.Actor;
import org.cadre.testing.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

class RevocationsDbTest {

    @RegisterExtension final Database database = new Database();

    @TempDir Path keys;

    private AwardGround ground;
    private Revocations revocations;
    private CertificateQueries queries;
    private Verification verification;
    private PersonId amina;
    private Actor judge;
    private Actor marta;
    private AwardId award;

    @BeforeEach
    void makeAnAward() {
        revocations = database.make(Revocations.class);
        prepare();
    }

    private void prepare() {
        ground = new AwardGround(database, keys);
        queries = database.make(CertificateQueries.class);
        verification = database.make(Verification.class);
        amina = ground.aPerson("Amina Demo", "en");
        judge = ground.aRevoker("Judge Placeholder");
        marta = ground.aRevoker("Marta Demo");
        database.make(Awards.class).completed(ground.completedBy(amina, database.clock().now()));
        database.make(IssuingWork.class).run();
        database.flushAndClear();
        award = awardOf(amina);
    }

    @Test
    void takesTwoPeopleAndSaysTheReasonInPublic() {
        database.actAs(judge);
        var request = revocations.request(award, " Quiz was sat by somebody else ");
        database.flushAndClear();

        assertThat(status()).isEqualTo(AwardStatus.IN_FORCE);
        assertThatThrownBy(() -> revocations.confirm(request))
                .isInstanceOf(Revocations.AskerCannotConfirm.class);
        assertThatThrownBy(() -> revocations.request(award, "Again"))
                .isInstanceOf(Revocations.RevocationIsUnderWay.class);
        assertThat(queries.listOpenRequests())
                .filteredOn(row -> row.id().equals(request))
                .singleElement()
                .satisfies(row -> assertThat(row.own()).isTrue());

        database.actAs(marta);
        assertThat(queries.getRequest(request).own()).isFalse();
        revocations.confirm(request);
        database.flushAndClear();

        var found = verification.findByCode(code()).orElseThrow();
        assertThat(found.status()).isEqualTo(AwardStatus.REVOKED);
        assertThat(found.reason()).isEqualTo("Quiz was sat by somebody else");
        assertThat(queries.listOpenRequests())
                .extracting(RevocationRow::id)
                .doesNotContain(request);
        assertThat(queries.listDecided()).extracting(RevocationRow::id).contains(request);
        assertThatThrownBy(() -> revocations.decline(request, "Too late"))
                .isInstanceOf(Revocations.RequestIsDecided.class);
    }

    @Test
    void keepsTheRuleOfTwoPeopleInTheDatabase() throws Exception {
        commitAnAward();
        database.actAs(judge);
        var request = database.commit(() -> revocations.request(award, "Reason"));

        assertThatThrownBy(
                        () ->
                                database.commit(
                                        () ->
                                                database.em()
                                                        .createNativeQuery(
                                                                "update revocation set state ="
                                                                    + " 'CONFIRMED', decided_by ="
                                                                    + " requested_by, decided_at ="
                                                                    + " now() where id = :id")
                                                        .setParameter("id", request.id())
                                                        .executeUpdate()))
                .rootCause()
                .hasMessageContaining("revocation_two_people");
    }

    @Test
    void leavesTheCertificateAsItIsWhenDeclinedAndMayBeAskedAgain() {
        database.actAs(judge);
        var request = revocations.request(award, "Reason");
        database.flushAndClear();
        database.actAs(marta);
        assertThatThrownBy(() -> revocations.decline(request, " "))
                .isInstanceOf(Revocations.RevocationNeedsAReason.class);
        revocations.decline(request, "The log shows otherwise");
        database.flushAndClear();

        assertThat(status()).isEqualTo(AwardStatus.IN_FORCE);
        assertThat(revocations.request(award, "New evidence")).isNotEqualTo(request);
    }

    @Test
    void confirmsOnceWhenTwoPeopleConfirmAtOnce() throws Exception {
        commitAnAward();
        database.actAs(judge);
        var request = database.commit(() -> revocations.request(award, "Reason"));
        database.actAs(marta);

        int refused = 0;
        try (var pool = Executors.newFixedThreadPool(2)) {
            var tries =
                    IntStream.range(0, 2)
                            .mapToObj(
                                    i ->
                                            pool.submit(
                                                    () ->
                                                            database.commit(
                                                                    () -> {
                                                                        revocations.confirm(
                                                                                request);
                                                                        return true;
                                                                    })))
                            .toList();
            for (var tried : tries) {
                try {
                    tried.get();
                } catch (ExecutionException e) {
                    refused++;
                }
            }
        }

        assertThat(refused).isEqualTo(1);
        assertThat(database.events()).filteredOn(RevocationConfirmed.class::isInstance).hasSize(1);
    }

    @Test
    void followsTheAwardWhenTheNameIsCorrected() {
        database.actAs(judge);
        var request = revocations.request(award, "Reason");
        ground.rename(amina, "Amina Corrected");
        database.flushAndClear();
        database.actAs(Actor.system());
        database.make(Awards.class)
                .corrected(new NameCorrected(amina, "Typing error", database.clock().now()));
        database.flushAndClear();

        database.actAs(marta);
        revocations.confirm(request);
        database.flushAndClear();

        assertThat(queries.search("Amina Corrected"))
                .extracting(CertificateRow::state)
                .containsExactly(CertificateState.REVOKED);
        assertThat(queries.get(award).state()).isEqualTo(CertificateState.SUPERSEDED);
        assertThatThrownBy(() -> revocations.request(award, "The old one"))
                .isInstanceOf(Revocations.CertificateIsSuperseded.class);
    }

    @Test
    void findsByNumberOrName() {
        database.actAs(judge);
        var number = queries.get(award).number();

        assertThat(queries.search(number.toLowerCase()))
                .extracting(CertificateRow::award)
                .containsExactly(award);
        assertThat(queries.search("mina dem")).extracting(CertificateRow::award).contains(award);
        assertThat(queries.search("%")).isEmpty();
        assertThat(queries.search("")).isEmpty();
    }

    @Test
    void publishesAListThatTheOfflineCheckReads() throws IOException {
        database.actAs(judge);
        var request = revocations.request(award, "Reason");
        database.actAs(marta);
        revocations.confirm(request);
        database.flushAndClear();
        var file = Files.write(keys.resolve("award.pdf"), queries.download(award).pdf());
        var list = Files.write(keys.resolve("status.json"), verification.statusList());
        var trust = Files.writeString(keys.resolve("issuer.pem"), verification.issuerBundle());

        var out = new ByteArrayOutputStream();
        int code =
                CheckCertificate.run(
                        List.of(
                                file.toString(),
                                "--trust",
                                trust.toString(),
                                "--status",
                                list.toString()),
                        new PrintStream(out),
                        database.clock().now());

        assertThat(code).isEqualTo(4);
        assertThat(out.toString()).contains("Reason: Reason");
        assertThat(Files.readString(list)).doesNotContain(code()).doesNotContain("Amina");
    }

    /** What the test's own transaction holds would stand in the way of another one. */
    private void commitAnAward() throws Exception {
        database.em().getTransaction().rollback();
        database.em().getTransaction().begin();
        database.commit(
                () -> {
                    prepare();
                    return true;
                });
    }

    private AwardId awardOf(PersonId person) {
        database.actAs(AwardGround.actor(person));
        try {
            return queries.listOwn().getFirst().award();
        } finally {
            database.actAs(Actor.system());
        }
    }

    private String code() {
        return queries.get(award).code();
    }

    private AwardStatus status() {
        return verification.findByCode(code()).orElseThrow().status();
    }
}
