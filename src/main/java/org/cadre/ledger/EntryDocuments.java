package org.cadre.ledger;

import jakarta.inject.Inject;

import org.cadre.budget.DocumentId;
import org.cadre.budget.DocumentOf;
import org.cadre.budget.FinanceAccess;
import org.cadre.budget.FinanceDocuments;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;

/** Attaches invoices and receipts to entries, which stay as they are. */
@UseCase
public class EntryDocuments {

    @Inject LedgerRepository ledger;
    @Inject FinanceDocuments documents;
    @Inject FinanceAccess access;

    /**
     * Keeps a paper beside an entry. Refuses as {@link FinanceDocuments#attach}.
     *
     * @param name as the file was called
     */
    @Allowed(Role.FINANCE_OFFICER)
    public DocumentId attach(EntryId id, String name, byte[] content) {
        var programme = ledger.getEntry(id).programme();
        access.require(programme, Role.FINANCE_OFFICER);
        return documents.attach(programme, DocumentOf.entry(id.id()), name, content);
    }
}
