package org.cadre.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.cadre.agreement.AgreementId;
import org.cadre.budget.BudgetEvents;
import org.cadre.budget.BudgetQueries;
import org.cadre.budget.TransferState;
import org.cadre.ledger.PostingDraft.Dimensions;
import org.cadre.time.CadreClock;

import java.time.ZoneOffset;
import java.util.List;

/**
 * Where the budget moves money from line to line, what the agreement allots to them moves with it,
 * in the same transaction: with less than that available, neither does.
 */
@ApplicationScoped
class MovedAllotments {

    @Inject LedgerRepository ledger;
    @Inject Booking booking;
    @Inject BudgetQueries budgets;
    @Inject CadreClock clock;

    void follow(@Observes BudgetEvents.TransferDecided event) {
        if (event.state() != TransferState.APPROVED) {
            return;
        }
        var moved = budgets.transfer(event.transfer());
        if (ledger.find(moved.programme()).isEmpty()) {
            return;
        }
        var journal = ledger.lock(moved.programme());
        var agreement = new AgreementId(moved.agreement());
        var from = new Fund(agreement, moved.from());
        booking.requireAvailable(journal, from, moved.amount());
        var chart = booking.chart(moved.programme());
        var today = clock.today(ZoneOffset.UTC);
        booking.post(
                journal,
                new EntryDraft(
                        EntrySource.TRANSFER,
                        today,
                        today,
                        moved.reason(),
                        List.of(
                                PostingDraft.of(
                                        chart.one(AccountRole.ALLOTTED),
                                        moved.amount(),
                                        Dimensions.of(from)),
                                PostingDraft.of(
                                        chart.one(AccountRole.ALLOTTED),
                                        moved.amount().negated(),
                                        Dimensions.of(new Fund(agreement, moved.to()))))),
                new Entry.Origin(null, null, moved.askedBy(), moved.decidedBy()),
                moved.reason());
    }
}
