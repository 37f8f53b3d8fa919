package org.cadre.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.ledger.PeriodCheck.Condition;
import org.cadre.money.Money;
import org.jspecify.annotations.Nullable;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What has to be so before a month is closed (rule I3). */
@ApplicationScoped
class Closing {

    @Inject LedgerRepository ledger;
    @Inject Booking booking;
    @Inject Revaluations revaluations;

    /**
     * What a month is looked at by.
     *
     * @param sums account, currency, amount, base up to its end, amount, base of the month alone
     * @param stated what the bank says of its accounts
     */
    record Standing(
            YearMonth month, Chart chart, List<Object[]> sums, Map<AccountId, Long> stated) {}

    Standing at(Journal journal, YearMonth month) {
        ledger.flush();
        var chart = booking.chart(journal.programme());
        var banks = chart.banks().stream().map(each -> each.id().id()).toList();
        var sums = ledger.sumUntil(journal.programme(), month);
        return new Standing(month, chart, sums, stated(sums, banks, month));
    }

    /** In a month in which nothing moved the bank's word of an earlier one holds. */
    private Map<AccountId, Long> stated(List<Object[]> sums, List<UUID> banks, YearMonth month) {
        var moved =
                sums.stream()
                        .filter(each -> (Long) each[4] != 0)
                        .map(each -> each[0])
                        .collect(Collectors.toSet());
        return ledger.listLastBalances(banks, month).stream()
                .filter(each -> each.month().equals(month) || !moved.contains(each.account().id()))
                .collect(Collectors.toMap(BankBalance::account, BankBalance::minor));
    }

    /**
     * @param months all of the journal
     */
    List<PeriodCheck> checks(Journal journal, Standing at, List<PeriodRow> months) {
        var checks = new ArrayList<PeriodCheck>();
        checks.add(previous(at.month(), months));
        checks.add(trialBalance(journal, at.sums()));
        long asked = ledger.countWaiting(journal.programme(), at.month());
        checks.add(
                new PeriodCheck(
                        Condition.NO_REQUEST_WAITS, asked == 0, asked == 0 ? "" : "" + asked));
        checks.add(suspense(journal, at.chart(), at.sums()));
        checks.addAll(banks(at));
        checks.add(revalued(journal, at));
        return checks;
    }

    private static PeriodCheck previous(YearMonth month, List<PeriodRow> months) {
        var open =
                months.stream()
                        .filter(each -> each.month().isBefore(month))
                        .filter(each -> each.state() != PeriodState.CLOSED)
                        .map(each -> each.month().toString())
                        .sorted()
                        .collect(Collectors.joining(", "));
        return new PeriodCheck(Condition.PREVIOUS_CLOSED, open.isEmpty(), open);
    }

    private static PeriodCheck trialBalance(Journal journal, List<Object[]> sums) {
        var all =
                new Money(
                        sums.stream().mapToLong(each -> (Long) each[3]).sum(), journal.currency());
        return new PeriodCheck(Condition.TRIAL_BALANCE, all.isZero(), all.toString());
    }

    private static PeriodCheck suspense(Journal journal, Chart chart, List<Object[]> sums) {
        var left =
                sums.stream()
                        .filter(each -> chart.get(each[0]).role() == AccountRole.SUSPENSE)
                        .mapToLong(each -> (Long) each[3])
                        .sum();
        return new PeriodCheck(
                Condition.SUSPENSE_EMPTY,
                left == 0,
                new Money(left, journal.currency()).toString());
    }

    /** Each account that was ever used: what the bank says is what the journal says. */
    private static List<PeriodCheck> banks(Standing at) {
        return at.chart().banks().stream()
                .filter(each -> at.sums().stream().anyMatch(sum -> sum[0].equals(each.id().id())))
                .map(bank -> bank(bank, balance(bank, at.sums()), at.stated().get(bank.id())))
                .toList();
    }

    private static PeriodCheck bank(Account bank, Money balance, @Nullable Long stated) {
        boolean met = stated != null && stated == balance.minor();
        var shown =
                met || stated == null
                        ? balance
                        : new Money(stated, balance.currency()).minus(balance);
        return new PeriodCheck(Condition.BANK_RECONCILED, met, bank.row().code() + ", " + shown);
    }

    static Money balance(Account bank, List<Object[]> sums) {
        var currency = bank.currency().orElseThrow();
        return new Money(
                sums.stream()
                        .filter(each -> each[0].equals(bank.id().id()))
                        .mapToLong(each -> (Long) each[2])
                        .sum(),
                currency);
    }

    private PeriodCheck revalued(Journal journal, Standing at) {
        try {
            var left =
                    revaluations.differences(journal, at.chart(), at.sums(), at.month()).stream()
                            .map(each -> each.account().row().code() + " " + each.difference())
                            .collect(Collectors.joining(", "));
            return new PeriodCheck(Condition.REVALUED, left.isEmpty(), left);
        } catch (Booking.RateIsUnknown e) {
            return new PeriodCheck(Condition.REVALUED, false, e.arguments().getFirst().toString());
        }
    }
}
