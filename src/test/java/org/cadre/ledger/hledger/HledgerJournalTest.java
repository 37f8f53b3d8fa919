package org.cadre.ledger.hledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.cadre.ledger.hledger.HledgerEntry.Posting;
import org.cadre.testing.Hledger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** The worked example of a grant in euro, a field account in shillings and a base in dollars. */
class HledgerJournalTest {

    @TempDir static Path folder;

    private final Hledger hledger = new Hledger(folder);

    @Test
    void hledgerFindsTheBalancesOfTheWorkedExample() {
        var journal = example();

        var paid = journal.inTransactionCurrencies();
        assertThat(hledger.check(paid)).isEqualTo(new Hledger.Said(0, ""));
        assertThat(hledger.balances(paid))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(
                                "assets:bank:EUR EUR", big("80000.00"),
                                "assets:bank:KES KES", big("950000.00"),
                                "income:grant:donor A EUR", big("-100000.00"),
                                "expenses:L2 training KES", big("1950000.00")));
        assertThat(hledger.run(paid, "bal", "assets", "--value=end,USD", "-e", "2026-03-01").text())
                .contains("91220.00");

        var base = journal.inBase();
        assertThat(hledger.check(base)).isEqualTo(new Hledger.Said(0, ""));
        assertThat(hledger.balances(base))
                .containsEntry("assets:bank:EUR USD", big("84000.00"))
                .containsEntry("assets:bank:KES USD", big("7220.00"))
                .containsEntry("expenses:exchange USD", big("3765.00"));
        assertThat(hledger.run(base, "bal", "assets", "--depth", "1").text()).contains("91220.00");
    }

    @Test
    void oneCentOfCorruptionIsFound() {
        var journal = example().inTransactionCurrencies();

        var oneSide = journal.replaceFirst("EUR -100000\\.00", "EUR -100000.01");
        assertThat(hledger.check(oneSide).code()).isNotZero();
        assertThat(hledger.check(oneSide).text()).contains("balance");

        var bothSides =
                journal.replaceFirst("EUR 100000\\.00", "EUR 100000.01")
                        .replaceFirst("EUR -100000\\.00", "EUR -100000.01");
        assertThat(hledger.check(bothSides).text()).contains("balance assertion");

        var withItsBalances =
                bothSides
                        .replace("= EUR -100000.00", "= EUR -100000.01")
                        .replace(
                                "receivable  EUR 0.00 = EUR 0.00",
                                "receivable  EUR 0.00 = EUR 0.01");
        assertThat(hledger.check(withItsBalances).code()).isZero();
        assertThat(hledger.balances(withItsBalances)).isNotEqualTo(hledger.balances(journal));
    }

    /** Any ledger, in currencies of none, two and three decimals. */
    @Test
    void agreesWithHledgerOnAnyLedger() {
        var random = new Random(6);
        for (int i = 0; i < 5; i++) {
            var entries = new ArrayList<HledgerEntry>();
            var expected = new TreeMap<String, BigDecimal>();
            for (int n = 0; n < 60; n++) {
                var currency = currency(List.of("JPY", "KWD", "USD").get(random.nextInt(3)));
                var amount =
                        BigDecimal.valueOf(
                                1 + random.nextInt(1_000_000), currency.getDefaultFractionDigits());
                var base = BigDecimal.valueOf(random.nextInt(1_000_000), 2);
                var from = "assets:bank " + random.nextInt(4);
                var to = "expenses:line " + random.nextInt(8);
                entries.add(
                        entry(
                                "2026-01-%02d".formatted(1 + random.nextInt(28)),
                                "E" + n,
                                posting(to, amount, currency, base),
                                posting(from, amount.negate(), currency, base.negate())));
                expected.merge(to + " " + currency, amount, BigDecimal::add);
                expected.merge(from + " " + currency, amount.negate(), BigDecimal::add);
            }
            var journal = new HledgerJournal(currency("USD"), entries, List.of());

            var written = journal.inTransactionCurrencies();
            assertThat(hledger.check(written)).isEqualTo(new Hledger.Said(0, ""));
            assertThat(hledger.balances(written)).isEqualTo(expected);
            assertThat(hledger.check(journal.inBase())).isEqualTo(new Hledger.Said(0, ""));
        }
    }

    @Test
    void namesCannotChangeWhatAJournalSays() {
        var usd = currency("USD");
        var evil =
                entry(
                        "2026-01-01",
                        "x) (y",
                        "; comment | note\n2026-01-01 another\n    a  USD 5",
                        posting("(assets)  USD 1 ; x", big("1.00"), usd, big("1.00")),
                        posting("[equity]\nP 2026", big("-1.00"), usd, big("-1.00")));
        var journal = new HledgerJournal(usd, List.of(evil), List.of()).inTransactionCurrencies();

        assertThat(hledger.check(journal)).isEqualTo(new Hledger.Said(0, ""));
        assertThat(hledger.balances(journal)).hasSize(2);
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                new HledgerJournal(
                                                usd,
                                                List.of(
                                                        entry(
                                                                "2026-01-01",
                                                                "1",
                                                                posting(
                                                                        "a(b", big("0"), usd,
                                                                        big("0")),
                                                                posting(
                                                                        "a)b", big("0"), usd,
                                                                        big("0")))),
                                                List.of())
                                        .inBase());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> entry("2026-01-01", "1", posting("a", big("1"), usd, big("1"))));
    }

    private static HledgerJournal example() {
        var usd = currency("USD");
        var eur = currency("EUR");
        var kes = currency("KES");
        return new HledgerJournal(
                usd,
                List.of(
                        entry(
                                "2026-01-05",
                                "T001",
                                posting("assets:receivable", big("100000"), eur, big("110000")),
                                posting(
                                        "income:grant:donor A",
                                        big("-100000"),
                                        eur,
                                        big("-110000"))),
                        entry(
                                "2026-01-10",
                                "T002",
                                posting("assets:bank:EUR", big("100000"), eur, big("110000")),
                                posting("assets:receivable", big("-100000"), eur, big("-110000"))),
                        entry(
                                "2026-01-20",
                                "T004",
                                posting("assets:bank:KES", big("2900000"), kes, big("22000")),
                                posting("assets:bank:EUR", big("-20000"), eur, big("-22000"))),
                        entry(
                                "2026-02-10",
                                "T005",
                                posting("expenses:L2 training", big("1950000"), kes, big("15015")),
                                posting("assets:bank:KES", big("-1950000"), kes, big("-15015"))),
                        entry(
                                "2026-01-31",
                                "R01",
                                posting("assets:bank:EUR", big("0"), eur, big("-1600")),
                                posting("assets:bank:KES", big("0"), kes, big("330")),
                                posting("expenses:exchange", big("0"), usd, big("1270"))),
                        entry(
                                "2026-02-28",
                                "R02",
                                posting("assets:bank:EUR", big("0"), eur, big("-2400")),
                                posting("assets:bank:KES", big("0"), kes, big("-95")),
                                posting("expenses:exchange", big("0"), usd, big("2495")))),
                List.of(
                        new HledgerRate(LocalDate.of(2026, 2, 28), eur, big("1.0500")),
                        new HledgerRate(LocalDate.of(2026, 2, 28), kes, big("0.0076"))));
    }

    private static HledgerEntry entry(String date, String code, Posting... postings) {
        return entry(date, code, "Entry " + code, postings);
    }

    private static HledgerEntry entry(
            String date, String code, String description, Posting... postings) {
        return new HledgerEntry(LocalDate.parse(date), code, description, List.of(postings));
    }

    private static Posting posting(
            String account, BigDecimal amount, Currency currency, BigDecimal base) {
        return new Posting(account, amount, currency, base, Map.of("fund", "GA1"));
    }

    private static Currency currency(String code) {
        return Currency.getInstance(code);
    }

    private static BigDecimal big(String number) {
        return new BigDecimal(number);
    }
}
