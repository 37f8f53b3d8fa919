package org.cadre.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every link of the documents leads to a file that exists, and to a heading of it. */
class TourTest {

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern ELSEWHERE = Pattern.compile("[a-z]+:.*");
    private static final Pattern CODE = Pattern.compile("(?ms)^```.*?^```$|`[^`\\n]*`(?!\\])");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +(.+?) *$");

    static List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/docs"))) {
            return Stream.concat(
                            Stream.of(Path.of("README.md"), Path.of("content/README.md")),
                            files.filter(file -> file.toString().endsWith(".md")))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyLinkLeadsSomewhere(Path document) throws IOException {
        var dead = new ArrayList<String>();
        for (String link : links(document)) {
            if (!leadsSomewhere(document, link)) {
                dead.add(link);
            }
        }
        assertThat(dead).as("dead links in " + document).isEmpty();
    }

    @Test
    void theTourHasSeventeenChapters() throws IOException {
        try (Stream<Path> chapters = Files.list(Path.of("src/docs/tour"))) {
            assertThat(chapters.map(file -> file.getFileName().toString().substring(0, 2)).sorted())
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, 17)
                                    .mapToObj(chapter -> "%02d".formatted(chapter))
                                    .toList());
        }
    }

    @Test
    void everyDecisionStandsInTheIndex() throws IOException {
        var folder = Path.of("src/docs/decisions");
        try (Stream<Path> decisions = Files.list(folder)) {
            assertThat(links(folder.resolve("README.md")))
                    .containsExactlyInAnyOrderElementsOf(
                            decisions
                                    .map(file -> file.getFileName().toString())
                                    .filter(name -> !name.equals("README.md"))
                                    .toList());
        }
    }

    @Test
    void anchorsAreReadAsTheyAreShown() {
        assertThat(anchors("# One WAR, walls by test\n## The `./cadre` file\n## Again\n## Again\n"))
                .containsExactlyInAnyOrder(
                        "one-war-walls-by-test", "the-cadre-file", "again", "again-1");
    }

    private static boolean leadsSomewhere(Path document, String link) throws IOException {
        int hash = link.indexOf('#');
        var path = hash < 0 ? link : link.substring(0, hash);
        var target = path.isEmpty() ? document : document.resolveSibling(path).normalize();
        if (!Files.exists(target)) {
            return false;
        }
        return hash < 0 || anchors(Files.readString(target)).contains(link.substring(hash + 1));
    }

    private static List<String> links(Path document) throws IOException {
        var text = CODE.matcher(Files.readString(document)).replaceAll("");
        return LINK.matcher(text)
                .results()
                .map(found -> found.group(1))
                .filter(link -> !ELSEWHERE.matcher(link).matches())
                .toList();
    }

    /** As GitHub makes them: lower case, letters and digits, hyphens for spaces. */
    private static Set<String> anchors(String text) {
        var anchors = new HashSet<String>();
        HEADING.matcher(text)
                .results()
                .map(found -> found.group(1).toLowerCase(Locale.ROOT))
                .map(words -> words.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
                .forEach(
                        anchor -> {
                            var unique = anchor;
                            for (int n = 1; !anchors.add(unique); n++) {
                                unique = anchor + "-" + n;
                            }
                        });
        return anchors;
    }
}
