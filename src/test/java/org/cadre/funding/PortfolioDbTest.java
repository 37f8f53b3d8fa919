package org.cadre.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.ledger.LedgerGround.eur;

import org.cadre.agreement.Restriction;
import org.cadre.funding.ContinuityView.Cover;
import org.cadre.ledger.LedgerGround;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.Scope;
import org.cadre.platform.startup.Jobs;
import org.cadre.testing.Database;
import org.cadre.testing.Rows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/** What the continuity of all programmes came to when it was last counted. */
class PortfolioDbTest {

    @RegisterExtension final Database database = new Database();

    private FundedGround ground;

    @BeforeEach
    void begin() {
        ground = new FundedGround(database);
    }

    private void count() {
        database.flushAndClear();
        Jobs.untilNoneIsLeft(database.make(Outlooks.class)::countNext);
        database.flushAndClear();
    }

    private PortfolioView.Row row() {
        return database.make(PortfolioQueries.class).view().rows().stream()
                .filter(each -> each.programme().equals(ground.ledger.programme))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aMonthSaysWhatItsWorstCoveredLineSaysAndWhatAllLinesLack() {
        var covered = ground.ledger.aLine("01");
        var bare = ground.ledger.aLine("02");
        ground.ledger.anAgreement("DN-1", eur(90_000), Restriction.to(covered));
        ground.approve(12, Map.of(covered, eur(1_000), bare, eur(500)));

        count();

        var first = row().months().getFirst();
        assertThat(first.month()).isEqualTo(FundedGround.MARCH);
        assertThat(first.cover()).isEqualTo(Cover.NONE);
        assertThat(first.hundredths()).isZero();
        assertThat(first.worst()).startsWith("02");
        assertThat(first.falls()).hasSize(1);
        assertThat(first.need()).isEqualByComparingTo("1500");
        assertThat(first.gap()).isEqualByComparingTo("500");
        assertThat(row().gap()).isEqualTo(eur(500 * 10));
    }

    @Test
    void saysTheSameAsThePageOfTheProgramme() {
        var line = ground.ledger.aLine("01");
        ground.ledger.anAgreement("DN-1", eur(3_500));
        ground.approve(24, Map.of(line, eur(1_000)));

        count();

        var page = ContinuityView.of(List.of(), new Standing(ground.plan()));
        assertThat(row().fall().map(OutlookMonth::month)).isEqualTo(page.firstCliff());
        assertThat(row().gap()).isEqualTo(page.gap(12));
        assertThat(row().months().stream().map(OutlookMonth::hundredths))
                .startsWith(100, 100, 100, 50, 0);
    }

    @Test
    void whatHasChangedIsSaidAndCountedAnew() {
        var fund = ground.ledger.aFund("01", eur(9_000));
        ground.approve(12, Map.of(fund.line(), eur(1_000)));
        assertThat(row().isCounted()).isFalse();
        count();
        assertThat(row().changed()).isFalse();

        ground.instalment(fund.agreement(), "2026-06-01", eur(9_000));
        database.flushAndClear();
        assertThat(row().changed()).isTrue();
        count();
        assertThat(row().months().getFirst().hundredths()).as("counted just now").isEqualTo(100);

        database.clock().pass(Outlooks.REST.plusSeconds(1));
        count();
        assertThat(row().changed()).isFalse();
        assertThat(row().months().getFirst().cover()).isEqualTo(Cover.NONE);

        ground.ledger.paid(fund, eur(300));
        database.flushAndClear();
        assertThat(row().changed()).isTrue();
    }

    @Test
    void aQuarterSaysItsWorstMonth() {
        var months =
                List.of(
                        month(3, Cover.SECURED, 100),
                        month(4, Cover.UNDEFINED, 0),
                        month(5, Cover.PARTLY, 40));

        var quarter = OutlookMonth.together(months);

        assertThat(quarter.hundredths()).isEqualTo(40);
        assertThat(quarter.cover()).isEqualTo(Cover.PARTLY);
        assertThat(quarter.need()).isEqualByComparingTo("300");
        assertThat(OutlookMonth.read(OutlookMonth.write(months))).isEqualTo(months);
    }

    private static OutlookMonth month(int month, Cover cover, int hundredths) {
        return new OutlookMonth(
                YearMonth.of(2026, month),
                cover,
                hundredths,
                false,
                "Training",
                new BigDecimal("100.00"),
                new BigDecimal("10.00"),
                List.of());
    }

    @Test
    void showsOnlyProgrammesWhoseMoneyTheActorMaySee() {
        var line = ground.ledger.aLine("01");
        ground.approve(12, Map.of(line, eur(1_000)));
        count();
        var other = Scope.programme(Rows.aProgramme(database).id());
        database.actAs(LedgerGround.in(ground.ledger.ines, Role.PROGRAMME_MANAGER, other));

        assertThat(database.make(PortfolioQueries.class).view().rows()).isEmpty();
    }

    @Test
    void costsTheSameStatementsWithFewLinesAndProgrammesAndWithMany() {
        ground.approve(12, Map.of(ground.ledger.aLine("01"), eur(1_000)));
        count();
        int few = database.statements(() -> database.make(PortfolioQueries.class).view());
        for (int i = 0; i < 5; i++) {
            var another = new FundedGround(database);
            another.approve(12, Map.of(another.ledger.aLine("01"), eur(1_000)));
        }
        count();
        database.actAs(ground.ledger.oversight());

        assertThat(database.statements(() -> database.make(PortfolioQueries.class).view()))
                .isEqualTo(few)
                .isLessThanOrEqualTo(8);
    }
}
