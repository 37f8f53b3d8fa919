package org.cadre.platform.faces;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import java.util.List;

class MatrixComponentTest {

    private static final String HOSTILE = "A\" onfocus='x' <b>&amp;";

    @Test
    void writesWhateverStandsInItAsWords() {
        var cell = new Matrix.Cell("ok", HOSTILE, HOSTILE, false);
        var row = new Matrix.Row("/x?a=\"b\"", HOSTILE, HOSTILE, HOSTILE, List.of(cell));
        var column = new Matrix.Column(HOSTILE, HOSTILE);
        var totals = List.of(HOSTILE, HOSTILE);
        var matrix = new Matrix(HOSTILE, HOSTILE, List.of(column), List.of(row), totals);

        var page = Jsoup.parseBodyFragment(MatrixComponent.html(matrix));

        assertThat(page.select("[onfocus], b b")).isEmpty();
        assertThat(page.selectFirst("[role=region]").attr("aria-label")).isEqualTo(HOSTILE);
        assertThat(page.selectFirst("tbody a").attr("href")).isEqualTo("/x?a=\"b\"");
        assertThat(page.selectFirst("th input[name=person]").val()).isEqualTo(HOSTILE);
        assertThat(page.select("bdi").eachText()).containsOnly(HOSTILE);
        assertThat(page.select("tfoot > tr > *").eachText()).containsExactly(HOSTILE, HOSTILE);
    }
}
