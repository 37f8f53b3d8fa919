package org.cadre.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;

import org.cadre.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every text exists in every language, with the same arguments. */
class TextsTest {

    private static final Path ROOT = Path.of("src/main/resources/org/cadre");

    static List<Path> bundles() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(
                            file -> file.getFileName().toString().matches("[a-z]+\\.properties"))
                    .filter(file -> Files.exists(sibling(file, "_fr")))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyLanguageHasTheSameKeys(Path english) throws IOException {
        for (String suffix : List.of("_fr", "_ar")) {
            assertThat(new TreeSet<>(read(sibling(english, suffix)).stringPropertyNames()))
                    .as(english + " in " + suffix)
                    .isEqualTo(new TreeSet<>(read(english).stringPropertyNames()));
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyLanguageUsesTheSameArguments(Path english) throws IOException {
        var originals = read(english);
        for (String suffix : List.of("_fr", "_ar")) {
            var translated = read(sibling(english, suffix));
            for (String key : originals.stringPropertyNames()) {
                assertThat(arguments(translated.getProperty(key, "")))
                        .as(key + " in " + sibling(english, suffix))
                        .isEqualTo(arguments(originals.getProperty(key)));
            }
        }
    }

    /** Validation texts are formatted by java.text; its arguments read the same. */
    private static TreeSet<String> arguments(String pattern) {
        return new MessageFormat(pattern, Language.EN.locale())
                .getArgumentNames().stream().collect(Collectors.toCollection(TreeSet::new));
    }

    private static Path sibling(Path english, String suffix) {
        var name = english.getFileName().toString().replace(".properties", suffix + ".properties");
        return english.resolveSibling(name);
    }

    private static Properties read(Path file) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }
}
