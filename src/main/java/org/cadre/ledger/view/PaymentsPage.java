package org.cadre.ledger.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.cadre.ledger.LedgerQueries;
import org.cadre.ledger.RequestLine;
import org.cadre.ledger.RequestState;
import org.cadre.platform.security.CurrentActor;

import java.util.List;

/** What waits: requests for an approval, and approved ones for their posting. */
@Named
@RequestScoped
public class PaymentsPage {

    @Inject LedgerQueries queries;
    @Inject ChosenJournal chosen;
    @Inject CurrentActor current;

    private List<RequestLine> rows;

    public void load() {
        if (chosen.isAny()) {
            rows();
        }
    }

    private List<RequestLine> rows() {
        if (rows == null) {
            rows = queries.waiting(chosen.getId());
        }
        return rows;
    }

    public List<RequestLine> getAsked() {
        return in(RequestState.ASKED);
    }

    public List<RequestLine> getApproved() {
        return in(RequestState.APPROVED);
    }

    private List<RequestLine> in(RequestState state) {
        return rows().stream().filter(each -> each.request().state() == state).toList();
    }

    /** Whether the actor took a step before, and so does not take the next. */
    public boolean isOwn(RequestLine row) {
        var own = current.get().id().orElse(null);
        return own != null
                && (own.equals(row.request().askedBy()) || own.equals(row.request().approvedBy()));
    }
}
