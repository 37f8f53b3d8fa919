package org.cadre.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.ledger.LedgerGround.DAY;
import static org.cadre.ledger.LedgerGround.eur;

import org.cadre.ledger.hledger.HledgerJournal;
import org.cadre.money.Money;
import org.cadre.testing.Database;
import org.cadre.testing.Hledger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** A real journal of three currencies, judged by Debian's hledger. */
class LedgerExportsDbTest {

    private static final YearMonth MARCH = YearMonth.of(2026, 3);

    @RegisterExtension final Database database = new Database();
    @TempDir static Path folder;

    private LedgerGround ground;
    private Hledger judge;

    @BeforeEach
    void book() {
        ground = new LedgerGround(database);
        judge = new Hledger(folder);
        for (var currency : new String[] {"USD", "JPY"}) {
            database.make(Journals.class).addBank(ground.programme, Currency.getInstance(currency));
        }
        ground.rate("USD", DAY, "0.9");
        ground.rate("JPY", DAY, "0.0061");
        ground.rate("USD", LocalDate.parse("2026-03-31"), "0.93");
        ground.rate("JPY", LocalDate.parse("2026-03-31"), "0.0058");
        var fund = ground.aFund("TR", eur(2_000));
        ground.received(fund.agreement(), eur(1_500), DAY);
        ground.received(
                ground.anAgreement("DN; (US): 1", Money.of(900_00, "USD")),
                Money.of(900_00, "USD"),
                DAY);
        ground.paid(fund, Money.of(33_33, "USD"));
        ground.paid(fund, Money.of(12_345, "JPY"));
        var wrong = ground.paid(fund, Money.of(77_77, "EUR"));
        ground.approved(fund, eur(50));
        database.make(Reversals.class).reverse(wrong, DAY, "paid twice");
        database.make(Revaluations.class).revalue(ground.programme, MARCH, "").orElseThrow();
        database.flushAndClear();
    }

    private HledgerJournal exported() {
        return database.make(LedgerExports.class).hledger(ground.programme);
    }

    @Test
    void hledgerFindsNothingWrongAndAddsUpToTheSameBalances() {
        var inBase = exported().inBase();
        var asPaid = exported().inTransactionCurrencies();

        assertThat(judge.check(inBase)).isEqualTo(new Hledger.Said(0, ""));
        assertThat(judge.check(asPaid)).isEqualTo(new Hledger.Said(0, ""));
        assertThat(judge.balances(inBase))
                .usingComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(ours(true));
        assertThat(judge.balances(asPaid))
                .usingComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(ours(false));
    }

    /** What Cadre says each account holds, without those that hold nothing. */
    private Map<String, BigDecimal> ours(boolean inBase) {
        var chart = database.make(Booking.class).chart(ground.programme);
        var found = new TreeMap<String, BigDecimal>();
        for (var each : ground.repository().sumUntil(ground.programme, MARCH)) {
            var money =
                    inBase
                            ? new Money((Long) each[3], LedgerGround.EUR)
                            : Money.of((Long) each[2], (String) each[1]);
            found.merge(
                    LedgerExports.account(chart.get(each[0]).row())
                            + " "
                            + money.currency().getCurrencyCode(),
                    money.amount(),
                    BigDecimal::add);
        }
        found.values().removeIf(each -> each.signum() == 0);
        return found;
    }

    @Test
    void hledgerFindsOneCentThatWasChanged() {
        for (var text : new String[] {exported().inBase(), exported().inTransactionCurrencies()}) {
            var changed = text.replaceFirst("bank  EUR 1500\\.00", "bank  EUR 1500.01");
            assertThat(changed).isNotEqualTo(text);
            assertThat(judge.check(changed).code()).isNotZero();
        }
        var both =
                exported()
                        .inBase()
                        .replaceFirst("bank  EUR 1500\\.00", "bank  EUR 1500.01")
                        .replaceFirst("income  EUR -1500\\.00", "income  EUR -1500.01");
        assertThat(judge.check(both).code()).isNotZero();
    }

    @Test
    void everyPostingStandsInTheTableWithItsAgreementAndLine() {
        var exports = database.make(LedgerExports.class);
        var all = exports.postings(ground.programme, null, null);

        assertThat(all.stream().map(each -> each.posting().base()).reduce(eur(0), Money::plus))
                .isEqualTo(eur(0));
        Predicate<PostedLine> cost = each -> each.posting().account().role() == AccountRole.EXPENSE;
        assertThat(all.stream().filter(cost))
                .isNotEmpty()
                .allMatch(each -> each.line().equals("TR") && each.agreement().equals("DN-TR"));
        assertThat(exports.postings(ground.programme, MARCH.minusMonths(1), null)).isEmpty();
        assertThat(exports.postings(ground.programme, MARCH, EntrySource.RECEIPT)).hasSize(4);
    }
}
