package org.cadre.funding;

import org.cadre.budget.DocumentRow;
import org.cadre.ledger.FinancialReport;

import java.util.List;

/**
 * A grant by the headings of its donor.
 *
 * @param report without single costs
 * @param documents of the agreement, the newest first
 */
public record OwnReport(FinancialReport report, List<DocumentRow> documents) {

    public OwnReport {
        documents = List.copyOf(documents);
    }
}
