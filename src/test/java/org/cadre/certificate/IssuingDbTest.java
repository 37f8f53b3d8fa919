package org.cadre.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadre.certificate.CertificateEvents.CertificateIssued;
import org.cadre.people.PersonId;
import org.cadre.platform.security.Actor;
import org.cadre.platform.security.Grant;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.Scope;
import org.cadre.testing.Command;
import org.cadre.testing.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Who makes which certificate: claims, their end, two workers at once, processes that die. */
class IssuingDbTest {

    private static final int LONG_BEFORE_A_LOCK_IS_GIVEN_UP = 20;

    @RegisterExtension final Database database = new Database();

    @TempDir Path keys;

    private Issuing oneCall;
    private IssuingWork work;
    private AwardGround ground;

    @BeforeEach
    void commitTheGround() throws Exception {
        ground = database.commit(() -> new AwardGround(database, keys));
        oneCall = database.make(Issuing.class);
        work = IssuingNode.in(database);
        IssuingNode.run(database, work);
    }

    @AfterEach
    void leaveNothingWaiting() throws Exception {
        database.commit(
                () ->
                        database.em()
                                .createQuery(
                                        "delete from CertificateDue d where d.awardId in (select"
                                                + " a.id from Award a where a.cohortId = :cohort)")
                                .setParameter("cohort", ground.cohort().id())
                                .executeUpdate());
    }

    @Test
    void claimsWhatWaitsForOneWorkerAlone() throws Exception {
        award(25, "Holder");

        var due = issuing().listDue();
        var first = issuing().claim(due);
        var second = issuing().claim(due);

        assertThat(first.awards()).hasSize(20);
        assertThat(second.awards()).isEmpty();
        assertThat(issuing().claim(issuing().listDue()).awards()).hasSize(5);
        assertThat(issuing().listDue()).isEmpty();
    }

    @Test
    void locksAPortionAndReadsItsAwardsByOneStatementEach() throws Exception {
        award(20, "Holder");
        var due = issuing().listDue();

        assertThat(database.<Integer>commit(() -> database.statements(() -> oneCall.claim(due))))
                .isEqualTo(2);
    }

    @Test
    void takesOverWhenAClaimEndsAndKeepsOneFileOfTwo() throws Exception {
        award(3, "Holder");
        var slow = issuing().claim(issuing().listDue());
        database.clock().pass(CertificateDue.TERM);

        var quick = issuing().claim(issuing().listDue());
        assertThat(quick.awards()).hasSize(3);
        issuing().keep(slow, printed(slow));
        assertThat(certificates()).isEmpty();
        var kept = printed(quick);
        issuing().keep(quick, kept);
        issuing().keep(slow, printed(slow));

        assertThat(certificates().values())
                .containsExactlyInAnyOrderElementsOf(
                        kept.stream().map(Certificate::sha256).toList());
        assertThat(waiting()).isZero();
    }

    @Test
    void makesEachOnceWithTwoWorkers() throws Exception {
        award(50, "Holder");
        long before = issued();

        database.twiceAtOnce(() -> IssuingNode.run(database, work));

        assertThat(issued() - before).isEqualTo(50);
        assertThat(certificates()).hasSize(50);
    }

    @Test
    void letsAnAwardBeMadeWhileAPortionIsClaimed() throws Exception {
        award(3, "Holder");

        try (var thread = Executors.newSingleThreadExecutor()) {
            database.commit(
                    () -> {
                        oneCall.claim(oneCall.listDue());
                        database.em().flush();
                        return thread.submit(() -> award(1, "Late"))
                                .get(LONG_BEFORE_A_LOCK_IS_GIVEN_UP, TimeUnit.SECONDS);
                    });
        }

        assertThat(waiting()).isEqualTo(4);
    }

    @Test
    void putsOffWhatCannotBePrintedAndTellsTheManager() throws Exception {
        award(1, "Hidden \u202e");
        award(2, "Holder");

        IssuingNode.run(database, work);

        assertThat(certificates()).hasSize(2);
        var queries = database.make(IssuingQueries.class);
        database.actAs(manager(ground.programme().id()));
        assertThat(database.<List<BatchRow>>commit(queries::listBatches))
                .singleElement()
                .satisfies(
                        batch -> {
                            assertThat(batch.name()).isEqualTo("Cohort 7");
                            assertThat(batch.awards()).isEqualTo(3);
                            assertThat(batch.made()).isEqualTo(2);
                            assertThat(batch.failed()).isEqualTo(1);
                        });
        assertThat(database.<List<FailedRow>>commit(queries::listFailed))
                .singleElement()
                .satisfies(row -> assertThat(row.trouble()).isEqualTo(IssuingTrouble.TEXT));
        assertThat(issuing().listDue()).isEmpty();
        database.actAs(manager(UUID.randomUUID()));
        assertThat(database.<List<FailedRow>>commit(queries::listFailed)).isEmpty();
        assertThat(database.<List<BatchRow>>commit(queries::listBatches)).isEmpty();
        hurry();
        assertThat(issuing().listDue()).isEmpty();
        database.actAs(manager(ground.programme().id()));
        hurry();
        assertThat(issuing().listDue()).hasSize(1);
        database.actAs(Actor.system());
    }

    @Test
    void makesEachOnceThoughProcessesAreKilledAtTheirWork() throws Exception {
        long seed = System.nanoTime();
        System.out.println("IssuingDbTest kills with seed " + seed);
        var random = new Random(seed);
        award(160, "Holder");

        var nodes = List.of(process(), process());
        try {
            for (var node : nodes) {
                int enough = certificates().size() + 1 + random.nextInt(50);
                Command.await(() -> certificates().size() >= enough || !node.isAlive());
                node.destroyForcibly();
                node.waitFor();
            }
        } finally {
            nodes.forEach(Process::destroyForcibly);
        }
        var before = certificates();
        database.clock().pass(CertificateDue.TERM);
        IssuingNode.run(database, work);

        assertThat(before).as("seed " + seed).isNotEmpty().hasSizeLessThan(160);
        assertThat(certificates()).as("seed " + seed).hasSize(160).containsAllEntriesOf(before);
        assertThat(waiting()).isZero();
    }

    private Process process() throws Exception {
        var words = new ArrayList<String>();
        words.add(ProcessHandle.current().info().command().orElseThrow());
        words.add(Command.SHORT_LIVED);
        System.getProperties().stringPropertyNames().stream()
                .filter(name -> name.startsWith("cadre.db."))
                .forEach(name -> words.add("-D" + name + "=" + System.getProperty(name)));
        words.addAll(List.of("-cp", System.getProperty("java.class.path")));
        words.addAll(List.of(IssuingNode.class.getName(), keys.toString()));
        return new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target/issuing-node.txt").toFile())
                .start();
    }

    private Issuing issuing() {
        return database.make(IssuingNode.class);
    }

    private boolean award(int number, String name) throws Exception {
        return database.commit(
                () -> {
                    for (int i = 0; i < number; i++) {
                        var person = ground.aPerson(name + " " + (char) ('A' + i % 26), "en");
                        database.make(Awards.class)
                                .completed(ground.completedBy(person, database.clock().now()));
                    }
                    return true;
                });
    }

    private List<Certificate> printed(Portion portion) throws Exception {
        var printing = database.make(Printing.class);
        return portion.awards().stream()
                .map(award -> printing.print(award, printing.countries()))
                .toList();
    }

    private void hurry() throws Exception {
        database.commit(
                () -> {
                    oneCall.hurry();
                    return true;
                });
    }

    private static Actor manager(UUID programme) {
        return AwardGround.actor(
                new PersonId(UUID.randomUUID()),
                new Grant(Role.PROGRAMME_MANAGER, Scope.programme(programme)));
    }

    private long issued() {
        return database.events().stream().filter(CertificateIssued.class::isInstance).count();
    }

    /** Award to the SHA-256 of the bytes that are there. */
    private Map<UUID, String> certificates() {
        return ofOurs(
                        "select c.award_id, sha2(c.pdf, 256) from certificate c join award a on"
                                + " a.id = c.award_id where a.cohort_id = :cohort")
                .stream()
                .map(Object[].class::cast)
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }

    private int waiting() {
        return ofOurs(
                        "select d.award_id from certificate_due d join award a on a.id ="
                                + " d.award_id where a.cohort_id = :cohort")
                .size();
    }

    private List<?> ofOurs(String sql) {
        try {
            return database.<List<?>>commit(
                    () ->
                            database.em()
                                    .createNativeQuery(sql)
                                    .setParameter("cohort", ground.cohort().id())
                                    .getResultList());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
