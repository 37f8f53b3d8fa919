package org.cadre.certificate.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.certificate.AwardId;
import org.cadre.certificate.CertificateQueries;
import org.cadre.certificate.CertificateRow;
import org.cadre.certificate.Revocations;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.refusal.NotFound;

/** Asks for the revocation of one certificate. */
@Named
@RequestScoped
public class RevokePage {

    @Inject CertificateQueries queries;
    @Inject Revocations revocations;
    @Inject HttpServletRequest request;

    private String award;
    private String reason;
    private CertificateRow row;

    /** The parameter of the address is needed before Faces hands it out: the form depends on it. */
    @PostConstruct
    void readAddress() {
        award = request.getParameter("award");
    }

    public CertificateRow getRow() {
        if (row == null) {
            row = queries.get(id());
        }
        return row;
    }

    public String getKind() {
        return StateKind.of(getRow().state());
    }

    public void request() {
        revocations.request(id(), reason);
        Pages.go("/certificate/revocations", "done", "certificate.done.requested");
    }

    private AwardId id() {
        return AwardId.find(award).orElseThrow(() -> new NotFound("award " + award));
    }

    public String getAward() {
        return award;
    }

    public void setAward(String award) {
        this.award = award;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
