package org.cadre.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;

class DeclarationSettingsTest {

    @ParameterizedTest
    @CsvSource({"'', 24", "' ', 24", "1, 1", "36, 36", "120, 120"})
    void keepAsManyMonthsAsTheOperatorWrote(String written, int months) {
        assertThat(new DeclarationSettings(() -> written).months()).isEqualTo(months);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "121", "-3", "two years", "1.5"})
    void areNoOtherNumber(String written) {
        assertThatThrownBy(() -> new DeclarationSettings(() -> written).months())
                .hasMessageContaining("CADRE_DECLARATION_MONTHS")
                .hasMessageContaining("from 1 to 120");
    }

    @Test
    void countWholeMonths() {
        assertThat(new DeclarationSettings(() -> "1").firstDay(LocalDate.parse("2026-03-31")))
                .isEqualTo("2026-02-28");
    }
}
