package org.cadre.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureSettingsTest {

    @Test
    void asksForTenWhereNothingIsSet() {
        assertThat(new MeasureSettings(() -> "").least()).isEqualTo(10);
        assertThat(new MeasureSettings(() -> " 25 ").least()).isEqualTo(25);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", "0", "-1", "ten", "10.5"})
    void refusesWhatIsWeaker(String written) {
        assertThatThrownBy(() -> new MeasureSettings(() -> written).least())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("CADRE_MEASURES_LEAST");
    }
}
