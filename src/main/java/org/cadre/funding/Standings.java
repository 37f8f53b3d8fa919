package org.cadre.funding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.agreement.AgreementQueries;
import org.cadre.budget.BudgetQueries;
import org.cadre.catalogue.ProgrammeId;
import org.cadre.ledger.JournalStampQueries;
import org.cadre.platform.persistence.Recent;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/**
 * Plans of programmes, each read and computed once as long as nothing changes that it rests on:
 * three statements tell whether something has, in the transaction of who asks. Nobody asks who has
 * changed something of it in the same transaction, since a stamp of rows that are rolled back may
 * come again with others.
 */
@ApplicationScoped
class Standings {

    private static final int MOST = 32;

    private final Recent<ProgrammeId, Standing> recent = new Recent<>(MOST);

    @Inject BudgetQueries budgets;
    @Inject AgreementQueries agreements;
    @Inject JournalStampQueries journals;
    @Inject CliffSettings cliffs;

    /** What is kept of a programme on a day, or else what is read now. */
    Standing of(ProgrammeId programme, LocalDate today, Supplier<ProgrammePlan> reading) {
        var one = List.of(programme);
        var stamp =
                List.of(
                        today,
                        cliffs.threshold(),
                        cliffs.persist(),
                        budgets.fingerprints(one),
                        agreements.fingerprints(one),
                        journals.of(programme));
        return recent.get(programme, stamp, () -> new Standing(reading.get()));
    }
}
