package org.cadre.ledger.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.ledger.ProposalId;
import org.cadre.ledger.ProposalKind;
import org.cadre.ledger.ProposalQueries;
import org.cadre.ledger.ProposalRow;
import org.cadre.ledger.ProposalState;
import org.cadre.ledger.Proposals;
import org.cadre.platform.faces.Given;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.CurrentActor;

import java.util.List;

/** Entries that one proposes and a second approves. */
@Named
@RequestScoped
public class ProposalsPage {

    private static final String PATH = "/ledger/proposals";

    @Inject Proposals proposals;
    @Inject ProposalQueries queries;
    @Inject ChosenJournal chosen;
    @Inject CurrentActor current;
    @Inject HttpServletRequest request;

    private String shown;
    private String reason;
    private List<ProposalRow> rows;

    @PostConstruct
    void readAddress() {
        shown = request.getParameter("proposal");
    }

    public void load() {
        if (chosen.isAny()) {
            getRows();
            if (shown != null) {
                getChosen();
            }
        }
    }

    public List<ProposalRow> getRows() {
        if (rows == null) {
            rows = queries.list(chosen.getId());
        }
        return rows;
    }

    /** The one of the address; null for none. */
    public ProposalRow getChosen() {
        return shown == null
                ? null
                : getRows().stream()
                        .filter(each -> each.id().toString().equals(shown))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("proposal " + shown));
    }

    /** Whether this person may say yes or no to the chosen one. */
    public boolean isDecidable() {
        var row = getChosen();
        return row != null
                && row.state() == ProposalState.PROPOSED
                && chosen.isApprover()
                && !isOwn(row);
    }

    public boolean isOwn(ProposalRow row) {
        return current.get().id().filter(own -> own.equals(row.proposedBy())).isPresent();
    }

    public void approve() {
        var entry = proposals.approve(id(), Given.text(request.getParameter("read")));
        Pages.go("/ledger/entry", "entry", entry, "done", "ledger.done.posted");
    }

    public void refuse() {
        proposals.refuse(id(), Given.text(reason));
        Pages.go(PATH, "programme", chosen.getId(), "done", "ledger.done.proposalRefused");
    }

    private ProposalId id() {
        return ProposalId.find(shown).orElseThrow(() -> new NotFound("proposal " + shown));
    }

    public String href(ProposalRow row) {
        return Pages.address(PATH, "programme", chosen.getId(), "proposal", row.id());
    }

    public String askHref(ProposalKind kind) {
        return Pages.address("/ledger/propose", "programme", chosen.getId(), "kind", kind.name());
    }

    public List<ProposalKind> getKinds() {
        return List.of(ProposalKind.values());
    }

    public String kind(ProposalState state) {
        return switch (state) {
            case PROPOSED -> "warn";
            case POSTED -> "ok";
            case REFUSED -> "none";
        };
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
