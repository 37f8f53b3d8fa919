package org.cadre.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The colours of the style sheet: the two dark blocks agree, and every pair in use can be read. */
class DarkThemeTest {

    private static final double TEXT = 4.5;
    private static final double CONTROL = 3;

    private final Map<String, String> light = block(":root");
    private final Map<String, String> dark = block("[data-theme=dark]");

    @Test
    void darkBySystemAndDarkByChoiceAreTheSame() {
        assertThat(block(":root:not([data-theme=light])")).isEqualTo(dark);
    }

    @Test
    void darkRedefinesNothingThatLightDoesNotDefine() {
        assertThat(light.keySet()).containsAll(dark.keySet());
    }

    @ParameterizedTest
    @CsvSource({
        "ink, paper paper-2 paper-3 tint ok-soft warn-soft bad-soft",
        "ink-2, paper paper-2 paper-3 tint ok-soft warn-soft bad-soft",
        "ink-3, paper paper-2",
        "accent, paper paper-2 tint ok-soft warn-soft bad-soft",
        "accent-2, paper paper-2 tint",
        "on-accent, accent accent-2",
        "paper, ink bad",
        "ok, paper paper-2 ok-soft",
        "warn, paper paper-2 warn-soft",
        "bad, paper paper-2 bad-soft",
        "c1, paper",
        "c2, paper"
    })
    void textCanBeRead(String text, String surfaces) {
        assertContrast(text, surfaces, TEXT);
    }

    @ParameterizedTest
    @CsvSource({
        "edge, paper paper-2",
        "accent, paper paper-2 paper-3",
        "bad, paper",
        "c2, paper paper-3",
        "c3, paper",
        "c4, paper",
        "c5, paper"
    })
    void controlsAndMarksCanBeSeen(String mark, String surfaces) {
        assertContrast(mark, surfaces, CONTROL);
    }

    private void assertContrast(String colour, String surfaces, double least) {
        for (var surface : surfaces.split(" ")) {
            assertThat(contrast(value(light, colour), value(light, surface)))
                    .as("light: %s on %s", colour, surface)
                    .isGreaterThanOrEqualTo(least);
            assertThat(contrast(value(dark, colour), value(dark, surface)))
                    .as("dark: %s on %s", colour, surface)
                    .isGreaterThanOrEqualTo(least);
        }
    }

    private String value(Map<String, String> theme, String name) {
        var value = theme.getOrDefault(name, light.get(name));
        return value.startsWith("var(--")
                ? value(theme, value.substring("var(--".length(), value.length() - 1))
                : value;
    }

    /** The contrast ratio of WCAG 2.2, from 1 to 21. */
    private static double contrast(String one, String other) {
        var a = luminance(one);
        var b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        var digits = colour.substring(1);
        var hex = digits.length() == 3 ? digits.replaceAll("(.)", "$1$1") : digits;
        return 0.2126 * linear(hex, 0) + 0.7152 * linear(hex, 2) + 0.0722 * linear(hex, 4);
    }

    private static double linear(String hex, int at) {
        var share = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /** The custom properties of the first block with exactly this selector. */
    private static Map<String, String> block(String selector) {
        var opening = "^\\s*" + Pattern.quote(selector) + " \\{$";
        var start = Pattern.compile(opening, Pattern.MULTILINE).matcher(sheet());
        assertThat(start.find()).as(selector).isTrue();
        var body = sheet().substring(start.end(), sheet().indexOf('}', start.end()));
        var properties = new LinkedHashMap<String, String>();
        var line = Pattern.compile("--([a-z0-9-]+): ([^;]+);").matcher(body);
        while (line.find()) {
            properties.put(line.group(1), line.group(2));
        }
        return properties;
    }

    private static String sheet() {
        try {
            return Files.readString(Path.of("src/main/webapp/resources/cadre/css/tokens.css"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
