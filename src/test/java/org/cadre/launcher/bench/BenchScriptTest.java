package org.cadre.launcher.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadre.scenario.Inject;
import org.cadre.scenario.Trigger;
import org.junit.jupiter.api.Test;

class BenchScriptTest {

    @Test
    void isAScriptForTwelveTeamsOfFive() {
        var script = BenchScript.design();

        assertThat(script.teams()).hasSize(BenchScript.TEAMS);
        assertThat(script.roles()).hasSize(BenchScript.TEAMS * BenchScript.PLAYERS);
        assertThat(script.injects())
                .extracting(Inject::trigger)
                .hasAtLeastOneElementOfType(Trigger.AtOffset.class)
                .hasAtLeastOneElementOfType(Trigger.Manual.class);
    }
}
