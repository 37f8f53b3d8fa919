package org.cadre.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;

class MaskedTokenTest {

    private static final byte[] SECRET = secret("0123456789abcdef0123456789abcdef");

    @Test
    void isAnotherTextEachTime() {
        assertThat(MaskedToken.mask(SECRET)).isNotEqualTo(MaskedToken.mask(SECRET));
    }

    @Test
    void isKnownByItsSecretWhateverThePad() {
        for (int i = 0; i < 100; i++) {
            assertThat(MaskedToken.isOf(SECRET, MaskedToken.mask(SECRET))).isTrue();
        }
    }

    @Test
    void isForeignToAnotherSecret() {
        var other = secret("0123456789abcdef0123456789abcdeg");

        assertThat(MaskedToken.isOf(other, MaskedToken.mask(SECRET))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "A", "not a token", "AAAA", "é", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void isNotWhatSomebodyMadeUp(String text) {
        assertThat(MaskedToken.isOf(SECRET, text)).isFalse();
    }

    private static byte[] secret(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
