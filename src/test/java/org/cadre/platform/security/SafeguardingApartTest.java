package org.cadre.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who reads confidential reports neither manages nor administers nor mentors. */
class SafeguardingApartTest {

    @ParameterizedTest
    @EnumSource(names = {"ADMINISTRATOR", "PROGRAMME_MANAGER", "MENTOR"})
    void isHeldWithNoRoleThatAReportMayBeAbout(Role role) {
        assertThat(Role.SAFEGUARDING.excludes(role)).isTrue();
        assertThat(role.excludes(Role.SAFEGUARDING)).isTrue();
    }
}
