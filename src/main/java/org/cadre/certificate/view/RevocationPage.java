package org.cadre.certificate.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.certificate.CertificateQueries;
import org.cadre.certificate.RevocationId;
import org.cadre.certificate.RevocationRow;
import org.cadre.certificate.RevocationState;
import org.cadre.certificate.Revocations;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.refusal.NotFound;

/** One request to revoke: the second person confirms or declines, the asker may take it back. */
@Named
@RequestScoped
public class RevocationPage {

    private static final String LIST = "/certificate/revocations";

    @Inject CertificateQueries queries;
    @Inject Revocations revocations;
    @Inject HttpServletRequest request;

    private String revocation;
    private String reason;
    private RevocationRow row;

    /** The parameter of the address is needed before Faces hands it out: the form depends on it. */
    @PostConstruct
    void readAddress() {
        revocation = request.getParameter("revocation");
    }

    public RevocationRow getRow() {
        if (row == null) {
            row = queries.getRequest(id());
        }
        return row;
    }

    public boolean isConfirmed() {
        return getRow().state() == RevocationState.CONFIRMED;
    }

    public void confirm() {
        revocations.confirm(id());
        Pages.go(LIST, "done", "certificate.done.confirmed");
    }

    public void decline() {
        revocations.decline(id(), reason);
        Pages.go(LIST, "done", "certificate.done.declined");
    }

    private RevocationId id() {
        return RevocationId.find(revocation)
                .orElseThrow(() -> new NotFound("revocation " + revocation));
    }

    public String getRevocation() {
        return revocation;
    }

    public void setRevocation(String revocation) {
        this.revocation = revocation;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
