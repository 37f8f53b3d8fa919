package org.cadre.platform.faces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

class IconsTest {

    private static final Pattern USE = Pattern.compile("<c:icon name=\"([a-z-]+)\"");

    @Test
    void drawsALineIconThatScreenReadersPassOver() {
        assertThat(Icons.markup("home"))
                .startsWith("<svg class=\"i\" viewBox=\"0 0 16 16\" aria-hidden=\"true\"")
                .doesNotContain("fill-rule");
    }

    @Test
    void turnsArrowsWithTheDirectionOfReading() {
        assertThat(Icons.markup("next")).contains("class=\"i dir\"");
        assertThat(Icons.markup("down")).contains("class=\"i\"");
    }

    @Test
    void fillsTheShapesOfStatesButTheRingOfNotStarted() {
        assertThat(Icons.markup("s-ok")).contains("fill-rule=\"evenodd\"");
        assertThat(Icons.markup("s-todo")).contains("class=\"i o\"").doesNotContain("fill-rule");
    }

    @Test
    void refusesANameThatItDoesNotKnow() {
        assertThatIllegalArgumentException().isThrownBy(() -> Icons.markup("unicorn"));
    }

    @Test
    void knowsEveryIconThatAPageAsksFor() throws IOException {
        try (var pages = Files.walk(Path.of("src/main/webapp"))) {
            var asked =
                    pages.filter(path -> path.toString().endsWith(".xhtml"))
                            .flatMap(path -> USE.matcher(text(path)).results())
                            .map((MatchResult use) -> use.group(1));

            assertThat(asked).isNotEmpty().allMatch(Icons.names()::contains);
        }
    }

    private static String text(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
