package org.cadre.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.harrel.jsonschema.SimpleType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Attacks of our own in every text that a pack can hold. Either the pack is refused, or what came
 * out is text: no element, attribute or address that the author smuggled in. They are many, so they
 * run beside the other tests.
 */
@Execution(ExecutionMode.CONCURRENT)
class HostileTextTest {

    static final List<String> ATTACKS =
            List.of(
                    "<script>alert(1)</script>",
                    "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
                    "<img src=x onerror=alert(1)>",
                    "<img src=x onerror=alert(1)//",
                    "<svg onload=alert(1)>",
                    "<svg><script>alert(1)</script></svg>",
                    "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
                    "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
                    "<object data=\"javascript:alert(1)\"></object>",
                    "<a href=\"javascript:alert(1)\">x</a>",
                    "<a href=\"https://cadre.example\" onclick=\"alert(1)\">x</a>",
                    "<p style=\"background:url(javascript:alert(1))\">x</p>",
                    "<style>*{background:url(//evil.example)}</style>",
                    "<link rel=stylesheet href=//evil.example/x.css>",
                    "<meta http-equiv=refresh content=\"0;url=//evil.example\">",
                    "<base href=//evil.example/>",
                    "<form action=//evil.example><button>x</button></form>",
                    "<input autofocus onfocus=alert(1)>",
                    "<details open ontoggle=alert(1)>",
                    "<video><source onerror=alert(1)></video>",
                    "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
                    "<!--><img src=x onerror=alert(1)>-->",
                    "<!-- comment -->",
                    "<![CDATA[<script>alert(1)</script>]]>",
                    "<?php echo 1 ?>",
                    "<!DOCTYPE html>",
                    "</p></div></body><script>alert(1)</script>",
                    "\"><script>alert(1)</script>",
                    "' onmouseover='alert(1)",
                    "\" onmouseover=\"alert(1)",
                    "x\" autofocus onfocus=\"alert(1)",
                    "&lt;script&gt;alert(1)&lt;/script&gt;",
                    "&#60;img src=x onerror=alert(1)&#62;",
                    "&quot; onmouseover=&quot;alert(1)",
                    "&amp;lt;script&amp;gt;",
                    "[x](javascript:alert(1))",
                    "[x](JaVaScRiPt:alert(1))",
                    "[x](&#106;avascript:alert(1))",
                    "[x](java&#x09;script:alert(1))",
                    "[x](<javascript:alert(1)>)",
                    "[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)",
                    "[x](vbscript:msgbox)",
                    "[x](http://evil.example/)",
                    "[x](//evil.example/)",
                    "[x](/etc/passwd)",
                    "[x](https:evil)",
                    "[x](https://user:pass@evil.example/)",
                    "[x](https://cadre.example/ \"onmouseover=alert(1)\")",
                    "[x](https://cadre.example/\"onmouseover=\"alert(1))",
                    "[x](https://cadre.example/'onmouseover='alert(1))",
                    "[x](#\"onclick=\"alert(1))",
                    "<javascript:alert(1)>",
                    "<https://cadre.example/?a=%22onload=%22>",
                    "![x](https://evil.example/pixel.gif)",
                    "![x](x\" onerror=\"alert(1))",
                    "[x][y]\n\n[y]: javascript:alert(1)",
                    "`<script>alert(1)</script>`",
                    "```<script>\nalert(1)\n```",
                    "```\" onload=\"alert(1)\nx\n```",
                    "[[\" onmouseover=\"alert(1)]]",
                    "[[<b>x</b>|<script>alert(1)</script>]]",
                    "[@\" onmouseover=\"alert(1)]",
                    "[@x](javascript:alert(1))",
                    "| a |\n|---|\n| <img src=x onerror=alert(1)> |",
                    "#{facesContext.externalContext}",
                    "${7*7}",
                    "\u202Egpj.exe");

    /** One for each way out of a text: a field is read anew for each, which takes time. */
    private static final List<String> ONE_OF_EACH_KIND =
            List.of(
                    "<script>alert(1)</script>",
                    "<img src=x onerror=alert(1)>",
                    "<![CDATA[<script>alert(1)</script>]]>",
                    "</p></div></body><script>alert(1)</script>",
                    "' onmouseover='alert(1)",
                    "\" onmouseover=\"alert(1)",
                    "&lt;script&gt;alert(1)&lt;/script&gt;",
                    "[x](javascript:alert(1))",
                    "![x](x\" onerror=\"alert(1))",
                    "```\" onload=\"alert(1)\nx\n```",
                    "[[<b>x</b>|<script>alert(1)</script>]]",
                    "[@\" onmouseover=\"alert(1)]",
                    "#{facesContext.externalContext}");

    private static final Pattern TAG = Pattern.compile("<(/?)([a-z]+)((?:\\s[^<>]*)?)>");
    private static final Set<String> TAGS =
            Set.of(
                    "p",
                    "ul",
                    "ol",
                    "li",
                    "em",
                    "strong",
                    "code",
                    "pre",
                    "blockquote",
                    "br",
                    "div",
                    "table",
                    "thead",
                    "tbody",
                    "tr",
                    "th",
                    "td",
                    "a",
                    "dfn",
                    "cite");
    private static final Pattern ATTRIBUTES =
            Pattern.compile(
                    "( (class=\"(tbl|tbl-wrap|num|cite)\"|tabindex=\"0\"|scope=\"col\""
                            + "|start=\"[0-9]+\"|rel=\"noopener noreferrer\""
                            + "|href=\"(#[a-z0-9-]+|https://[^\"<>\\s]+)\"|title=\"[^\"<>]*\"))*");

    @TempDir Path temporary;

    static Stream<String> attacks() {
        return ATTACKS.stream();
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void writesOnlyWhatItKnows(String attack) {
        for (var text : List.of(attack, "Before " + attack, "> " + attack, "- *" + attack + "*")) {
            var findings = new Findings();
            var html = MarkdownText.blocks(node(text), references(), findings);

            assertKnown(html);
            assertThat(Html.isAllowed(html)).as(html).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void writesOnlyWhatItKnowsInOneLine(String attack) {
        assertKnown(MarkdownText.line(node(attack), references(), new Findings()));
    }

    @Test
    void refusesEachElementThatIsWrittenAsOne() {
        var raw = ATTACKS.stream().filter(attack -> attack.matches("<[a-zA-Z!?/].*>")).toList();

        assertThat(raw).hasSizeGreaterThan(20);
        for (var attack : raw) {
            var findings = new Findings();
            MarkdownText.blocks(node(attack), references(), findings);
            var refused = findings.count() > 0;
            assertThat(refused || attack.startsWith("<https:")).as(attack).isTrue();
        }
    }

    @Test
    void refusesEachAddressThatIsNotSafe() {
        var links = ATTACKS.stream().filter(attack -> attack.matches("!?\\[x\\].*")).toList();

        assertThat(links).hasSizeGreaterThan(15);
        for (var attack : links) {
            var findings = new Findings();
            var html = MarkdownText.blocks(node(attack), references(), findings);
            var harmless = !html.contains("<a") || html.contains("href=\"https://cadre.example/");
            assertThat(findings.count() > 0 || harmless).as(attack).isTrue();
        }
    }

    @Test
    void escapesWhatTheGlossaryAndTheSourcesSay() {
        var findings = new Findings();
        var html = MarkdownText.blocks(node("[[word]] [@src]"), references(), findings);

        assertThat(findings.all()).isEmpty();
        assertThat(Html.text(html)).isEqualTo("word <i>\"short\"</i>");
        assertKnown(html);
    }

    @ParameterizedTest
    @MethodSource("fields")
    void putsNothingHarmfulIntoAnyField(String file, String from) {
        var copy = PackCopy.in(temporary);
        var original = copy.text(file);
        for (var attack : ONE_OF_EACH_KIND) {
            copy.write(file, original.replace(from, Json.quote(attack)));
            assertThat(copy.text(file)).isNotEqualTo(original);
            if (copy.read() instanceof PackReading.Ok(var pack)) {
                pack.modules().getFirst().texts().values().forEach(HostileTextTest::assertSafe);
            }
        }
    }

    /** Each field that holds text, by its value in the small pack. */
    static Stream<Arguments> fields() {
        var lesson = "tst-1/en/lessons/offset.yaml";
        var card = "tst-1/en/lessons/order.yaml";
        var first = "tst-1/en/questions/lo1.yaml";
        var second = "tst-1/en/questions/lo2.yaml";
        return Stream.of(
                        List.of("pack.yaml", "Small pack"),
                        List.of("pack.yaml", "Trying out"),
                        List.of("pack.yaml", "CC-BY-4.0"),
                        List.of("tst-1/module.yaml", "Clocks at a scene"),
                        List.of("tst-1/module.yaml", "Decide which clock to trust."),
                        List.of("tst-1/module.yaml", "Note the offset of a clock"),
                        List.of("tst-1/module.yaml", "Kofi Specimen"),
                        List.of("tst-1/module.yaml", "Second edition."),
                        List.of("tst-1/module.yaml", "\"ISO 8601\""),
                        List.of("tst-1/module.yaml", "Date and time"),
                        List.of("tst-1/module.yaml", "part 1"),
                        List.of("tst-1/module.yaml", "\"paid text, cited only\""),
                        List.of(
                                "tst-1/en/glossary.yaml",
                                "Difference between the time of a device and a reference time."),
                        List.of(lesson, "Write down two clocks"),
                        List.of(lesson, "Note both, then compare"),
                        List.of(lesson, "Do not set the clock of a device."),
                        List.of(lesson, "Four minutes lie between the two clocks"),
                        List.of(lesson, "Time shown, in hours and minutes"),
                        List.of(
                                lesson,
                                "Two bars stand side by side. The bar of the device ends four"
                                        + " minutes after the bar of the phone."),
                        List.of(card, "At the next case"),
                        List.of(card, "Photograph both clocks."),
                        List.of(card, "|\n      Read the times aloud and record your voice."),
                        List.of(first, "|\n    Which clock goes into the record?"),
                        List.of(first, "|\n    `10:04:00 device`"),
                        List.of(first, "\"The one of the device\""),
                        List.of(first, "\"Nobody can compare one clock.\""),
                        List.of(first, "\"Setting it destroys the offset.\""),
                        List.of(first, "\"This is the number of minutes.\""),
                        List.of(first, "\"Multiply the minutes by 60.\""),
                        List.of(second, "\"Photograph\""),
                        List.of(second, "\"Phone\""),
                        List.of(second, "\"Quartz\""),
                        List.of(second, "\"Sundial\""),
                        List.of(second, "\"Nothing here reads the sun.\""))
                .map(field -> Arguments.of(field.get(0), field.get(1)));
    }

    private static void assertSafe(ModuleText text) {
        for (var lesson : text.lessons()) {
            for (var block : lesson.blocks()) {
                switch (block) {
                    case TextBlock shown -> assertKnown(shown.html());
                    case CalloutBlock shown -> assertKnown(shown.html());
                    case FigureBlock figure ->
                            assertThat(figure.svg())
                                    .containsPattern(
                                            "^<svg viewBox=\"[0-9 ]+\" role=\"img\""
                                                    + " aria-label=\"[^\"<>]*\">");
                    case CheckBlock check -> assertThat(check.questionId()).matches("[a-z0-9-]+");
                    case CardBlock card ->
                            assertThat(card.lines())
                                    .noneMatch(line -> line.matches(".*<[a-z!/?].*"));
                }
            }
        }
        for (var question : text.questions()) {
            assertKnown(question.stem());
            assertKnown(question.exhibit());
            answerTexts(question.answer()).forEach(HostileTextTest::assertKnown);
        }
    }

    private static Stream<String> answerTexts(QuestionSource.Answer answer) {
        return switch (answer) {
            case QuestionSource.Choice choice ->
                    choice.options().stream().flatMap(o -> Stream.of(o.text(), o.feedback()));
            case QuestionSource.Truth truth ->
                    Stream.of(truth.feedbackTrue(), truth.feedbackFalse());
            case QuestionSource.Numeric number ->
                    Stream.concat(
                            Stream.of(number.feedback().correct(), number.feedback().wrong()),
                            number.mistakes().stream().map(QuestionSource.Mistake::feedback));
            case QuestionSource.Ordering ordering ->
                    ordering.items().stream().flatMap(i -> Stream.of(i.text(), i.feedback()));
            case QuestionSource.Matching matching ->
                    Stream.concat(
                            matching.pairs().stream()
                                    .flatMap(p -> Stream.of(p.left(), p.right(), p.feedback())),
                            matching.distractors().stream()
                                    .flatMap(i -> Stream.of(i.text(), i.feedback())));
        };
    }

    /** Every angle bracket belongs to a tag that the renderer is meant to write. */
    static void assertKnown(String html) {
        var rest = new StringBuilder();
        var matcher = TAG.matcher(html);
        while (matcher.find()) {
            assertThat(TAGS).as(html).contains(matcher.group(2));
            assertThat(matcher.group(3)).as(html).matches(ATTRIBUTES);
            matcher.appendReplacement(rest, "");
        }
        matcher.appendTail(rest);
        assertThat(rest.toString()).as(html).doesNotContain("<");
    }

    static String rendered(String text) {
        return MarkdownText.blocks(node(text), references(), new Findings());
    }

    private static References references() {
        var source =
                new SourceRecord(
                        "src",
                        "",
                        "",
                        "",
                        "",
                        LocalDate.EPOCH,
                        Optional.empty(),
                        "",
                        "<i>\"short\"</i>");
        return new References(
                Map.of("src", source),
                Map.of("word", "\"><img src=x onerror=alert(1)>"),
                Set.of(),
                true);
    }

    private static YamlNode node(String text) {
        var place = new YamlNode.Place(Path.of("lesson.yaml"), "/text", 1);
        return YamlNode.scalar(place, SimpleType.STRING, text, true);
    }
}
