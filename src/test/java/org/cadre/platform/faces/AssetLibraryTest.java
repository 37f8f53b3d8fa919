package org.cadre.platform.faces;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;

class AssetLibraryTest {

    private static final Path WEBAPP = Path.of("src/main/webapp");

    private final AssetLibrary library =
            AssetLibrary.read(AssetLibraryTest::folder, AssetLibraryTest::file);

    @Test
    void keepsTheLightSheetBelow8KilobytesAndAllSheetsBelow16() {
        var light = gzipped("css/light.css");

        assertThat(light).isLessThan(8 * 1024);
        assertThat(light + gzipped("css/app.css") + gzipped("css/manager.css"))
                .isLessThan(16 * 1024);
    }

    @Test
    void keepsEveryScriptBelow4Kilobytes() {
        for (var path : folder("/resources/cadre/js/")) {
            assertThat(gzipped(path.substring("/resources/cadre/".length()))).isLessThan(4 * 1024);
        }
    }

    @Test
    void puts12DigitsOfTheHashInTheAddress() {
        var asset = Asset.of("css/x.css", "a{b:1}".getBytes(StandardCharsets.UTF_8));

        assertThat(asset.path()).matches("/assets/[0-9a-f]{12}/css/x\\.css");
        assertThat(asset.type()).isEqualTo("text/css;charset=UTF-8");
    }

    @Test
    void knowsNothingButItsMap() {
        assertThat(library.find("css/light.css")).isPresent();
        assertThat(library.find("css/tokens.css")).isEmpty();
        assertThat(library.find("../WEB-INF/web.xml")).isEmpty();
        assertThat(library.find("")).isEmpty();
    }

    @Test
    void usesLogicalPropertiesOnly() {
        var physical =
                "(?<![a-z-])(?:width|height|(?:min|max)-(?:width|height)|left|right|top|bottom"
                        + "|(?:margin|padding|border)-(?:left|right|top|bottom)[a-z-]*):";

        for (var sheet : Set.of("css/light.css", "css/app.css", "css/manager.css")) {
            var rules = text(sheet).replaceAll("\\(m(?:in|ax)-width:", "(");

            assertThat(rules).doesNotContainPattern(physical);
        }
    }

    private String text(String name) {
        return new String(library.find(name).orElseThrow().body(), StandardCharsets.UTF_8);
    }

    private int gzipped(String name) {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(library.find(name).orElseThrow().body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.size();
    }

    private static Set<String> folder(String path) {
        var folder = WEBAPP.resolve(path.substring(1));
        if (!Files.isDirectory(folder)) {
            return Set.of();
        }
        try (var files = Files.list(folder)) {
            return files.map(file -> path + file.getFileName()).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream file(String path) {
        try {
            return Files.newInputStream(WEBAPP.resolve(path.substring(1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
