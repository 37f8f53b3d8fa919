package org.cadre.ledger.hledger;

import org.cadre.ledger.hledger.HledgerEntry.Posting;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A ledger to be written for hledger. */
public record HledgerJournal(Currency base, List<HledgerEntry> entries, List<HledgerRate> rates) {

    public HledgerJournal {
        entries = entries.stream().sorted(Comparator.comparing(HledgerEntry::date)).toList();
        rates = List.copyOf(rates);
    }

    /** An account and a currency. */
    private record Pot(String account, String currency) implements Comparable<Pot> {
        @Override
        public int compareTo(Pot other) {
            return Comparator.comparing(Pot::account)
                    .thenComparing(Pot::currency)
                    .compare(this, other);
        }
    }

    public String inTransactionCurrencies() {
        return new Writing(false).text();
    }

    public String inBase() {
        return new Writing(true).text();
    }

    private final class Writing {

        private final boolean inBase;
        private final StringBuilder text = new StringBuilder();
        private final SortedMap<Pot, BigDecimal> balances = new TreeMap<>();
        private final Map<String, String> names = new HashMap<>();

        Writing(boolean inBase) {
            this.inBase = inBase;
        }

        String text() {
            var currencies =
                    Stream.concat(
                                    Stream.of(base),
                                    entries.stream()
                                            .flatMap(entry -> entry.postings().stream())
                                            .map(Posting::currency))
                            .filter(currency -> !inBase || currency.equals(base))
                            .collect(
                                    Collectors.toCollection(
                                            () ->
                                                    new TreeSet<>(
                                                            Comparator.comparing(
                                                                    Currency::getCurrencyCode))));
            currencies.forEach(each -> line("commodity %s %s", each.getCurrencyCode(), form(each)));
            if (!inBase) {
                rates.forEach(
                        rate ->
                                line(
                                        "P %s %s %s %s",
                                        rate.day(),
                                        rate.currency().getCurrencyCode(),
                                        rate.rate().toPlainString(),
                                        base.getCurrencyCode()));
            }
            entries.stream()
                    .flatMap(entry -> entry.postings().stream())
                    .map(posting -> account(posting.account()))
                    .distinct()
                    .sorted()
                    .forEach(account -> line("account %s", account));
            entries.forEach(this::entry);
            end();
            return text.toString();
        }

        /** How amounts of the currency look, which is how hledger knows its decimals. */
        private static String form(Currency currency) {
            return "1000." + "0".repeat(Math.max(currency.getDefaultFractionDigits(), 0));
        }

        private void entry(HledgerEntry entry) {
            var shown =
                    entry.postings().stream()
                            .filter(p -> inBase || p.amount().signum() != 0)
                            .toList();
            if (shown.isEmpty()) {
                return;
            }
            line("");
            line("%s (%s) %s", entry.date(), plain(entry.code()), plain(entry.description()));
            boolean converts = !inBase && converts(shown);
            shown.forEach(posting -> posting(posting, converts));
        }

        private static boolean converts(List<Posting> postings) {
            var sums = new HashMap<Currency, BigDecimal>();
            postings.forEach(p -> sums.merge(p.currency(), p.amount(), BigDecimal::add));
            return sums.values().stream().anyMatch(sum -> sum.signum() != 0);
        }

        private void posting(Posting posting, boolean converts) {
            var currency = inBase ? base : posting.currency();
            var amount = inBase ? posting.base() : posting.amount();
            balances.merge(
                    new Pot(account(posting.account()), currency.getCurrencyCode()),
                    amount,
                    BigDecimal::add);
            line(
                    "    %s  %s%s%s",
                    account(posting.account()),
                    amount(amount, currency),
                    converts && !currency.equals(base)
                            ? " @@ " + amount(posting.base().abs(), base)
                            : "",
                    comment(posting));
        }

        private String comment(Posting posting) {
            var parts = new TreeMap<>(posting.tags());
            if (inBase && !posting.currency().equals(base)) {
                parts.put("paid", amount(posting.amount(), posting.currency()));
            }
            return parts.entrySet().stream()
                    .map(tag -> plain(tag.getKey()) + ":" + plain(tag.getValue()))
                    .collect(Collectors.joining(", ", parts.isEmpty() ? "" : "  ; ", ""));
        }

        /** What every account holds in the end. */
        private void end() {
            if (entries.isEmpty()) {
                return;
            }
            line("");
            line("%s Balances in the end", entries.getLast().date());
            balances.forEach(
                    (pot, balance) -> {
                        var currency = Currency.getInstance(pot.currency());
                        line(
                                "    %s  %s = %s",
                                pot.account(),
                                amount(BigDecimal.ZERO, currency),
                                amount(balance, currency));
                    });
        }

        private static String amount(BigDecimal amount, Currency currency) {
            int digits = Math.max(currency.getDefaultFractionDigits(), 0);
            return currency.getCurrencyCode() + " " + amount.setScale(digits).toPlainString();
        }

        /** Brackets would make an account virtual, two blanks would end its name. */
        private String account(String name) {
            var safe =
                    name.replaceAll("[^\\p{L}\\p{M}\\p{N}:._/ -]", "-")
                            .replaceAll("\\s+", " ")
                            .strip();
            var other = names.putIfAbsent(safe, name);
            if (other != null && !other.equals(name)) {
                throw new IllegalArgumentException(name + " and " + other + " look the same");
            }
            return safe;
        }

        /** On one line, without the signs by which hledger tells the parts of a line apart. */
        private static String plain(String words) {
            return words.replaceAll("[\\s\\p{Cntrl}]+", " ").replaceAll("[;|,:()]", "/").strip();
        }

        private void line(String form, Object... parts) {
            text.append(form.formatted(parts)).append('\n');
        }
    }
}
