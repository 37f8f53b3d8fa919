package org.cadre.funding;

import org.cadre.agreement.AgreementId;
import org.cadre.agreement.Agreements;
import org.cadre.budget.BudgetQueries;
import org.cadre.budget.Budgets;
import org.cadre.budget.LineId;
import org.cadre.ledger.LedgerGround;
import org.cadre.money.Money;
import org.cadre.testing.Database;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;

/** A programme of {@link LedgerGround} with an approved budget: so much for each line and month. */
final class FundedGround {

    static final YearMonth MARCH = YearMonth.of(2026, 3);

    final LedgerGround ledger;
    private final Database database;

    FundedGround(Database database) {
        this.database = database;
        ledger = new LedgerGround(database);
    }

    /** From January 2026 for so many months. */
    void approve(int months, Map<LineId, Money> monthly) {
        var budgets = database.make(Budgets.class);
        var version = budgets.draft(ledger.programme, "as planned");
        database.flushAndClear();
        monthly.forEach(
                (line, amount) -> {
                    var planned = new TreeMap<YearMonth, Money>();
                    for (int month = 0; month < months; month++) {
                        planned.put(YearMonth.of(2026, 1).plusMonths(month), amount);
                    }
                    budgets.plan(version, line, planned);
                });
        budgets.submit(version);
        var shown = database.make(BudgetQueries.class).describe(ledger.programme, version).shown();
        budgets.approve(version, shown.sha256());
    }

    void instalment(AgreementId agreement, String due, Money amount) {
        database.make(Agreements.class).addInstalment(agreement, LocalDate.parse(due), amount, "");
    }

    ProgrammePlan plan() {
        return database.make(ContinuityQueries.class).plan(ledger.programme);
    }
}
