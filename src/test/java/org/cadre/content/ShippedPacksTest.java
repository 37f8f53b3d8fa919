package org.cadre.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The packs of the product, as they lie in {@code content/}. */
class ShippedPacksTest {

    private static final Path CONTENT = Path.of("content");

    static List<Path> packs() throws IOException {
        try (var folders = Files.list(CONTENT)) {
            return folders.filter(folder -> Files.exists(folder.resolve("pack.yaml")))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void areThere() throws IOException {
        assertThat(packs()).contains(CONTENT.resolve("cadre-core"));
    }

    @ParameterizedTest
    @MethodSource("packs")
    void areSound(Path folder) {
        var findings =
                switch (PackReader.read(folder)) {
                    case PackReading.Ok sound -> List.of();
                    case PackReading.Broken(var broken) -> broken;
                };

        assertThat(findings).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void passTheSecondFenceUnchanged(Path folder) {
        for (var html : texts(pack(folder))) {
            assertThat(Html.isAllowed(html)).as(html).isTrue();
            assertThat(Html.normal(html)).isEqualTo(html);
        }
    }

    @ParameterizedTest
    @MethodSource("packs")
    void linkOnlyToWhatIsThereOrToHttps(Path folder) {
        for (var html : texts(pack(folder))) {
            for (var link : Jsoup.parseBodyFragment(html).select("a")) {
                assertThat(link.attr("href")).matches("#[a-z0-9-]+|https://\\S+");
            }
        }
    }

    private static Pack pack(Path folder) {
        return ((PackReading.Ok) PackReader.read(folder)).pack();
    }

    private static List<String> texts(Pack pack) {
        var texts = new ArrayList<String>();
        for (var module : pack.modules()) {
            for (var text : module.texts().values()) {
                text.lessons().stream()
                        .flatMap(lesson -> lesson.blocks().stream())
                        .flatMap(
                                block ->
                                        Stream.concat(
                                                Stream.of(block),
                                                block.variants().values().stream()))
                        .forEach(block -> texts.addAll(html(block)));
                text.questions().forEach(question -> texts.addAll(html(question)));
                text.scenes().forEach(scene -> texts.addAll(html(scene)));
            }
        }
        return texts;
    }

    private static List<String> html(Block block) {
        return switch (block) {
            case TextBlock text -> List.of(text.html());
            case CalloutBlock callout -> List.of(callout.html());
            case FigureBlock figure -> List.of();
            case CheckBlock check -> List.of();
            case CardBlock card -> List.of();
        };
    }

    private static List<String> html(Scene scene) {
        var texts = new ArrayList<>(List.of(scene.openingHtml(), scene.debriefHtml()));
        for (var decision : scene.decisions()) {
            texts.add(decision.html());
            texts.addAll(decision.htmlByVariant().values());
            for (var option : decision.options()) {
                texts.addAll(List.of(option.html(), option.consequenceHtml(), option.whyHtml()));
                option.later().forEach(later -> texts.add(later.html()));
            }
        }
        return texts;
    }

    private static List<String> html(QuestionSource question) {
        var texts = new ArrayList<>(List.of(question.stem(), question.exhibit()));
        if (question.answer() instanceof QuestionSource.Choice choice) {
            choice.options()
                    .forEach(option -> texts.addAll(List.of(option.text(), option.feedback())));
        }
        return texts;
    }
}
