package org.cadre.safeguarding.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.platform.faces.Given;
import org.cadre.platform.refusal.NotFound;
import org.cadre.safeguarding.CaseKeeping;
import org.cadre.safeguarding.Receipt;
import org.cadre.safeguarding.Report;
import org.cadre.safeguarding.Reporting;

/**
 * Reports a concern. The receipt comes with the form and is shown in the answer to it, without a
 * redirect: it must stand in no address. The same form sent again finds the report that is there.
 */
@Named
@RequestScoped
public class ConcernPage {

    @Inject Reporting reporting;
    @Inject CaseKeeping keeping;
    @Inject HttpServletRequest request;

    private String code;
    private String what;
    private String about;
    private String reach;
    private Receipt receipt;

    public void send() {
        var made = Receipt.find(code).orElseThrow(() -> new NotFound("receipt"));
        reporting.report(
                made,
                new Report(Given.text(what), Given.text(about), Given.text(reach)),
                request.getRemoteAddr());
        receipt = made;
    }

    public boolean isSent() {
        return receipt != null;
    }

    public String getReceipt() {
        return receipt.grouped();
    }

    public int getMonths() {
        return keeping.months();
    }

    /** Travels with the form. */
    public String getCode() {
        if (code == null) {
            code = Receipt.make().text();
        }
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = about;
    }

    public String getReach() {
        return reach;
    }

    public void setReach(String reach) {
        this.reach = reach;
    }
}
