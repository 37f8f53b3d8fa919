package org.cadre.ledger;

import jakarta.inject.Inject;

import org.cadre.agreement.AgreementId;
import org.cadre.agreement.AgreementQueries;
import org.cadre.agreement.AgreementTerms;
import org.cadre.budget.BudgetQueries;
import org.cadre.budget.FinanceAccess;
import org.cadre.budget.LineId;
import org.cadre.budget.LineRow;
import org.cadre.money.Money;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.Internal;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reports to donors out of the journals whose money the actor may see. */
@UseCase
public class FinancialReports {

    @Inject LedgerRepository ledger;
    @Inject AgreementQueries agreements;
    @Inject BudgetQueries budgets;
    @Inject FinanceAccess access;
    @Inject CadreClock clock;

    /**
     * What was done with the money of an agreement.
     *
     * @param from null for the first month of its window
     * @param to null for this month
     */
    @Allowed({
        Role.PROGRAMME_MANAGER,
        Role.FINANCE_OFFICER,
        Role.FINANCE_APPROVER,
        Role.OVERSIGHT_READER
    })
    public FinancialReport get(AgreementId id, @Nullable YearMonth from, @Nullable YearMonth to) {
        var terms =
                Optional.ofNullable(agreements.describe(List.of(id)).get(id))
                        .orElseThrow(() -> new NotFound("agreement " + id));
        access.requireReader(terms.programme());
        return describe(terms, from, to);
    }

    /** As {@link #get}, for a use case that has checked the permission. */
    @Internal
    public FinancialReport describe(
            AgreementTerms terms, @Nullable YearMonth from, @Nullable YearMonth to) {
        var id = terms.id();
        var journal = ledger.get(terms.programme());
        var last = to == null ? YearMonth.from(clock.today(ZoneOffset.UTC)) : to;
        return FinancialReport.of(
                terms,
                journal.currency(),
                from == null ? YearMonth.from(terms.from()) : from,
                last,
                ledger.listReported(id, last).stream()
                        .map(each -> line(each, journal.currency()))
                        .toList(),
                budgets.lines(terms.programme()).stream()
                        .collect(Collectors.toMap(LineRow::id, Function.identity())),
                rates(terms, journal.currency()));
    }

    private static FinancialReport.Line line(Object[] read, Currency base) {
        return new FinancialReport.Line(
                (AccountRole) read[0],
                ((Entry) read[1]).row(),
                YearMonth.from((LocalDate) read[2]),
                new LineId((UUID) read[3]),
                Money.of((Long) read[5], (String) read[4]),
                new Money((Long) read[6], base));
    }

    private NavigableMap<LocalDate, BigDecimal> rates(AgreementTerms terms, Currency base) {
        var currency = terms.signed().currency();
        var rates = new TreeMap<LocalDate, BigDecimal>();
        if (!currency.equals(base)) {
            ledger.listApprovedRates(terms.programme()).stream()
                    .filter(each -> each.currency().equals(currency))
                    .forEach(each -> rates.put(each.row().day(), each.rate()));
        }
        return rates;
    }
}
