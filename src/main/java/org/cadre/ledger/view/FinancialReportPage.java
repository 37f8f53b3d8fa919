package org.cadre.ledger.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.agreement.AgreementId;
import org.cadre.document.TableFormat;
import org.cadre.ledger.AccountRole;
import org.cadre.ledger.FinancialReport;
import org.cadre.ledger.FinancialReports;
import org.cadre.ledger.ReportedCost;
import org.cadre.platform.faces.Download;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.faces.Shell;
import org.cadre.platform.refusal.NotFound;

import java.util.List;

/** What was done with the money of an agreement, by the headings of the donor. */
@Named
@RequestScoped
public class FinancialReportPage {

    private static final String PATH = "/ledger/financial-report";
    private static final int SHOWN = 40;

    @Inject FinancialReports reports;
    @Inject Shell shell;
    @Inject HttpServletRequest request;

    private String agreement;
    private String from;
    private String to;
    private FinancialReport report;

    @PostConstruct
    void readAddress() {
        agreement = request.getParameter("agreement");
        from = request.getParameter("from");
        to = request.getParameter("to");
    }

    /** With a kind of file named, the report as a file. */
    public void load() {
        var files = new FinancialReportFiles(getReport(), shell.language());
        var name = "financial-report-" + getReport().from() + "-" + getReport().to();
        switch (request.getParameter("file")) {
            case null -> {}
            case "csv" -> send(TableFormat.CSV, name, files.csv());
            case "xlsx" -> send(TableFormat.XLSX, name, files.xlsx());
            default -> throw new NotFound("file");
        }
    }

    private static void send(TableFormat format, String name, byte[] body) {
        Download.send(format.fileName(name), format.mediaType(), body);
    }

    public FinancialReport getReport() {
        if (report == null) {
            report =
                    reports.get(
                            AgreementId.find(agreement)
                                    .orElseThrow(() -> new NotFound("agreement " + agreement)),
                            LedgerPage.monthOf(from),
                            LedgerPage.monthOf(to));
        }
        return report;
    }

    /** The newest costs of the period; all stand in the file. */
    public List<ReportedCost> getCosts() {
        return getReport().costs().reversed().stream()
                .filter(each -> each.role() == AccountRole.EXPENSE)
                .filter(each -> !each.month().isBefore(getReport().from()))
                .limit(SHOWN)
                .toList();
    }

    public String getAgreementHref() {
        return Pages.address("/agreement/agreement", "agreement", agreement);
    }

    public String fileHref(String kind) {
        return Pages.address(
                PATH,
                "agreement",
                agreement,
                "from",
                getReport().from(),
                "to",
                getReport().to(),
                "file",
                kind);
    }

    public String getAgreement() {
        return agreement;
    }
}
