package org.cadre.people.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.people.HelpOutcome;
import org.cadre.people.HelpRequestId;
import org.cadre.people.HelpRequestRow;
import org.cadre.people.PersonState;
import org.cadre.people.SettledHelpRow;
import org.cadre.people.SignInHelp;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.persistence.Keyset;
import org.cadre.platform.persistence.Slice;
import org.cadre.platform.refusal.NotFound;

import java.util.List;

/** Who cannot sign in and waits for an administrator, the longest first, and what was settled. */
@Named
@RequestScoped
public class SignInHelpPage {

    private static final String PATH = "/people/sign-in-help";
    private static final int SIZE = 25;
    private static final int SETTLED = 20;

    @Inject SignInHelp help;
    @Inject HttpServletRequest request;

    private String dismiss;
    private String reason;
    private Slice<HelpRequestRow> open;
    private List<SettledHelpRow> settled;

    @PostConstruct
    void readAddress() {
        dismiss = request.getParameter("dismiss");
    }

    public void load() {
        getRows();
    }

    private Slice<HelpRequestRow> open() {
        if (open == null) {
            open =
                    help.listOpen(
                            Keyset.of(
                                    request.getParameter("after"), request.getParameter("before")),
                            SIZE);
        }
        return open;
    }

    public List<HelpRequestRow> getRows() {
        return open().rows();
    }

    public List<SettledHelpRow> getSettled() {
        if (settled == null) {
            settled = help.listSettled(SETTLED);
        }
        return settled;
    }

    /** The request whose dismissal is being written, or null. */
    public HelpRequestRow getDismissed() {
        return getRows().stream()
                .filter(row -> row.id().toString().equals(dismiss))
                .findFirst()
                .orElse(null);
    }

    public void dismiss() {
        help.dismiss(
                HelpRequestId.find(dismiss)
                        .orElseThrow(() -> new NotFound("request for help " + dismiss)),
                reason);
        Pages.go(PATH, "done", "people.done.helpDismissed");
    }

    public boolean mayHaveLink(HelpRequestRow row) {
        return row.state() != PersonState.DEACTIVATED;
    }

    public String kind(SettledHelpRow row) {
        return row.outcome() == HelpOutcome.DISMISSED ? "none" : "ok";
    }

    public String dismissHref(HelpRequestRow row) {
        return Pages.address(
                PATH,
                "dismiss",
                row.id(),
                "after",
                request.getParameter("after"),
                "before",
                request.getParameter("before"));
    }

    public String getNextHref() {
        return open().next().map(row -> Pages.address(PATH, "after", row.id())).orElse(null);
    }

    public String getPreviousHref() {
        return open().previous().map(row -> Pages.address(PATH, "before", row.id())).orElse(null);
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
