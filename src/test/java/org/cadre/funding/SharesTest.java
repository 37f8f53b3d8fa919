package org.cadre.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SharesTest {

    @Test
    void codesAreReadWithTheirWeightsAndWrittenAgain() {
        var shares = Shares.parse("places", " KE 60,UG  40;  998");

        assertThat(Shares.text(shares)).isEqualTo("998 1, KE 60, UG 40");
        assertThat(Shares.parse("places", Shares.text(shares))).isEqualTo(shares);
        assertThat(Shares.of(shares, "[A-Z]+")).containsOnlyKeys("KE", "UG");
        assertThat(Shares.read(Shares.texts(shares))).isEqualTo(shares);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "KE 60 UG 40", "KE 0", "KE, KE", "K", "KE -1"})
    void whatIsUnclearIsRefused(String text) {
        assertThatThrownBy(() -> Shares.parse("places", text))
                .isInstanceOf(Shares.SharesAreUnclear.class);
    }
}
