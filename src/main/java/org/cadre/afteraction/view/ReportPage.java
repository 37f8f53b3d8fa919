package org.cadre.afteraction.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.afteraction.AfterActionReports;
import org.cadre.afteraction.ReportQueries;
import org.cadre.afteraction.ReportView;
import org.cadre.exerciserun.ResultsView.Cell;
import org.cadre.exerciserun.RunId;
import org.cadre.platform.faces.Download;
import org.cadre.platform.faces.Given;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.refusal.NotFound;
import org.cadre.text.Language;

import java.util.Arrays;
import java.util.List;

/** The after-action report of a run, with what can be done about it. */
@Named
@RequestScoped
public class ReportPage {

    private static final String PATH = "/afteraction/report";

    @Inject AfterActionReports reports;
    @Inject ReportQueries queries;
    @Inject HttpServletRequest request;

    private String run;
    private String language;
    private String headline;
    private String summary;
    private String correction;
    private ReportView view;
    private DecisionChart chart;

    @PostConstruct
    void readAddress() {
        run = request.getParameter("run");
    }

    /** Sends the file that the address asks for, else reads the report. */
    public void load() {
        if ("pdf".equals(request.getParameter("file"))) {
            Download.send("after-action-report.pdf", "application/pdf", queries.file(id()));
            return;
        }
        getView();
    }

    public ReportView getView() {
        if (view == null) {
            view = queries.report(id());
        }
        return view;
    }

    private RunId id() {
        return RunId.find(run).orElseThrow(() -> new NotFound("run " + run));
    }

    public void write() {
        reports.write(
                id(),
                Language.find(Given.text(language)).orElse(Language.EN),
                Given.text(headline),
                Given.text(summary));
        back("afteraction.done.written");
    }

    public void sign() {
        reports.sign(id());
        back("afteraction.done.signed");
    }

    public void agree() {
        reports.agree(id());
        back("afteraction.done.agreed");
    }

    public void takeBack() {
        reports.takeBack(id());
        back("afteraction.done.takenBack");
    }

    public void correct() {
        reports.correct(id(), Given.text(correction));
        back("afteraction.done.corrected");
    }

    private void back(String done) {
        Pages.go(PATH, "run", run, "done", done);
    }

    /** The class of a cell of the matrix. */
    public String kind(Cell cell) {
        return cell.letter().map(each -> "letter-" + each).orElse("letter-none");
    }

    /** What stands in a cell: the letter, or that there is none. */
    public String letter(Cell cell) {
        return cell.letter().map(String::valueOf).orElse("–");
    }

    /** Null where nobody has signed. */
    public ReportView.Signature getFirst() {
        return getView().first().orElse(null);
    }

    /** Null where no second person has signed. */
    public ReportView.Signature getSecond() {
        return getView().second().orElse(null);
    }

    public DecisionChart getChart() {
        if (chart == null) {
            chart = DecisionChart.of(getView().run());
        }
        return chart;
    }

    public List<SelectItem> getLanguages() {
        return Arrays.stream(Language.values())
                .map(each -> new SelectItem(each.tag(), each.nativeName()))
                .toList();
    }

    public String getRun() {
        return run;
    }

    public String getLanguage() {
        return language == null ? getView().written().tag() : language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getHeadline() {
        return headline == null ? getView().headline() : headline;
    }

    public void setHeadline(String headline) {
        this.headline = headline;
    }

    public String getSummary() {
        return summary == null ? getView().summary() : summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public String getCorrection() {
        return correction;
    }

    public void setCorrection(String correction) {
        this.correction = correction;
    }
}
