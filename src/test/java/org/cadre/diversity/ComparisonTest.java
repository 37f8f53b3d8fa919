package org.cadre.diversity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class ComparisonTest {

    private static final Facet GENDER = new Facet(Attribute.GENDER, false);
    private static final List<String> CODES = List.of("WOMAN", "MAN", "DECLINED");

    @Test
    void tellsHowMuchSharesDifferAndHowOftenChanceAloneDoesIt() {
        var compared = Comparison.of(figure(3, 1, 2), figure(1, 3, 1), true);

        assertThat(compared.facet()).isEqualTo(GENDER);
        var women = compared.lines().getFirst();
        assertThat(women.one().count()).contains(3);
        assertThat(women.difference()).contains(-0.5);
        assertThat(women.surprise().orElseThrow())
                .as("Fisher's lady tasting tea, two-sided")
                .isCloseTo(34 / 70.0, within(1e-12));
    }

    @Test
    void saysNothingOfChanceWhereTwoMayShareThePeople() {
        var compared = Comparison.of(figure(30, 10, 2), figure(10, 30, 1), false);

        assertThat(compared.lines()).allMatch(line -> line.surprise().isEmpty());
        assertThat(compared.lines().getFirst().difference()).contains(-0.5);
    }

    @Test
    void computesNothingFromWhatIsHidden() {
        var compared = Comparison.of(figure(null, 20, 2), figure(10, 30, 1), true);

        var women = compared.lines().getFirst();
        assertThat(women.one().count()).isEmpty();
        assertThat(women.difference()).isEmpty();
        assertThat(women.surprise()).isEmpty();
    }

    @Test
    void saysNothingOfChanceWhereNobodyIsInTheCategory() {
        var compared = Comparison.of(figure(0, 20, 2), figure(0, 30, 1), true);

        assertThat(compared.lines())
                .extracting(Comparison.Line::surprise)
                .containsOnly(Optional.empty());
    }

    private static AttributeFigure figure(Integer women, int men, int declined) {
        Map<List<String>, ReleasedTable.Cell> cells = new LinkedHashMap<>();
        cells.put(
                List.of("WOMAN"),
                women == null
                        ? new ReleasedTable.Cell(null, 0, 40)
                        : new ReleasedTable.Cell(women, women, women));
        cells.put(List.of("MAN"), new ReleasedTable.Cell(men, men, men));
        cells.put(List.of("DECLINED"), new ReleasedTable.Cell(declined, declined, declined));
        int all = (women == null ? 5 : women) + men + declined;
        cells.put(List.of(ReleasedTable.SUM), new ReleasedTable.Cell(all, all, all));
        var table = new ReleasedTable(new TableShape(List.of(GENDER)), List.of(CODES), cells);
        return AttributeFigure.of(table, List.of(), List.of());
    }
}
