package org.cadre.selection.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.selection.panel.Pools.pool;
import static org.cadre.selection.panel.Pools.quotas;

import org.cadre.selection.panel.Pools.Case;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/** Quotas that are refused, and quotas that this pool cannot fill. */
class RelaxingTest {

    @Test
    void namesTheOneQuotaThatGivesWay() {
        var given = new Case(pool("F", "F", "M", "M", "M"), quotas("one F 3 4", "one M 0 4"), 4);

        assertThat(words(given)).containsExactly("change one=F from at least 3 to at least 2");
    }

    /** 26 women could be found, but not with three from the country EE among them. */
    @Test
    void findsWhichQuotaIsTheCheapest() {
        var given =
                Pools.cadre26()
                        .with(Quota.hard("gender", "F", 26, 26))
                        .with(Quota.hard("gender", "M", 0, 14));

        assertThat(words(given)).containsExactly("change country=EE from at least 3 to at least 2");
    }

    @Test
    void namesSeveralWhereOneIsNotEnough() {
        var given =
                new Case(
                        pool("F a", "F a", "M b", "M b", "M b"),
                        quotas("one F 3 4", "two b 0 0"),
                        4);

        assertThat(words(given))
                .containsExactly(
                        "change one=F from at least 3 to at least 2",
                        "change two=b from at most 0 to at most 2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "one F 3 2|one=F asks for at least 3 and at most 2",
                "one F -1 2|one=F asks for at least -1",
                "one X 0 2|one has no feature X",
                "six F 0 2|the pool has no category six",
                "one F 0 1;one F 0 2|one=F has two quotas",
                "one F 2 4;one M 1 4|the quotas of one ask for at least 3, the panel has 2 seats",
                "one F 0 1;one M 0 0|the quotas of one allow at most 1, the panel has 2 seats",
            })
    void refusesWhatNoPoolCouldFill(String rows, String words) {
        var given = new Case(pool("F", "F", "M"), quotas(rows.split(";")), 2);

        assertThat(refusals(given)).containsExactly(words);
    }

    @ParameterizedTest
    @CsvSource({"0, 'a panel has at least 1 seat, not 0'", "4, 3 nominees cannot fill 4 seats"})
    void refusesSeatsThatCannotBeFilled(int size, String words) {
        assertThat(refusals(new Case(pool("F", "F", "M"), List.of(), size))).containsExactly(words);
    }

    private static List<String> words(Case given) {
        return ((Outcome.Infeasible) given.outcome())
                .smallestChange().stream().map(QuotaChange::words).toList();
    }

    private static List<String> refusals(Case given) {
        return ((Outcome.Contradictory) given.outcome())
                .contradictions().stream().map(Contradiction::words).toList();
    }
}
