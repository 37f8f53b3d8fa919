package org.cadre.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;

import org.cadre.launcher.FolderCopy;
import org.cadre.testing.Account;
import org.cadre.testing.Browser;
import org.cadre.testing.Command;
import org.cadre.testing.OwnMariaDb;
import org.cadre.testing.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

/**
 * One installation as an operator runs it: a MariaDB of its own and two nodes that share it and the
 * keys. The nodes begin together on the empty schema, serve together and are killed at their work;
 * one of them comes back and finishes it. It runs beside the tests of the shared product, with
 * which it has nothing in common.
 */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("the two nodes") // one test after the other
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoNodesIT {

    private static final Path FOLDER = Path.of("target/test-home/nodes").toAbsolutePath();
    private static final int AWARDS = 160;
    private static final int CENTS = 15;
    private static final String DIRECTOR = "tomas.sample@programme.example";
    private static final int SPEED = 72;
    private static final double SERVER_COMES_BACK_MS = 120_000;

    /** The awards of this test, and not those of the demonstration. */
    private static final String OURS = "(select id from award where holder like 'Holder %')";

    private static OwnMariaDb database;
    private static Command one;
    private static Command two;

    @BeforeAll
    static void start() throws Exception {
        FolderCopy.delete(FOLDER);
        database = OwnMariaDb.start(FOLDER.resolve("database"));
        one = node("one");
        two = node("two");
        one.address();
        two.address();
    }

    private static Command node(String name) {
        return Command.start(FOLDER.resolve(name), environment(), "run");
    }

    /** The node comes back where browsers look for it. */
    private static Command nodeAt(String name, String address) {
        var environment = new HashMap<>(environment());
        environment.put("CADRE_PORT", address.replaceAll(".*:", ""));
        return Command.start(FOLDER.resolve(name), environment, "run");
    }

    private static Map<String, String> environment() {
        var environment = new HashMap<>(database.environment());
        environment.put("CADRE_KEYS_DIR", FOLDER.resolve("keys").toString());
        environment.put("CADRE_ADDRESS", "https://cadre.example");
        environment.put("CADRE_BACKUP_PASSPHRASE", "lantern over still water");
        environment.put("CADRE_JAVA_OPTS", Command.SHORT_LIVED);
        return environment;
    }

    @AfterAll
    static void stop() {
        for (var node : new Command[] {one, two}) {
            if (node != null) {
                node.close();
            }
        }
        if (database != null) {
            database.close();
        }
    }

    @Test
    @Order(1)
    void startsNoDatabaseOfItsOwn() {
        assertThat(one.children()).isNotEmpty().noneMatch(line -> line.contains("mariadbd"));
        assertThat(FOLDER.resolve("one/demo/database")).doesNotExist();
        assertThat(FOLDER.resolve("one")).isDirectoryNotContaining("glob:**/mariadb-*");
    }

    @Test
    @Order(1)
    void migratesOnceAlthoughBothNodesBeganTogether() {
        assertThat(database.values("select distinct success from flyway_schema_history"))
                .containsExactly("1");
        assertThat(database.value("select count(*) from person where mail like 'amina.demo@%'"))
                .isEqualTo("1");
        assertThat(database.value("select count(distinct installed_by) from flyway_schema_history"))
                .isEqualTo("1");
        assertThat(database.value("select max(installed_by) from flyway_schema_history"))
                .isEqualTo("cadre_owner");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table other (id int)",
                "alter table person add column other int",
                "drop table person",
                "truncate table attempt",
                "create index other on person (name)",
                "update audit_entry set reason = ''",
                "delete from audit_entry",
                "update award set holder = 'Somebody Else'",
                "delete from award",
                "update certificate set pdf = ''",
                "delete from certificate",
                "delete from flyway_schema_history",
                "grant select on person to cadre"
            })
    @Order(1)
    void servesWithAnAccountThatMayNot(String statement) throws SQLException {
        try (var connection = database.asServing();
                var sent = connection.createStatement()) {
            assertThatThrownBy(() -> sent.execute(statement))
                    .isInstanceOf(SQLException.class)
                    .satisfies(
                            refused ->
                                    assertThat(((SQLException) refused).getErrorCode())
                                            .as(refused.getMessage())
                                            .isIn(1142, 1143, 1370));
        }
    }

    @Test
    @Order(2)
    void goesOnAtTheOtherNodeWithOneSignIn() {
        var here = Visitor.signIn(one.address(), Account.TRAINEE.mail(), Account.password());
        var there = here.at(two.address());
        var quiz = OpenQuiz.preTest(database, here, Account.TRAINEE.mail());

        quiz.put(here, 1, "1");
        quiz.put(there, 2, "2");
        quiz.put(here, 3, "1");
        quiz.put(there, 1, "2");

        for (var visitor : List.of(here, there)) {
            assertThat(quiz.ticked(visitor, 1)).isEqualTo("2");
            assertThat(quiz.ticked(visitor, 2)).isEqualTo("2");
            assertThat(quiz.ticked(visitor, 3)).isEqualTo("1");
        }
        signOut(there);
        assertThat(here.get("/progress/home").leadsTo()).isEqualTo("/people/sign-in");
    }

    private static void signOut(Visitor visitor) {
        var form = visitor.get("/people/sign-out").page().selectFirst("main form[method=post]");
        visitor.send(form, Map.of());
    }

    @Test
    @Order(3)
    void losesNoAnswerNoCertificateAndNoPostingWhenBothNodesAreKilledAtTheirWork()
            throws Exception {
        var mail = "bruno.sample@prosecution.example";
        var visitor = Visitor.signIn(two.address(), mail, Account.password());
        var quiz = OpenQuiz.preTest(database, visitor, mail);
        var answering = new Answering(quiz, visitor);
        answering.start();
        var cents = PaidCents.of(database);
        var officer = Visitor.signIn(one.address(), PaidCents.OFFICER, Account.password());
        var here = new Paying(officer, cents.request());
        var there = new Paying(officer.at(two.address()), cents.request());
        here.start();
        there.start();
        answering.awaitAcknowledged(40 + ThreadLocalRandom.current().nextInt(100));
        here.awaitAcknowledged(CENTS);
        there.awaitAcknowledged(CENTS);
        DueAwards.add(database, AWARDS);
        Command.await(() -> made() > 5);

        two.killServer();
        one.killServer();
        answering.join();
        var posted = Stream.concat(here.join().stream(), there.join().stream()).toList();
        var before = certificates();
        one = node("one");
        var back = visitor.at(one.address());

        isKept(answering, quiz, back);
        cents.arePostedOnce(posted, 2);
        assertThat(new Paying(officer.at(one.address()), cents.request()).cent()).isNotIn(posted);
        eachIsMadeOnce(before);
    }

    private static void isKept(Answering answering, OpenQuiz quiz, Visitor back) {
        assertThat(answering.touched()).isNotEmpty();
        for (int question : answering.touched()) {
            assertThat(quiz.kept(question))
                    .as("question " + question)
                    .isIn(answering.mayBeKept(question));
            assertThat(quiz.ticked(back, question)).isEqualTo(quiz.kept(question).value());
        }
    }

    private static void eachIsMadeOnce(Map<String, String> before) {
        Command.await(() -> due() == 0);
        assertThat(before).as("killed on the way").isNotEmpty().hasSizeLessThan(AWARDS);
        assertThat(certificates()).hasSize(AWARDS).containsAllEntriesOf(before);
        assertThat(
                        database.values(
                                "select count(*) from audit_entry where act = 'CertificateIssued'"
                                        + " and subject_id in "
                                        + OURS
                                        + " group by subject_id"))
                .hasSize(AWARDS)
                .containsOnly("1");
        assertThat(database.value("select count(distinct key_fingerprint) from certificate"))
                .isEqualTo("1");
    }

    private static int made() {
        return Integer.parseInt(
                database.value("select count(*) from certificate where award_id in " + OURS));
    }

    private static int due() {
        return Integer.parseInt(database.value("select count(*) from certificate_due"));
    }

    /** Award to the SHA-256 of the bytes that are there, not of those that are said to be. */
    private static Map<String, String> certificates() {
        var certificates = new HashMap<String, String>();
        for (var line :
                database.values(
                        "select concat(award_id, ' ', sha2(pdf, 256)) from certificate where"
                                + " award_id in "
                                + OURS)) {
            certificates.put(line.split(" ")[0], line.split(" ")[1]);
        }
        return certificates;
    }

    @Test
    @Order(4)
    void goesOnWithAnExerciseInTheMiddleOfWhichTheServerIsKilled() throws Exception {
        var address = one.address();
        var player = Visitor.signIn(address, Account.TRAINEE.mail(), Account.password());
        var run = begin(Visitor.signIn(address, DIRECTOR, Account.password()));
        try (var screen = Browser.apart(player, address)) {
            screen.navigate(run.page());
            assertThat(screen.locator("#line")).hasText("Connected");
            screen.evaluate("window.stays = true");
            var answering = new AnsweringInject(player, run);
            answering.start();
            answering.awaitAcknowledged(5);

            one.killServer();
            var kept = answering.join();
            var dead = database.value("select now(6)");
            one = nodeAt("one", address);

            assertThat(screen.locator("#feed a[href*='inject=i09']"))
                    .hasCount(1, new HasCountOptions().setTimeout(SERVER_COMES_BACK_MS));
            assertThat(screen.locator("#line")).hasText("Connected");
            assertThat(screen.evaluate("window.stays")).as("without reloading").isEqualTo(true);
            isAnsweredOnce(run, kept);
            isReleasedOnceToEachTeam(run, "i09", dead);
            goesByTheClock(run);
        }
        run.press(run.console(), "clockForm", "end");
    }

    /** Half an hour of it, at which an inject comes to all teams, takes twenty-five seconds. */
    private static OwnRun begin(Visitor director) {
        var design =
                "select id from exercise_design_version where code = 'quay-and-pass' and state ="
                        + " 'APPROVED'";
        var run =
                OwnRun.plan(
                        director,
                        database.value(design),
                        database.value("select id from cohort where name = 'Cohort 7'"),
                        Map.of(
                                "a-lead",
                                database.value(
                                        "select id from person where mail = ?",
                                        Account.TRAINEE.mail())));
        run.start(String.valueOf(SPEED));
        return run;
    }

    private static void isAnsweredOnce(OwnRun run, List<String> kept) {
        var answers =
                database.values(
                        "select json_value(facts, '$.text') from run_entry where run_id = ? and"
                                + " kind = 'ANSWERED' and actor_id is not null",
                        run.id());
        assertThat(answers).containsAll(kept).doesNotHaveDuplicates();
    }

    private static void isReleasedOnceToEachTeam(OwnRun run, String inject, String dead) {
        assertThat(
                        database.values(
                                "select t.team_key from run_entry e join run_team t on t.id ="
                                        + " e.run_team_id where e.run_id = ? and e.kind ="
                                        + " 'RELEASED' and e.subject = ? and e.at > ?",
                                run.id(),
                                inject,
                                dead))
                .containsExactlyInAnyOrder("arvenia", "belmora", "castovia", "lab");
        assertThat(
                        database.values(
                                "select distinct count(*) from run_entry where run_id = ? and kind"
                                        + " = 'RELEASED' group by run_team_id, subject",
                                run.id()))
                .containsExactly("1");
    }

    /** Every entry shows what the fold of the clock says for its moment, and so does the page. */
    private static void goesByTheClock(OwnRun run) {
        assertThat(
                        database.value(
                                "select max(abs(cast(e.clock_offset as signed) - s.clock_offset - "
                                        + SPEED
                                        + " * timestampdiff(microsecond, s.at, e.at))) from"
                                        + " run_entry e join run_entry s on s.run_id = e.run_id and"
                                        + " s.kind = 'RATE_SET' where e.run_id = ? and e.number >"
                                        + " s.number",
                                run.id()))
                .as("microseconds beside the clock")
                .satisfies(most -> assertThat(Long.parseLong(most)).isLessThan(1_000));
        long before = shown(run);
        long shows =
                Long.parseLong(
                        run.director()
                                .get(run.console())
                                .page()
                                .getElementById("offset")
                                .attr("data-seconds"));
        assertThat(shows).isBetween(before, shown(run));
    }

    private static long shown(OwnRun run) {
        return Long.parseLong(
                database.value(
                        "select (clock_offset + "
                                + SPEED
                                + " * timestampdiff(microsecond, at, now(6))) div 1000000 from"
                                + " run_entry where run_id = ? and kind = 'RATE_SET'",
                        run.id()));
    }

    @Test
    @Order(5)
    void refusesANodeThatHasOtherKeys() {
        var environment = new HashMap<>(environment());
        environment.put("CADRE_KEYS_DIR", FOLDER.resolve("other-keys").toString());

        try (var third = Command.start(FOLDER.resolve("three"), environment, "run")) {
            assertThat(third.await()).isEqualTo(1);
            assertThat(third.output()).contains("The keys folder is not the one", "CADRE_KEYS_DIR");
        }
    }

    @Test
    @Order(6)
    void servesFromABackupInANewFolderWithADatabaseOfItsOwn() throws Exception {
        var file = FOLDER.resolve("backup").toString();
        var fresh = Files.createDirectories(FOLDER.resolve("fresh"));
        Files.createSymbolicLink(
                fresh.resolve(OwnMariaDb.programs().getFileName()), OwnMariaDb.programs());
        var code = database.value("select min(code) from award");
        var own =
                Map.of(
                        "CADRE_BACKUP_PASSPHRASE",
                        "lantern over still water",
                        "CADRE_JAVA_OPTS",
                        Command.SHORT_LIVED);

        run(FOLDER.resolve("one"), environment(), "backup", file);
        run(fresh, own, "restore", file);

        try (var restored = Command.start(fresh, own, "run")) {
            var address = restored.address();
            var trainee = Visitor.signIn(address, Account.TRAINEE.mail(), Account.password());
            assertThat(trainee.get("/progress/home").status()).isEqualTo(200);
            var outsider = trainee.at(address);
            outsider.cookies().clear();
            var verdict = outsider.get("/certificate/verify?code=" + code);
            assertThat(verdict.page().select(".verdict").text()).contains("In force");
        }
    }

    private static void run(Path home, Map<String, String> environment, String... words) {
        try (var command = Command.start(home, environment, words)) {
            assertThat(command.await()).as(command.output()).isZero();
        }
    }
}
