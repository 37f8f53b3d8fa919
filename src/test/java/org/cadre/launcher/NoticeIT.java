package org.cadre.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;

class NoticeIT {

    @Test
    void namesEveryLibraryThatTheProductShips() throws Exception {
        var words = Files.readString(Path.of("NOTICE")).split("[\\s,]+");
        var libraries =
                Path.of(System.getProperty("cadre.server"))
                        .resolve("standalone/deployments/cadre.war/WEB-INF/lib");

        try (var jars = Files.list(libraries)) {
            assertThat(jars.map(NoticeIT::nameWithoutVersion)).isNotEmpty().isSubsetOf(words);
        }
    }

    private static String nameWithoutVersion(Path jar) {
        return jar.getFileName().toString().replaceFirst("-\\d+(\\.\\d+)*(-\\w+)?\\.jar$", "");
    }
}
