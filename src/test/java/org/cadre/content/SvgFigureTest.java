package org.cadre.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;

class SvgFigureTest {

    private static final Path FILE = Path.of("chain.svg");

    private final Findings findings = new Findings();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<rect x=\"0\" y=\"0\" width=\"10\" height=\"10\" rx=\"2\" class=\"f1\"/>",
                "<path d=\"M0 0h10v10z\" class=\"ax dash\"/>",
                "<g transform=\"translate(10,20) rotate(-90)\"><circle cx=\"1\" cy=\"2\""
                        + " r=\"3\"/></g>",
                "<text x=\"1\" y=\"2\" text-anchor=\"middle\">a <tspan"
                        + " class=\"b\">b</tspan></text>",
                "<polyline points=\"0,0 1,1 2,0\" class=\"s1\"/>",
                "<polygon points=\"0,0 1,1 2,0\" class=\"band\"/>",
                "<ellipse cx=\"1\" cy=\"1\" rx=\"2\" ry=\"3\"/>",
                "<title>Chain</title><desc>Of custody</desc>",
                "<!-- a comment -->"
            })
    void readsWhatADrawingNeeds(String drawing) {
        read(svg(drawing));

        assertThat(findings.all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<style>*{fill:red}</style>",
                "<foreignObject><p xmlns=\"http://www.w3.org/1999/xhtml\">x</p></foreignObject>",
                "<image href=\"https://evil.example/x.png\"/>",
                "<use href=\"#x\"/>",
                "<a href=\"javascript:alert(1)\"><text>x</text></a>",
                "<animate attributeName=\"x\"/>",
                "<set attributeName=\"onload\" to=\"alert(1)\"/>",
                "<filter id=\"f\"/>",
                "<svg viewBox=\"0 0 1 1\"/>",
                "<rect onclick=\"alert(1)\"/>",
                "<rect ONCLICK=\"alert(1)\"/>",
                "<rect style=\"fill:red\"/>",
                "<rect fill=\"red\"/>",
                "<rect fill=\"url(#x)\"/>",
                "<rect width=\"calc(1px)\"/>",
                "<rect href=\"#x\"/>",
                "<rect xlink:href=\"#x\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"/>",
                "<rect xml:base=\"https://evil.example/\"/>",
                "<rect class=\"evil\"/>",
                "<rect class=\"\"/>",
                "<rect id=\"1\"/>",
                "<path d=\"M0 0 url(x)\"/>",
                "<g transform=\"evil(1)\"/>",
                "<path d=\"M0 0\" marker-end=\"url(https://evil.example/#x)\"/>",
                "<path d=\"M0 0\" marker-end=\"url(#nowhere)\"/>",
                "<path d=\"M0 0\" marker-evil=\"url(#nowhere)\"/>",
                "<html:script xmlns:html=\"http://www.w3.org/1999/xhtml\">alert(1)</html:script>",
                "<?xml-stylesheet href=\"x.css\"?>",
                "loose text",
                "<text>&undefined;</text>",
                "<g>"
            })
    void refusesAllElse(String drawing) {
        var written = read(svg(drawing));

        assertThat(findings.all()).isNotEmpty();
        assertThat(written).doesNotContain("script", "evil", "javascript", "style", "href");
    }

    @Test
    void fetchesNothingAndExpandsNothing() {
        read(
                "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/hostname\">"
                        + "<!ENTITY y \"yyyyyyyyyy\">]>"
                        + svg("<text>&x;&y;</text>"));

        assertThat(findings.all())
                .extracting(Finding::reason)
                .anyMatch(reason -> reason.startsWith("A document type is declared."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<svg xmlns='http://www.w3.org/2000/svg'/> | The svg has no viewBox.",
                "<svg viewBox='0 0 1 1'/> | <svg> is not an element of SVG.",
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1' width='10'/> |"
                        + " The attribute width=\"10\" is not allowed on <svg>.",
                "<g xmlns='http://www.w3.org/2000/svg'/> | The element <g> is not allowed here.",
                "nothing | This is not XML",
                "'' | This is not XML"
            })
    void saysWhatIsWrongWithTheRoot(String svg, String reason) {
        read(svg);

        assertThat(findings.all())
                .extracting(Finding::reason)
                .anyMatch(found -> found.startsWith(reason));
    }

    @Test
    void namesTheLine() {
        read(svg("\n<rect/>\n<rect style=\"x\"/>\n"));

        assertThat(findings.all()).extracting(Finding::line).containsExactly(3);
    }

    @Test
    void refusesToNestWithoutEnd() {
        read(svg("<g>".repeat(50_000) + "</g>".repeat(50_000)));

        assertThat(findings.all())
                .extracting(Finding::reason)
                .contains("The figure is nested too deeply.");
    }

    @Test
    void escapesItsNameAndItsTexts() {
        var svg =
                SvgFigure.read(
                        svg("<text>1 &lt; 2 &amp; \"3\"</text>"),
                        FILE,
                        "fig",
                        "\"><script>alert(1)</script>",
                        findings);

        assertThat(svg)
                .isEqualTo(
                        "<svg viewBox=\"0 0 640 100\" role=\"img\""
                            + " aria-label=\"&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;\"><text>1"
                            + " &lt; 2 &amp; &quot;3&quot;</text></svg>");
    }

    private String read(String svg) {
        return SvgFigure.read(svg, FILE, "fig", "A chain of custody.", findings);
    }

    private static String svg(String drawing) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 640 100\">%s</svg>"
                .formatted(drawing);
    }
}
