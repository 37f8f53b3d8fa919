package org.cadre.ledger.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.cadre.ledger.LedgerGround.DAY;
import static org.cadre.ledger.LedgerGround.eur;

import org.cadre.agreement.AgreementId;
import org.cadre.agreement.Agreements;
import org.cadre.ledger.FinancialReport;
import org.cadre.ledger.FinancialReport.Row;
import org.cadre.ledger.FinancialReports;
import org.cadre.ledger.Fund;
import org.cadre.ledger.Journals;
import org.cadre.ledger.LedgerGround;
import org.cadre.money.Money;
import org.cadre.testing.Database;
import org.cadre.testing.Ssconvert;
import org.cadre.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;

/** A grant in dollars in a journal in euros, with costs in three currencies. */
class FinancialReportFilesDbTest {

    private static final YearMonth MARCH = YearMonth.of(2026, 3);

    @RegisterExtension final Database database = new Database();
    @TempDir static Path folder;

    private LedgerGround ground;
    private AgreementId grant;

    @BeforeEach
    void spend() {
        ground = new LedgerGround(database);
        for (var currency : List.of("USD", "JPY")) {
            database.make(Journals.class).addBank(ground.programme, Currency.getInstance(currency));
        }
        ground.rate("USD", LocalDate.parse("2026-01-01"), "0.9");
        ground.rate("USD", DAY, "0.93");
        ground.rate("JPY", DAY, "0.0061");
        grant = ground.anAgreement("DN-1", Money.of(5_000_00, "USD"));
        var training = new Fund(grant, ground.aLine("TR"));
        var travel = new Fund(grant, ground.aLine("VI"));
        ground.allot(training, eur(1_000));
        ground.allot(travel, eur(500));
        database.make(Agreements.class).read(grant, training.line(), "1.2", "Staff", false);
        ground.paid(training, Money.of(100_00, "USD"));
        ground.paid(training, Money.of(33_333, "JPY"));
        ground.paid(travel, eur(77));
        ground.approved(travel, eur(50));
        database.flushAndClear();
    }

    private FinancialReport report(YearMonth from) {
        return database.make(FinancialReports.class).get(grant, from, MARCH);
    }

    @Test
    void countsInTheCurrencyOfTheGrantAndOfTheJournalByHeading() {
        var report = report(MARCH);

        assertThat(report.isValued()).isTrue();
        assertThat(report.rows()).extracting(Row::code).containsExactly("1.2", "VI");
        var staff = report.rows().getFirst();
        assertThat(staff.name()).isEqualTo("Staff");
        // 100.00, and 33,333 yen are 203.33 euros, which are 218.63 dollars at 0.93
        assertThat(staff.period().granted()).isEqualTo(Money.of(318_63, "USD"));
        assertThat(staff.period().base()).isEqualTo(Money.of(93_00 + 203_33, "EUR"));
        var travel = report.rows().getLast();
        assertThat(travel.soFar().granted()).isEqualTo(Money.of(82_80, "USD"));
        assertThat(travel.promised().base()).isEqualTo(eur(50));
        assertThat(travel.promised().granted()).isEqualTo(Money.of(53_76, "USD"));
        assertThat(report.indirect().soFar().granted()).isEqualTo(Money.of(28_10, "USD"));
        assertThat(report(YearMonth.of(2026, 4)).total().period().base()).isEqualTo(eur(0));
    }

    @Test
    void aSpreadsheetComputesTheSameFigures() {
        var report = report(MARCH);
        var sheets =
                new Ssconvert(folder)
                        .computed(new FinancialReportFiles(report, Language.EN).xlsx());

        var rows = sheets.getFirst();
        assertThat(rows).hasSize(1 + report.rows().size() + 3);
        for (int i = 0; i < report.rows().size(); i++) {
            agrees(rows.get(1 + i), report.rows().get(i));
        }
        agrees(rows.get(1 + report.rows().size()), report.direct());
        agrees(rows.get(2 + report.rows().size()), report.indirect());
        agrees(rows.get(3 + report.rows().size()), report.total());
    }

    private static void agrees(List<String> cells, Row row) {
        agrees(cells.get(2), row.budget().granted());
        agrees(cells.get(3), row.budget().base());
        agrees(cells.get(4), row.period().granted());
        agrees(cells.get(5), row.period().base());
        agrees(cells.get(6), row.soFar().granted());
        agrees(cells.get(7), row.soFar().base());
        agrees(cells.get(8), row.promised().granted());
        agrees(cells.get(9), row.promised().base());
    }

    private static void agrees(String cell, Money money) {
        assertThat(Double.parseDouble(cell)).isCloseTo(money.amount().doubleValue(), within(1e-6));
    }

    @Test
    void separatedTextHasARowForEachHeadingAndTheSums() {
        var csv =
                new String(
                        new FinancialReportFiles(report(MARCH), Language.EN).csv(),
                        StandardCharsets.UTF_8);

        assertThat(csv.lines()).hasSize(6);
        assertThat(csv).contains("\"Spent so far USD\"", "\"Staff\"", "\"318.63\"", "\"296.33\"");
    }
}
