package org.cadre.ledger.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.ledger.LedgerQueries;
import org.cadre.ledger.RequestLine;
import org.cadre.ledger.RequestState;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.faces.Shell;
import org.cadre.platform.security.CurrentActor;

import java.util.List;

/** What waits: requests for an approval, and approved ones for their posting. */
@Named
@RequestScoped
public class PaymentsPage {

    @Inject LedgerQueries queries;
    @Inject ChosenJournal chosen;
    @Inject CurrentActor current;
    @Inject Shell shell;
    @Inject HttpServletRequest request;

    private List<RequestLine> rows;

    public void load() {
        var file = request.getParameter("file");
        if (chosen.isAny() && file != null) {
            new LedgerFile("requests", file, shell.language())
                    .requests(queries.requests(chosen.getId()));
        } else if (chosen.isAny()) {
            rows();
        }
    }

    /** All requests, whatever became of them. */
    public String fileHref(String kind) {
        return Pages.address("/ledger/payments", "programme", chosen.getId(), "file", kind);
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
