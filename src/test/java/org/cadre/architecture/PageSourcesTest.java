package org.cadre.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What pages name exists: classes in the style sheets, fields of refusals, parameters apart from
 * forms; and nothing in them needs a gap in the content policy.
 */
class PageSourcesTest {

    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final Path JAVA = Path.of("src/main/java/org/cadre");
    private static final Pattern CLASSES = Pattern.compile("\\b(?:class|styleClass)=\"([^\"]*)\"");
    private static final Pattern INLINE =
            Pattern.compile(
                    "(<style\\b|<script(?![^>]*\\ssrc=)|\\sstyle=\"|\\son[a-z]+=\"|\"javascript:)");
    private static final Pattern TAKEN =
            Pattern.compile(
                    "\\bvar=\"(application|cc|component|cookie|externalContext|facesContext|flash"
                            + "|header|headerValues|initParam|param|paramValues|request|resource"
                            + "|session|view|viewScope)\"");
    private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]*\\}");
    private static final Pattern CHOSEN = Pattern.compile("[?:]\\s*'([^']*)'");
    private static final Pattern SELECTOR = Pattern.compile("\\.([a-zA-Z][\\w-]*)");
    private static final Pattern FIELD =
            Pattern.compile("String field\\(\\) \\{\\s*return \"(\\w+)\"|super\\(\"(\\w+)\"");
    private static final Pattern FORM = Pattern.compile("<c:form\\s[^>]*\\bid=\"([^\"]*)\"");
    private static final Pattern PARAMETER =
            Pattern.compile(
                    "getParameter\\(\"(\\w+)\"\\)|<f:viewParam\\s[^>]*name=\"(\\w+)\"|#\\{param\\.(\\w+)");

    static List<String> features() throws IOException {
        try (Stream<Path> folders = Files.list(JAVA)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .filter(feature -> Files.isDirectory(WEBAPP.resolve(feature)))
                    .sorted()
                    .toList();
        }
    }

    /** The content policy would refuse them in the browser, on whatever page is opened there. */
    @Test
    void noPageHasAStyleOrAScriptOfItsOwn() {
        assertThat(all(INLINE, read(WEBAPP, ".xhtml"))).as("inline styles and scripts").isEmpty();
    }

    /** Faces would find its own object first, and only where the list has rows. */
    @Test
    void noVariableHasTheNameOfAnObjectOfFaces() {
        assertThat(all(TAKEN, read(WEBAPP, ".xhtml"))).as("variables that Faces hides").isEmpty();
    }

    @Test
    void everyClassHasARule() {
        var used = new TreeSet<String>();
        CLASSES.matcher(read(WEBAPP, ".xhtml"))
                .results()
                .map(match -> match.group(1))
                .forEach(value -> used.addAll(words(value)));
        var styles = read(WEBAPP.resolve("resources/cadre/css"), ".css");

        used.removeAll(all(SELECTOR, styles));

        assertThat(used).as("classes without a rule in resources/cadre/css").isEmpty();
    }

    /** The words of the attribute and of the texts between which an expression chooses. */
    private static Set<String> words(String attribute) {
        var fixed = EXPRESSION.matcher(attribute).replaceAll("#");
        var chosen =
                EXPRESSION
                        .matcher(attribute)
                        .results()
                        .flatMap(match -> CHOSEN.matcher(match.group()).results())
                        .map(match -> match.group(1))
                        .collect(joining(" "));
        return Stream.of((fixed + " " + chosen).split("\\s+"))
                .filter(word -> word.matches("[a-zA-Z][\\w-]*\\w"))
                .collect(toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @MethodSource("features")
    void everyFieldOfARefusalStandsOnAPage(String feature) {
        var fields = all(FIELD, read(JAVA.resolve(feature), ".java"));
        var pages = pages(feature);

        fields.removeIf(field -> pages.contains(" id=\"" + field + "\""));

        assertThat(fields).as("fields of refusals that no page of " + feature + " has").isEmpty();
    }

    /** A form sends its id as a parameter, which would hide the page's own of this name. */
    @ParameterizedTest
    @MethodSource("features")
    void noFormIsNamedLikeAParameter(String feature) {
        var forms = all(FORM, pages(feature));

        forms.retainAll(all(PARAMETER, pages(feature) + read(JAVA.resolve(feature), ".java")));

        assertThat(forms).as("forms of " + feature + " that are named like a parameter").isEmpty();
    }

    private static String pages(String feature) {
        return read(WEBAPP.resolve(feature), ".xhtml")
                + read(WEBAPP.resolve("WEB-INF").resolve(feature), ".xhtml");
    }

    private static Set<String> all(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .flatMap(
                        match ->
                                Stream.iterate(1, i -> i <= match.groupCount(), i -> i + 1)
                                        .map(match::group))
                .filter(group -> group != null)
                .collect(toCollection(TreeSet::new));
    }

    private static String read(Path folder, String ending) {
        if (!Files.exists(folder)) {
            return "";
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .map(PageSourcesTest::text)
                    .collect(joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
