package org.cadre.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Collectors;

class TypesetterTest {

    private static final TextStyle SERIF = new TextStyle(Typeface.SERIF, 34, false);
    private static final Typefaces TYPEFACES = new Typefaces();

    private final Typesetter setter = new Typesetter(TYPEFACES.lend());

    @Test
    void keepsTheSizeWhenALineFits() {
        assertThat(setter.fit("Amina Demo", SERIF, 20, 500))
                .singleElement()
                .satisfies(line -> assertThat(line.style().size()).isEqualTo(34));
    }

    @Test
    void shrinksBeforeItWraps() {
        assertThat(setter.fit("Amina Demo", SERIF, 20, 150))
                .singleElement()
                .satisfies(
                        line -> {
                            assertThat(line.style().size()).isBetween(20f, 33.5f);
                            assertThat(line.width()).isLessThanOrEqualTo(150);
                        });
    }

    @Test
    void wrapsAtTheSmallestSizeAndLosesNoLetter() {
        var name = "Maria-Magdalena Placeholder van der Exampleton y Specimen";
        var lines = setter.fit(name, SERIF, 20, 200);

        assertThat(lines).hasSizeGreaterThan(1);
        assertThat(lines).allSatisfy(line -> assertThat(line.width()).isLessThanOrEqualTo(200));
        assertThat(letters(lines)).isEqualTo(name.replace(" ", ""));
    }

    @Test
    void breaksAWordThatIsTooWide() {
        var word = "Donaudampfschifffahrtsgesellschaft";
        var lines = setter.wrap(word, SERIF, 100);

        assertThat(lines).allSatisfy(line -> assertThat(line.width()).isLessThanOrEqualTo(100));
        assertThat(letters(lines)).isEqualTo(word);
    }

    @Test
    void choosesAFontForEachScript() {
        assertThat(setter.line("Amina أمينة Амина", SERIF).runs())
                .extracting(TextLine.Run::fontFile)
                .containsExactly(
                        "NotoSerif-Regular", "NotoNaskhArabic-Regular", "NotoSerif-Regular");
    }

    @Test
    void refusesACharacterThatNoFontHas() {
        assertThat(TYPEFACES.canPrint("Amina", Typeface.SERIF)).isTrue();
        assertThat(TYPEFACES.canPrint("阿", Typeface.SERIF)).isFalse();
        assertThatThrownBy(() -> setter.line("阿", SERIF)).isInstanceOf(Unprintable.class);
    }

    private static String letters(List<TextLine> lines) {
        return lines.stream().map(TextLine::text).collect(Collectors.joining()).replace(" ", "");
    }
}
