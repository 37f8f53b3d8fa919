package org.cadre.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cadre.testing.Database;
import org.cadre.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;

class SignInDbTest {

    private static final String PASSWORD = "lantern over quiet water";

    @RegisterExtension final Database database = new Database();
    @TempDir static Path keys;

    private SigningIn signingIn;
    private SignInRecords records;

    @BeforeEach
    void addAmina() {
        System.setProperty("cadre.keys.dir", keys.toString());
        signingIn = database.make(SigningIn.class);
        records = database.make(SignInRecords.class);
        var amina =
                new Person(
                        "Amina Demo",
                        "Amina.Demo@police.example",
                        Language.FR,
                        ZoneId.of("UTC"),
                        database.clock().now());
        amina.setPassword(database.make(PasswordHasher.class).hash(PASSWORD));
        database.em().persist(amina);
        database.flushAndClear();
    }

    @Test
    void opensASessionWhoseCookieNamesThePerson() {
        var token = signingIn.signIn("amina.demo@POLICE.example", PASSWORD, "192.0.2.1");

        assertThat(records.actorOf(new Token(token)).orElseThrow().name()).isEqualTo("Amina Demo");
    }

    @Test
    void doesNotSayWhetherMailOrPasswordWasWrong() {
        assertThatThrownBy(
                        () ->
                                signingIn.signIn(
                                        "amina.demo@police.example", "not this one", "192.0.2.1"))
                .isInstanceOf(SigningIn.WrongMailOrPassword.class);
        assertThatThrownBy(() -> signingIn.signIn("nobody@police.example", PASSWORD, "192.0.2.1"))
                .isInstanceOf(SigningIn.WrongMailOrPassword.class);
    }

    @Test
    void closesTheDoorOfAnAccountAfterTooManyTriesAndOpensItLater() {
        for (int i = 0; i <= TryCounter.Door.SIGN_IN.freePerAccount(); i++) {
            assertThatThrownBy(
                            () ->
                                    signingIn.signIn(
                                            "amina.demo@police.example", "wrong", "192.0.2.1"))
                    .isInstanceOf(SigningIn.WrongMailOrPassword.class);
        }

        assertThatThrownBy(
                        () -> signingIn.signIn("amina.demo@police.example", PASSWORD, "192.0.2.1"))
                .isInstanceOf(SigningIn.TooManyTries.class);

        database.clock().pass(Duration.ofSeconds(2));
        assertThat(signingIn.signIn("amina.demo@police.example", PASSWORD, "192.0.2.1"))
                .isNotEmpty();
    }

    @Test
    void endsASessionThatWasIdleTooLong() {
        var token = new Token(signingIn.signIn("amina.demo@police.example", PASSWORD, "192.0.2.1"));

        database.clock().pass(SignInSession.IDLE);

        assertThat(records.actorOf(token)).isEmpty();
    }

    @Test
    void endsASessionAtItsLongestEvenInUse() {
        var token = new Token(signingIn.signIn("amina.demo@police.example", PASSWORD, "192.0.2.1"));

        for (int i = 0; i < 23; i++) {
            database.clock().pass(Duration.ofMinutes(30));
            assertThat(records.actorOf(token)).isPresent();
            database.flushAndClear();
        }
        database.clock().pass(Duration.ofMinutes(30));

        assertThat(records.actorOf(token)).isEmpty();
    }

    @Test
    void findsWhoSendsARequestByOneStatement() {
        var token = new Token(signingIn.signIn("amina.demo@police.example", PASSWORD, "192.0.2.1"));

        assertThat(database.statements(() -> records.actorOf(token))).isEqualTo(1);
    }

    @Test
    void forgetsASessionThatWasSignedOut() {
        var token = signingIn.signIn("amina.demo@police.example", PASSWORD, "192.0.2.1");

        signingIn.signOut(token);

        assertThat(records.actorOf(new Token(token))).isEmpty();
    }
}
