package org.cadre.authoring.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.authoring.FlagRow;
import org.cadre.authoring.FlagState;
import org.cadre.authoring.ReviewFlagQueries;
import org.cadre.authoring.ReviewFlags;
import org.cadre.catalogue.ModuleVersionId;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.faces.Shell;
import org.cadre.platform.refusal.NotFound;

/** One review flag: why it was raised, and what was decided. */
@Named
@RequestScoped
public class FlagPage {

    @Inject ReviewFlagQueries queries;
    @Inject ReviewFlags flags;
    @Inject Shell shell;
    @Inject Messages msg;
    @Inject HttpServletRequest request;

    private ModuleVersionId version;
    private String kind;
    private String subject;
    private FlagRow row;
    private String note;

    /** From the address, also when a form of the page is sent. */
    @PostConstruct
    void load() {
        var asked = request.getParameter("version");
        version = ModuleVersionId.find(asked).orElseThrow(() -> new NotFound("version " + asked));
        kind = request.getParameter("kind");
        var named = request.getParameter("subject");
        subject = named == null ? "" : named;
        row = queries.get(version, kind, subject, shell.language());
    }

    public void triage() {
        flags.triage(version, kind, subject);
        go("authoring.done.triaged");
    }

    public void decide() {
        flags.decide(version, kind, subject, note);
        go("authoring.done.decided");
    }

    public void agree() {
        flags.agree(version, kind, subject);
        go("authoring.done.agreed");
    }

    private void go(String done) {
        Pages.go(
                "/authoring/flag",
                "version",
                version,
                "kind",
                kind,
                "subject",
                subject,
                "done",
                done);
    }

    public FlagRow getRow() {
        return row;
    }

    public boolean isOpen() {
        return row.state() == FlagState.OPEN;
    }

    public boolean isUndecided() {
        return row.note().isEmpty();
    }

    /** Whether this person may be the second one. */
    public boolean isAgreeable() {
        return row.isWaiting() && !row.isOwn();
    }

    public String getReason() {
        return DeskPage.reason(msg, row.signal());
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
