package org.cadre.authoring.diff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Collectors;

class WordsTest {

    @Test
    void marksTheWordsThatCameAndWent() {
        var compared =
                Words.compare(
                        "Check that it covers the device.",
                        "Check first that it covers the named device.");

        assertThat(marked(compared.older())).isEmpty();
        assertThat(marked(compared.newer())).containsExactly("first ", "named ");
    }

    @Test
    void marksASignAlone() {
        var compared =
                Words.compare("Unless life is at risk, or not.", "Unless life is at risk or not.");

        assertThat(marked(compared.older())).containsExactly(", ");
        assertThat(marked(compared.newer())).isEmpty();
    }

    @Test
    void keepsANumberInOnePiece() {
        var compared = Words.compare("The screen says 10:04 now.", "The screen says 10:05 now.");

        assertThat(marked(compared.older())).containsExactly("10:04 ");
        assertThat(marked(compared.newer())).containsExactly("10:05 ");
    }

    @Test
    void comparesArabicWordByWord() {
        var compared = Words.compare("دوّن فرق الساعة.", "دوّن فرق الساعتين.");

        assertThat(marked(compared.older())).containsExactly("الساعة");
        assertThat(marked(compared.newer())).containsExactly("الساعتين");
    }

    @Test
    void givesBothTextsBackWhole() {
        var older = "One, two;\nthree (four).";
        var newer = "Two one:\nfour, (three)!";

        var compared = Words.compare(older, newer);

        assertThat(text(compared.older())).isEqualTo(older);
        assertThat(text(compared.newer())).isEqualTo(newer);
    }

    @Test
    void tellsTextsThatAreTooLongAsAWhole() {
        var older = "a ".repeat(3000) + "same";
        var newer = "b ".repeat(3000) + "same";

        var compared = Words.compare(older, newer);

        assertThat(compared.older()).hasSize(2);
        assertThat(compared.newer().getLast().marked()).isFalse();
    }

    private static List<String> marked(List<Words.Piece> pieces) {
        return pieces.stream().filter(Words.Piece::marked).map(Words.Piece::text).toList();
    }

    private static String text(List<Words.Piece> pieces) {
        return pieces.stream().map(Words.Piece::text).collect(Collectors.joining());
    }
}
