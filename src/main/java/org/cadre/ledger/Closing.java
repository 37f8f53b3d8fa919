package org.cadre.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.ledger.PeriodCheck.Condition;
import org.cadre.money.Money;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What has to be so before a month is closed (rule I3). */
@ApplicationScoped
class Closing {

    @Inject LedgerRepository ledger;
    @Inject Booking booking;
    @Inject Revaluations revaluations;

    List<PeriodCheck> checks(Journal journal, YearMonth month) {
        ledger.flush();
        var chart = booking.chart(journal.programme());
        var sums = ledger.sumUntil(journal.programme(), month);
        var checks = new ArrayList<PeriodCheck>();
        checks.add(previous(journal, month));
        checks.add(trialBalance(journal, sums));
        long asked = ledger.countAsked(journal.programme(), month);
        checks.add(
                new PeriodCheck(
                        Condition.NO_REQUEST_WAITS, asked == 0, asked == 0 ? "" : "" + asked));
        checks.add(suspense(journal, chart, sums));
        checks.addAll(banks(chart, sums, month));
        checks.add(revalued(journal, chart, month));
        return checks;
    }

    private PeriodCheck previous(Journal journal, YearMonth month) {
        var open =
                ledger.listPeriods(journal.programme()).stream()
                        .filter(each -> each.month().isBefore(month))
                        .filter(each -> each.state() != PeriodState.CLOSED)
                        .map(each -> each.month().toString())
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
    private List<PeriodCheck> banks(Chart chart, List<Object[]> sums, YearMonth month) {
        var stated =
                ledger
                        .listBalances(
                                chart.banks().stream().map(each -> each.id().id()).toList(), month)
                        .stream()
                        .collect(Collectors.toMap(each -> each.account().id(), BankBalance::minor));
        return chart.banks().stream()
                .filter(each -> sums.stream().anyMatch(sum -> sum[0].equals(each.id().id())))
                .map(
                        bank -> {
                            var balance = balance(bank, sums);
                            var said = stated.get(bank.id().id());
                            boolean met = said != null && said == balance.minor();
                            var detail =
                                    met || said == null
                                            ? bank.row().code() + ", " + balance
                                            : bank.row().code()
                                                    + ", "
                                                    + new Money(said, balance.currency())
                                                            .minus(balance);
                            return new PeriodCheck(Condition.BANK_RECONCILED, met, detail);
                        })
                .toList();
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

    private PeriodCheck revalued(Journal journal, Chart chart, YearMonth month) {
        try {
            var left =
                    revaluations.differences(journal, chart, month).stream()
                            .map(each -> each.account().row().code() + " " + each.difference())
                            .collect(Collectors.joining(", "));
            return new PeriodCheck(Condition.REVALUED, left.isEmpty(), left);
        } catch (Booking.RateIsUnknown e) {
            return new PeriodCheck(Condition.REVALUED, false, e.arguments().getFirst().toString());
        }
    }
}
