package org.cadre.people;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cadre.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.time.ZoneId;

class PasswordPolicyTest {

    private final Person amina =
            new Person(
                    "Amina Demo",
                    "amina.demo@police.example",
                    Language.EN,
                    ZoneId.of("UTC"),
                    Instant.EPOCH);

    @ParameterizedTest
    @ValueSource(
            strings = {"lantern over quiet water", "كلمات كثيرة لا رابط بينها", "zq7!Kd0-pp2x"})
    void takesLongPasswordsOfAnyKind(String password) {
        assertThatCode(() -> PasswordPolicy.check(password, amina)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "elevenchars"})
    void refusesShortOnes(String password) {
        assertThatThrownBy(() -> PasswordPolicy.check(password, amina))
                .isInstanceOf(PasswordPolicy.PasswordHasWrongLength.class);
    }

    @Test
    void refusesOnesThatAreTooLong() {
        assertThatThrownBy(() -> PasswordPolicy.check("lantern ".repeat(20), amina))
                .isInstanceOf(PasswordPolicy.PasswordHasWrongLength.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password12345678",
                "aaaaaaaaaaaaaa",
                "amina.demo2026!",
                "Amina Demo 1234",
                "passwordpassword"
            })
    void refusesCommonOnesAndThoseMadeFromThePerson(String password) {
        assertThatThrownBy(() -> PasswordPolicy.check(password, amina))
                .isInstanceOf(PasswordPolicy.PasswordIsEasyToGuess.class);
    }
}
