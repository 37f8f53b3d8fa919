package org.cadre.platform.persistence;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cadre.platform.startup.CannotStart;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseRequirementsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.11.8-MariaDB",
                "10.11.14-MariaDB-0+deb12u2",
                "11.4.2-MariaDB-log",
                "11.4.5-MariaDB",
                "11.8.0-MariaDB",
                "12.0.1-MariaDB-ubu2404"
            })
    void acceptsVersionsThatKeepChangesOfTheSameMoment(String version) {
        assertThatCode(() -> DatabaseRequirements.checkVersion(version)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.6.18-MariaDB",
                "10.11.7-MariaDB",
                "11.2.6-MariaDB",
                "11.4.1-MariaDB",
                "8.4.3",
                "8.0.36-0ubuntu0.22.04.1",
                ""
            })
    void refusesOlderVersionsAndOtherDatabases(String version) {
        assertThatThrownBy(() -> DatabaseRequirements.checkVersion(version))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("10.11.8")
                .hasMessageContaining("11.4.2");
    }
}
