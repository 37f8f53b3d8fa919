package org.cadre.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What the product ships, by its folder of libraries and by the bill of materials of the build. */
class NoticeIT {

    /** Licences under which a library may be part of what is given on under Apache-2.0. */
    private static final Set<String> ALLOWED =
            Set.of(
                    "Apache-2.0",
                    "BSD-2-Clause",
                    "BSD-3-Clause",
                    "Bouncy Castle Licence", // the text of MIT under a name of its own
                    "MIT",
                    "Unicode-3.0");

    @Test
    void namesEveryLibraryThatTheProductShips() throws Exception {
        var words = Files.readString(Path.of("NOTICE")).split("[\\s,]+");

        assertThat(shipped().map(jar -> jar.replaceFirst("-\\d+(\\.\\d+)*(-\\w+)?\\.jar$", "")))
                .isNotEmpty()
                .isSubsetOf(words);
    }

    @Test
    void shipsOnlyWhatItsLicenceAllows() throws Exception {
        assertThat(components())
                .isNotEmpty()
                .allSatisfy(
                        component ->
                                assertThat(licences(component))
                                        .as(component.getString("name"))
                                        .isNotEmpty()
                                        .anyMatch(ALLOWED::contains));
    }

    @Test
    void listsEveryLibraryInTheBillOfMaterials() throws Exception {
        var listed =
                components().stream()
                        .map(each -> each.getString("name") + "-" + each.getString("version"))
                        .toList();

        assertThat(shipped().map(jar -> jar.replaceFirst("(-jakarta)?\\.jar$", "")))
                .containsExactlyInAnyOrderElementsOf(listed);
    }

    private static Stream<String> shipped() throws IOException {
        var server = Path.of(System.getProperty("cadre.server"));
        return Stream.concat(
                jars(server.resolve("standalone/deployments/cadre.war/WEB-INF/lib")),
                jars(server.resolve("modules/org/cadre/libraries/main")));
    }

    private static Stream<String> jars(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".jar"))
                    .toList()
                    .stream();
        }
    }

    private static List<JsonObject> components() throws IOException {
        try (var in = Files.newInputStream(Path.of("target/sbom/cadre.json"));
                var reader = Json.createReader(in)) {
            return reader.readObject().getJsonArray("components").getValuesAs(JsonObject.class);
        }
    }

    /** Of several the product takes the one that is allowed. */
    private static List<String> licences(JsonObject component) {
        return component.getJsonArray("licenses").getValuesAs(JsonObject.class).stream()
                .map(
                        each ->
                                each.containsKey("expression")
                                        ? each.getString("expression")
                                        : name(each.getJsonObject("license")))
                .toList();
    }

    private static String name(JsonObject licence) {
        return licence.getString("id", licence.getString("name", ""));
    }
}
