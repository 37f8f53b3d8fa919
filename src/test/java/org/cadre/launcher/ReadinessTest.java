package org.cadre.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadinessTest {

    @Test
    void isReadyWhenEveryCheckIsUp() {
        assertThat(Readiness.of(200, checks("UP", "UP", "UP")))
                .isEqualTo(new Readiness(true, false));
    }

    @Test
    void waitsWhileTheServerStarts() {
        assertThat(Readiness.of(503, checks("DOWN", "UP", "DOWN")))
                .isEqualTo(new Readiness(false, false));
    }

    @Test
    void hasFailedWhenTheServerRunsWithoutItsDeployment() {
        assertThat(Readiness.of(503, checks("UP", "UP", "DOWN")))
                .isEqualTo(new Readiness(false, true));
    }

    @Test
    void hasFailedWhenTheServerRunsAfterErrors() {
        assertThat(Readiness.of(503, checks("UP", "DOWN", "UP")))
                .isEqualTo(new Readiness(false, true));
    }

    @Test
    void knowsNothingFromAnEmptyAnswer() {
        assertThat(Readiness.of(503, "")).isEqualTo(Readiness.UNKNOWN);
    }

    private static String checks(String server, String boot, String deployments) {
        return """
        {"status":"DOWN","checks":[
        {"name" : "server-state", "status":"%s","data":{"value":"running"}},
        {"name":"boot-errors","status" : "%s"},
        {"name":"deployments-status","status":"%s","data":{"cadre.war":"FAILED"}}]}
        """
                .formatted(server, boot, deployments);
    }
}
