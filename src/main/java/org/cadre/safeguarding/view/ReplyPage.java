package org.cadre.safeguarding.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.platform.faces.Given;
import org.cadre.safeguarding.ReporterView;
import org.cadre.safeguarding.Reporting;

/** The reporter comes back with the receipt. It is sent in forms only, never in an address. */
@Named
@RequestScoped
public class ReplyPage {

    private static final String MORE = "more";

    @Inject Reporting reporting;
    @Inject HttpServletRequest request;

    private String receipt;
    private String more;
    private ReporterView view;
    private boolean added;

    public void look() {
        view = reporting.look(Given.text(receipt), request.getRemoteAddr());
    }

    public void add() {
        look();
        view = reporting.add(receipt, Given.text(more), request.getRemoteAddr());
        more = null;
        added = true;
    }

    /** Also while the form with more words is read. */
    public boolean isShown() {
        return view != null || request.getParameter(MORE) != null;
    }

    public boolean isAdded() {
        return added;
    }

    /** Null until the receipt was right. */
    public ReporterView getView() {
        return view;
    }

    public String getReceipt() {
        return receipt;
    }

    public void setReceipt(String receipt) {
        this.receipt = receipt;
    }

    public String getMore() {
        return more;
    }

    public void setMore(String more) {
        this.more = more;
    }
}
