package org.cadre.content;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Whatever authors write, their text is refused with findings or becomes plain, known HTML. */
class PackFuzzTest {

    private static final List<String> FILES =
            List.of(
                    "pack.yaml",
                    "tst-1/module.yaml",
                    "tst-1/en/glossary.yaml",
                    "tst-1/en/lessons/offset.yaml",
                    "tst-1/en/questions/lo1.yaml",
                    "tst-1/en/questions/lo2.yaml");

    @Property(tries = 2000, seed = "20261125")
    void writesOnlyAllowedHtml(@ForAll("markdown") String text) {
        var html = HostileTextTest.rendered(text);

        HostileTextTest.assertKnown(html);
        assertThat(Html.isAllowed(html)).isTrue();
    }

    @Property(tries = 40, seed = "20261125")
    void endsForAnyDepth(
            @ForAll("nests") String sign, @ForAll @IntRange(min = 1, max = 20_000) int depth) {
        HostileTextTest.assertKnown(HostileTextTest.rendered(sign.repeat(depth) + "x"));
    }

    /** One place of a sound pack is cut out, doubled or replaced. */
    @Property(tries = 250, seed = "20261125")
    void readsASpoiltPackOrSaysWhatIsWrong(
            @ForAll("files") String file,
            @ForAll @IntRange(max = 9_999) int from,
            @ForAll @IntRange(max = 40) int length,
            @ForAll("shreds") String instead)
            throws IOException {
        var temporary = Files.createTempDirectory("pack-fuzz");
        try {
            var pack = PackCopy.in(temporary);
            var text = pack.text(file);
            int at = from % text.length();
            int end = Math.min(text.length(), at + length);
            pack.write(file, text.substring(0, at) + instead + text.substring(end));

            switch (pack.read()) {
                case PackReading.Ok sound -> assertThat(sound.pack().modules()).isNotEmpty();
                case PackReading.Broken broken -> assertThat(broken.findings()).isNotEmpty();
            }
        } finally {
            remove(temporary);
        }
    }

    @Provide
    Arbitrary<String> markdown() {
        return Arbitraries.of(
                        "<",
                        ">",
                        "&",
                        "\"",
                        "'",
                        "`",
                        "```\n",
                        "*",
                        "**",
                        "_",
                        "[",
                        "]",
                        "(",
                        ")",
                        "[[",
                        "]]",
                        "[@",
                        "[@src]",
                        "[[word]]",
                        "[[word|",
                        "|",
                        "|-|-|\n",
                        "\n",
                        "\n\n",
                        "- ",
                        "1. ",
                        "> ",
                        "    ",
                        "\\",
                        "#",
                        "![",
                        "](https://a.example/",
                        "](javascript:",
                        "<script>",
                        "<svg onload=",
                        "-->",
                        "<!--",
                        "&lt;",
                        "&#60;",
                        "\u0000",
                        "\u202e",
                        "a",
                        "نص",
                        "😀",
                        "https://a.example/",
                        "\t")
                .list()
                .ofMaxSize(60)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> nests() {
        return Arbitraries.of("> ", "- ", "[", "*", "**a ", "[[", "`", "<", "![", "| ", "1. ");
    }

    @Provide
    Arbitrary<String> files() {
        return Arbitraries.of(FILES);
    }

    @Provide
    Arbitrary<String> shreds() {
        return Arbitraries.of(
                        "",
                        ":",
                        "- ",
                        "\n",
                        "{",
                        "}",
                        "[",
                        "]",
                        "&a ",
                        "*a",
                        "!!java.lang.Object ",
                        "|",
                        ">",
                        "'",
                        "\"",
                        "%",
                        "@",
                        "\u0000",
                        "\t",
                        "999999999999999999999",
                        "-1",
                        "null",
                        "true",
                        "../../etc/passwd",
                        "#{7*7}",
                        "${7*7}",
                        "م",
                        "😀")
                .list()
                .ofMaxSize(4)
                .map(parts -> String.join("", parts));
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (var file : files.sorted((one, other) -> other.compareTo(one)).toList()) {
                Files.delete(file);
            }
        }
    }
}
