package org.cadre.certificate.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.security.SecureRandom;
import java.util.stream.Stream;

class CertificateNumberTest {

    private static final String SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    @ParameterizedTest
    @MethodSource("samples")
    void catchesEverySingleWrongCharacter(String symbols) {
        for (int position = 0; position < symbols.length(); position++) {
            for (char other : SYMBOLS.toCharArray()) {
                if (other != symbols.charAt(position)) {
                    var wrong = new StringBuilder(symbols);
                    wrong.setCharAt(position, other);
                    assertThat(CertificateNumber.find(wrong.toString())).isEmpty();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void catchesEveryExchangeOfTwoCharacters(String symbols) {
        for (int first = 0; first < symbols.length(); first++) {
            for (int second = first + 1; second < symbols.length(); second++) {
                if (symbols.charAt(first) != symbols.charAt(second)) {
                    var wrong = new StringBuilder(symbols);
                    wrong.setCharAt(first, symbols.charAt(second));
                    wrong.setCharAt(second, symbols.charAt(first));
                    assertThat(CertificateNumber.find(wrong.toString())).isEmpty();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CRT-7F3K-92QW",
                "crt-7f3k-92qw",
                " 7f3k 92qw ",
                "CRT7F3K92QW",
                "crt – 7f3k – 92qw"
            })
    void readsWhatPeopleType(String typed) {
        assertThat(CertificateNumber.find(typed))
                .hasValueSatisfying(n -> assertThat(n.text()).isEqualTo("CRT-7F3K-92QW"));
    }

    @Test
    void takesLookAlikeLettersForDigits() {
        var number = numberWith("01");
        var typed = number.text().replace('0', 'o').replace('1', 'l');

        assertThat(CertificateNumber.find(typed)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "CRT", "CRT-7F3K-92Q", "CRT-7F3K-92QWW", "CRT-7F3K-92QU", "???"})
    void doesNotFindANumberInOtherText(String typed) {
        assertThat(CertificateNumber.find(typed)).isEmpty();
    }

    @Test
    void cannotBeBuiltWrong() {
        assertThatThrownBy(() -> new CertificateNumber("CRT-7F3K-92QD"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static CertificateNumber numberWith(String digits) {
        return Stream.generate(() -> CertificateNumber.random(new SecureRandom()))
                .filter(n -> digits.chars().allMatch(d -> n.text().indexOf(d) > 0))
                .findFirst()
                .orElseThrow();
    }

    static Stream<String> samples() {
        var random = new SecureRandom();
        return Stream.generate(() -> CertificateNumber.random(random))
                .map(number -> number.text().substring(4).replace("-", ""))
                .limit(40);
    }
}
