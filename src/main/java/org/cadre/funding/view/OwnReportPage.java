package org.cadre.funding.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.agreement.AgreementId;
import org.cadre.budget.DocumentId;
import org.cadre.budget.DocumentRow;
import org.cadre.funding.OwnGrants;
import org.cadre.funding.OwnReport;
import org.cadre.platform.faces.Download;
import org.cadre.platform.faces.Given;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.refusal.NotFound;

import java.time.DateTimeException;
import java.time.YearMonth;

/** The financial report of the own grant, and its documents. */
@Named
@RequestScoped
public class OwnReportPage {

    private static final String PATH = "/funding/own-report";

    @Inject OwnGrants grants;
    @Inject HttpServletRequest request;

    private String agreement;
    private OwnReport own;

    @PostConstruct
    void readAddress() {
        agreement = request.getParameter("agreement");
    }

    /** With a document named, that file. */
    public void load() {
        getOwn();
        var asked = request.getParameter("document");
        if (asked != null) {
            var read =
                    grants.document(
                            id(),
                            DocumentId.find(asked)
                                    .orElseThrow(() -> new NotFound("document " + asked)));
            Download.send(read.name(), read.mediaType(), read.content());
        }
    }

    public OwnReport getOwn() {
        if (own == null) {
            own = grants.report(id(), month("from"), month("to"));
        }
        return own;
    }

    private AgreementId id() {
        return AgreementId.find(agreement)
                .orElseThrow(() -> new NotFound("agreement " + agreement));
    }

    private YearMonth month(String name) {
        try {
            return YearMonth.parse(Given.text(request.getParameter(name)));
        } catch (DateTimeException e) {
            return null; // nobody said, or nothing that is a month
        }
    }

    public String documentHref(DocumentRow row) {
        return Pages.address(PATH, "agreement", agreement, "document", row.id());
    }

    public String getBackHref() {
        return Pages.address("/funding/own-grants", "agreement", agreement);
    }

    public String getAgreement() {
        return agreement;
    }
}
