package org.cadre.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.Map;

class ServerSettingsTest {

    @Test
    void listensOnThisMachineUnlessToldOtherwise() {
        assertThat(settings(Map.of()).address()).isEqualTo("http://localhost:8080");
        assertThat(settings(Map.of("CADRE_PORT", "9090")).address())
                .isEqualTo("http://localhost:9090");
    }

    @Test
    void printsOnCertificatesWhatPeopleType() {
        var settings = settings(Map.of("CADRE_ADDRESS", "https://learn.police.example"));

        assertThat(settings.publicAddress()).isEqualTo("https://learn.police.example");
    }

    @Test
    void namesTheIssuerOnlyWhereOneIsGiven() {
        assertThat(settings(Map.of("CADRE_ISSUER", "Harbour Programme")).issuer())
                .contains("Harbour Programme");
        assertThat(settings(Map.of("CADRE_ISSUER", " ")).issuer()).isEmpty();
        assertThat(settings(Map.of()).issuer()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "-1", "http", ""})
    void refusesWhatIsNoPort(String port) {
        assertThatThrownBy(() -> settings(Map.of("CADRE_PORT", port)))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("CADRE_PORT=" + port + " is no port");
    }

    private static ServerSettings settings(Map<String, String> environment) {
        return ServerSettings.of(Path.of("/checkout"), environment);
    }
}
