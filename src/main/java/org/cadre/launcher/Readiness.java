package org.cadre.launcher;

import java.util.regex.Pattern;

/** What the server's readiness check said: ready, not yet, or never in this process. */
record Readiness(boolean ready, boolean failed) {

    static final Readiness UNKNOWN = new Readiness(false, false);

    private static final Pattern RUNNING = check("server-state", "UP");
    private static final Pattern BOOT_ERRORS = check("boot-errors", "DOWN");
    private static final Pattern DEPLOYMENT_FAILED = check("deployments-status", "DOWN");

    static Readiness of(int status, String body) {
        var failed =
                RUNNING.matcher(body).find()
                        && (BOOT_ERRORS.matcher(body).find()
                                || DEPLOYMENT_FAILED.matcher(body).find());
        return new Readiness(status == 200, failed);
    }

    private static Pattern check(String name, String status) {
        return Pattern.compile(
                "\"name\"\\s*:\\s*\"" + name + "\"\\s*,\\s*\"status\"\\s*:\\s*\"" + status + "\"");
    }
}
