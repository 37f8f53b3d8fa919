package org.cadre.product;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadre.launcher.FolderCopy;
import org.cadre.launcher.FreePort;
import org.cadre.testing.Command;
import org.cadre.testing.OwnMariaDb;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What an operator reads when the database cannot be used: one sentence, with the cure. */
class DatabaseTroubleIT {

    private static final Path FOLDER = Path.of("target/test-home/trouble").toAbsolutePath();

    private static OwnMariaDb old;

    @BeforeAll
    static void start() throws Exception {
        FolderCopy.delete(FOLDER);
        old = OwnMariaDb.start(FOLDER.resolve("database"), "--version=10.6.18-MariaDB");
    }

    @AfterAll
    static void stop() {
        old.close();
    }

    @Test
    void saysThatTheVersionIsTooOldAndWhichOneWillDo() {
        assertThat(said(Map.of()))
                .singleElement()
                .asString()
                .contains("10.6.18", "10.11.8", "11.4.2", "Upgrade it");
    }

    @Test
    void saysWhichPasswordIsWrong() {
        assertThat(said(Map.of("CADRE_DB_OWNER_PASSWORD", "wrong")))
                .singleElement()
                .asString()
                .contains("cadre_owner", "mend CADRE_DB_OWNER_PASSWORD");
        assertThat(said(Map.of("CADRE_DB_PASSWORD", "wrong")))
                .singleElement()
                .asString()
                .contains("account cadre ", "mend CADRE_DB_PASSWORD");
        assertThat(said(Map.of("CADRE_DB_DECLARED_PASSWORD", "wrong")))
                .singleElement()
                .asString()
                .contains("account cadre_declared ", "mend CADRE_DB_DECLARED_PASSWORD");
    }

    @Test
    void saysThatNothingAnswersThere() {
        var nowhere = "jdbc:mariadb://127.0.0.1:" + FreePort.any() + "/cadre";

        assertThat(said(Map.of("CADRE_DB_URL", nowhere)))
                .singleElement()
                .asString()
                .contains(nowhere, "start it, or mend CADRE_DB_URL");
    }

    @Test
    void saysThatTheSchemaIsMissing() {
        var other = old.environment().get("CADRE_DB_URL").replace("/cadre", "/other");

        assertThat(said(Map.of("CADRE_DB_URL", other)))
                .singleElement()
                .asString()
                .contains(other, "src/docs/operations/running.md");
    }

    /** What {@code ./cadre run} prints after the line that names the database. */
    private static List<String> said(Map<String, String> change) {
        var environment = new HashMap<>(old.environment());
        environment.putAll(change);
        try (var run = Command.start(FOLDER.resolve("home"), environment, "run")) {
            assertThat(run.await()).isEqualTo(1);
            return run.output().lines().filter(line -> !line.startsWith("  database ")).toList();
        }
    }

    /** As a container starts it, without the launcher. */
    @Test
    void isCheckedByTheServerItself() throws Exception {
        try (var server = Command.serverAlone(FOLDER.resolve("server"), old.environment())) {
            Command.await(() -> server.output().contains("CannotStart\""));

            assertThat(server.output().lines())
                    .filteredOn(
                            line ->
                                    line.contains(
                                            "\"loggerName\":\"org.cadre.platform.startup.CannotStart\""))
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(line).contains("10.6.18", "11.4.2"));
            assertThat(old.values("show tables")).isEmpty();
        }
    }
}
