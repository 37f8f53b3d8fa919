package org.cadre.certificate.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.certificate.AwardId;
import org.cadre.certificate.OwnCertificate;
import org.cadre.certificate.OwnCertificateQueries;
import org.cadre.certificate.Renewing;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.faces.Shell;
import org.cadre.platform.refusal.NotFound;

/** What it takes to renew one of the own certificates, and the button that opens the quiz. */
@Named
@RequestScoped
public class RenewPage {

    @Inject OwnCertificateQueries queries;
    @Inject Renewing renewing;
    @Inject Messages msg;
    @Inject Shell shell;
    @Inject HttpServletRequest request;

    private AwardId award;
    private OwnCertificate own;

    /** From the address, also when a form of the page is sent. */
    @PostConstruct
    void load() {
        var asked = request.getParameter("award");
        award = AwardId.find(asked).orElseThrow(() -> new NotFound("award " + asked));
        own = queries.get(award, shell.language());
    }

    public void renew() {
        var version = renewing.begin(award);
        Pages.go("/assessment/start", "module", version, "kind", "final");
    }

    public String getKind() {
        return StateKind.of(own);
    }

    public String getState() {
        return StateKind.words(own, msg);
    }

    public OwnCertificate getOwn() {
        return own;
    }
}
