package org.cadre.privacy.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.platform.faces.Pages;
import org.cadre.platform.refusal.NotFound;
import org.cadre.privacy.ErasureId;
import org.cadre.privacy.ErasureOutcome;
import org.cadre.privacy.ErasureRow;
import org.cadre.privacy.Erasures;

import java.util.List;

/** Who asks to be erased, the longest first, and what was settled. */
@Named
@RequestScoped
public class ErasuresPage {

    private static final String PATH = "/privacy/erasures";
    private static final int SIZE = 50;
    private static final int SETTLED = 20;

    @Inject Erasures erasures;
    @Inject HttpServletRequest request;

    private String chosen;
    private String act;
    private String reason;
    private List<ErasureRow> open;
    private List<ErasureRow> settled;

    @PostConstruct
    void readAddress() {
        chosen = request.getParameter("request");
        act = request.getParameter("act");
    }

    public void load() {
        getRows();
    }

    public List<ErasureRow> getRows() {
        if (open == null) {
            open = erasures.listOpen(SIZE);
        }
        return open;
    }

    public List<ErasureRow> getSettled() {
        if (settled == null) {
            settled = erasures.listSettled(SETTLED);
        }
        return settled;
    }

    /** The request that is being settled, or null. */
    public ErasureRow getChosen() {
        return getRows().stream()
                .filter(row -> row.id().toString().equals(chosen))
                .findFirst()
                .orElse(null);
    }

    public boolean isCarryingOut() {
        return "erase".equals(act);
    }

    public void carryOut() {
        erasures.carryOut(id(), reason);
        Pages.go(PATH, "done", "privacy.done.erased");
    }

    public void refuse() {
        erasures.refuse(id(), reason);
        Pages.go(PATH, "done", "privacy.done.refused");
    }

    private ErasureId id() {
        return ErasureId.find(chosen)
                .orElseThrow(() -> new NotFound("request for erasure " + chosen));
    }

    /** For the note on the list of people. */
    public long getWaiting() {
        return erasures.countOpen();
    }

    public String kind(ErasureRow row) {
        return row.outcome() == ErasureOutcome.CARRIED_OUT ? "ok" : "none";
    }

    public String eraseHref(ErasureRow row) {
        return Pages.address(PATH, "request", row.id(), "act", "erase");
    }

    public String refuseHref(ErasureRow row) {
        return Pages.address(PATH, "request", row.id(), "act", "refuse");
    }

    public String getHref() {
        return PATH;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
