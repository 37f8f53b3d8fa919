package org.cadre.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cadre.funding.continuity.Ratio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Map;

class CliffSettingsTest {

    private static CliffSettings settings(Map<String, String> written) {
        return new CliffSettings(name -> written.getOrDefault(name, ""));
    }

    @Test
    void fourFifthsForThreeMonthsWhereNobodySaysOtherwise() {
        assertThat(settings(Map.of()).threshold()).isEqualTo(Ratio.of(4, 5));
        assertThat(settings(Map.of()).persist()).isEqualTo(3);
    }

    @Test
    void aPolicySetsThemOtherwise() {
        var settings = settings(Map.of("CADRE_CLIFF_PERCENT", "90", "CADRE_CLIFF_MONTHS", "1"));

        assertThat(settings.threshold()).isEqualTo(Ratio.of(9, 10));
        assertThat(settings.persist()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "101", "4/5", "eighty", "-5"})
    void refusesWhatIsNoPercentage(String text) {
        assertThatThrownBy(settings(Map.of("CADRE_CLIFF_PERCENT", text))::threshold)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("CADRE_CLIFF_PERCENT");
    }
}
