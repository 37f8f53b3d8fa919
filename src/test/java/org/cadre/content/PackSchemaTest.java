package org.cadre.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;

class PackSchemaTest {

    private static final Path HOME = Path.of("content/schema");
    private static final Pattern EXAMPLE = Pattern.compile("(?s)```yaml\n(.*?)```");

    static Stream<Path> schemas() throws IOException {
        return Files.list(HOME).sorted();
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void closesEveryObjectAgainstUnknownKeys(Path file) {
        var findings = new Findings();
        var root = YamlFile.read(HOME, file.getFileName(), findings).orElseThrow();

        assertThat(root.text("$schema")).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertClosed(root);
        assertThat(findings.all()).isEmpty();
    }

    private static void assertClosed(YamlNode node) {
        if (node.has("type") && node.text("type").equals("object")) {
            assertThat(node.has("additionalProperties")).as(node.where()).isTrue();
            assertThat(node.text("additionalProperties")).as(node.where()).isEqualTo("false");
        }
        node.fields().values().forEach(PackSchemaTest::assertClosed);
        node.items().forEach(PackSchemaTest::assertClosed);
    }

    @Test
    void acceptsTheExamplesOfTheReadme() throws IOException {
        var schema = new PackSchema();
        var examples = EXAMPLE.matcher(Files.readString(Path.of("content/README.md")));
        var findings = new Findings();
        for (var kind : new String[] {"pack", "module", "lesson", "scene", "questions"}) {
            assertThat(examples.find()).isTrue();
            var text = examples.group(1).replace("…", "what the figure says in words");
            if (kind.equals("questions")) {
                text += "    - {id: b, text: another, feedback: why}\n";
            }
            YamlFile.parse(text, Path.of(kind + ".yaml"), findings)
                    .ifPresent(root -> schema.accepts(kind, root, findings));
        }

        assertThat(findings.all()).isEmpty();
    }
}
