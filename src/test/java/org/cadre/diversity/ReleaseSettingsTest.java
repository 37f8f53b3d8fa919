package org.cadre.diversity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Map;

class ReleaseSettingsTest {

    private static ReleaseSettings settings(Map<String, String> written) {
        return new ReleaseSettings(name -> written.getOrDefault(name, ""));
    }

    @Test
    void areWhatTheSpecificationNamesWhereNothingIsWritten() {
        var settings = settings(Map.of());

        assertThat(settings.of(Audience.PUBLIC, false)).isEqualTo(new Thresholds(5, 5, 20));
        assertThat(settings.of(Audience.PUBLIC, true)).isEqualTo(new Thresholds(10, 10, 20));
        assertThat(settings.of(Audience.DONOR, true)).isEqualTo(new Thresholds(5, 5, 10));
    }

    @Test
    void areStricterForOneAudienceAlone() {
        var settings =
                settings(
                        Map.of(
                                "CADRE_STATISTICS_DONOR_K", "8",
                                "CADRE_STATISTICS_DONOR_FEWEST", "30"));

        assertThat(settings.of(Audience.DONOR, false))
                .as("a base never tells more than k allows")
                .isEqualTo(new Thresholds(8, 8, 30));
        assertThat(settings.of(Audience.INSIDE, false)).isEqualTo(new Thresholds(5, 5, 10));
    }

    @Test
    void roundWhatIsSensitiveAtLeastAsCoarselyAsTheRest() {
        var settings = settings(Map.of("CADRE_STATISTICS_PUBLIC_BASE", "20"));

        assertThat(settings.of(Audience.PUBLIC, true)).isEqualTo(new Thresholds(10, 20, 20));
    }

    @ParameterizedTest
    @ValueSource(strings = {"4", "0", "-5", "five", "5.5", "99999"})
    void areNeverWeakerThanWhatCadreShipsWith(String written) {
        var settings = settings(Map.of("CADRE_STATISTICS_PUBLIC_K", written));

        assertThatThrownBy(settings::check)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("CADRE_STATISTICS_PUBLIC_K")
                .hasMessageContaining("from 5 on");
    }
}
