package org.cadre.funding.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.agreement.AgreementId;
import org.cadre.agreement.AgreementTerms;
import org.cadre.agreement.InstalmentState;
import org.cadre.funding.OwnGrant;
import org.cadre.funding.OwnGrants;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.refusal.NotFound;

import java.util.List;

/** What the contact of a donor reads of the own grant. */
@Named
@RequestScoped
public class OwnGrantsPage {

    @Inject OwnGrants grants;
    @Inject HttpServletRequest request;

    private List<AgreementTerms> all;
    private OwnGrant grant;

    public void load() {
        if (!getAll().isEmpty()) {
            getGrant();
        }
    }

    public List<AgreementTerms> getAll() {
        if (all == null) {
            all = grants.list();
        }
        return all;
    }

    public OwnGrant getGrant() {
        if (grant == null) {
            var named = request.getParameter("agreement");
            grant =
                    grants.get(
                            named == null
                                    ? getAll().getFirst().id()
                                    : AgreementId.find(named)
                                            .orElseThrow(() -> new NotFound("agreement " + named)));
        }
        return grant;
    }

    public String href(AgreementTerms terms) {
        return Pages.address("/funding/own-grants", "agreement", terms.id());
    }

    public String getReportHref() {
        return Pages.address("/funding/own-report", "agreement", getGrant().terms().id());
    }

    public boolean isShown(AgreementTerms terms) {
        return terms.id().equals(getGrant().terms().id());
    }

    public String kind(InstalmentState state) {
        return switch (state) {
            case PLANNED -> "none";
            case REQUESTED -> "warn";
            case RECEIVED -> "ok";
            case WAIVED -> "lock";
        };
    }
}
