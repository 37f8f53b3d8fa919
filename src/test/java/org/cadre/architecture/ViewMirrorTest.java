package org.cadre.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadre.testing.WebPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Pages mirror the features: {@code cohort/open.xhtml} has the bean {@code
 * org.cadre.cohort.view.OpenPage} and its texts in every language of {@code org.cadre.cohort}.
 */
class ViewMirrorTest {

    private static final Path MAIN = Path.of("src/main");
    private static final Pattern BEAN = Pattern.compile("#\\{[^}]*?\\b(\\w+Page)\\b");
    private static final Pattern TITLE =
            Pattern.compile("<ui:define name=\"title\">(.*?)</ui:define>", Pattern.DOTALL);
    private static final Pattern KEY = Pattern.compile("msg(?:\\.of\\(|\\[)'([a-z]+)\\.([^']+)'");

    static List<WebPage> pages() {
        return WebPage.all();
    }

    static List<WebPage> shown() {
        return WebPage.shown();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void hasItsBeanWhereItReadsOne(WebPage page) {
        BEAN.matcher(page.source())
                .results()
                .map(found -> found.group(1))
                .distinct()
                .forEach(
                        bean ->
                                assertThat(beanOf(page))
                                        .as(page + " uses " + bean)
                                        .hasFileName(file(bean))
                                        .exists());
    }

    @Test
    void noBeanStandsWithoutItsPage() throws IOException {
        var beans = pages().stream().map(ViewMirrorTest::beanOf).collect(Collectors.toSet());

        try (var files = Files.walk(MAIN.resolve("java/org/cadre"))) {
            assertThat(files.filter(file -> file.toString().endsWith("Page.java")).toList())
                    .filteredOn(file -> file.getParent().endsWith("view"))
                    .isNotEmpty()
                    .allMatch(beans::contains, "has a page of its name");
        }
    }

    @ParameterizedTest
    @MethodSource("shown")
    void hasATitleInEveryLanguage(WebPage page) throws IOException {
        var title = TITLE.matcher(page.source());
        assertThat(title.find()).as("title of " + page).isTrue();
        for (var key : KEY.matcher(title.group(1)).results().toList()) {
            for (var language : List.of("", "_fr", "_ar")) {
                assertThat(texts(key.group(1), language).getProperty(key.group(2), ""))
                        .as(key.group() + " in messages" + language)
                        .isNotBlank();
            }
        }
    }

    /**
     * EveryPageIT, WeightIT and StatementsIT open what WebPage lists; a page without a title
     * escapes them.
     */
    @ParameterizedTest
    @MethodSource("pages")
    void isOpenedByTheTestsOfEveryPageOrOnlyLeadsOn(WebPage page) {
        assertThat(page.isShown() || !page.source().contains("template="))
                .as(page + " is built on a template, so it needs <ui:define name=\"title\">")
                .isTrue();
    }

    private static Path beanOf(WebPage page) {
        var parts = page.address().substring(1).split("/");
        var feature = parts.length == 1 ? "platform/faces" : parts[0] + "/view";
        return MAIN.resolve("java/org/cadre")
                .resolve(feature)
                .resolve(className(parts[parts.length - 1]) + "Page.java");
    }

    private static String className(String page) {
        return Arrays.stream(page.split("-"))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
    }

    private static String file(String bean) {
        return Character.toUpperCase(bean.charAt(0)) + bean.substring(1) + ".java";
    }

    private static Properties texts(String feature, String language) throws IOException {
        var texts = new Properties();
        var file =
                MAIN.resolve("resources/org/cadre")
                        .resolve(feature)
                        .resolve("messages" + language + ".properties");
        try (var reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        }
        return texts;
    }
}
