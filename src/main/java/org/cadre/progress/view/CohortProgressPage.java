package org.cadre.progress.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.cohort.CohortDetail;
import org.cadre.cohort.CohortId;
import org.cadre.cohort.CohortQueries;
import org.cadre.document.TableFormat;
import org.cadre.platform.faces.Matrix;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.faces.Shell;
import org.cadre.platform.persistence.Keyset;
import org.cadre.platform.persistence.Slice;
import org.cadre.platform.refusal.NotFound;
import org.cadre.progress.CohortProgress;
import org.cadre.progress.CohortProgressQueries;
import org.cadre.progress.CohortProgressRow;

import java.util.List;

/** Who is where in the modules of a cohort. */
@Named
@RequestScoped
public class CohortProgressPage {

    private static final String PATH = "/progress/cohort-progress";
    private static final String WORKBOOK = "workbook";

    @Inject CohortProgressQueries queries;
    @Inject CohortQueries cohorts;
    @Inject Messages msg;
    @Inject Shell shell;
    @Inject HttpServletRequest request;

    private String cohort;
    private String text;
    private boolean behind;
    private CohortProgress progress;

    @PostConstruct
    void readAddress() {
        cohort = request.getParameter("cohort");
        text = request.getParameter("text");
        behind = request.getParameter("behind") != null;
    }

    public void load() {
        var keyset = Keyset.of(request.getParameter("after"), request.getParameter("before"));
        progress = queries.list(id(), text, behind, keyset, shell.language());
    }

    /** Sends completions and grades of everybody as a file. */
    public void download() {
        cohorts.get(id()); // refuses before the first byte is out
        var file = new ProgressFile(row -> queries.each(id(), shell.language(), row), msg);
        boolean workbook = WORKBOOK.equals(request.getParameter("file"));
        file.send(workbook ? TableFormat.XLSX : TableFormat.CSV, shell.language().rightToLeft());
    }

    private CohortId id() {
        return CohortId.find(cohort).orElseThrow(() -> new NotFound("cohort " + cohort));
    }

    public Matrix getMatrix() {
        return new ProgressMatrix(progress, msg).matrix();
    }

    /** Whether a module on the page has a scene, so that its mark wants words. */
    public boolean isStaged() {
        return slice().rows().stream().flatMap(List::stream).anyMatch(row -> row.scenes() > 0);
    }

    public int getPeople() {
        return slice().rows().size();
    }

    public boolean isBehind() {
        return behind;
    }

    public boolean isFiltered() {
        return behind || text != null && !text.isBlank();
    }

    private Slice<List<CohortProgressRow>> slice() {
        return progress.people();
    }

    public String getNextHref() {
        return slice().next().map(row -> href("after", row)).orElse(null);
    }

    public String getPreviousHref() {
        return slice().previous().map(row -> href("before", row)).orElse(null);
    }

    private String href(String direction, List<CohortProgressRow> person) {
        var mark = person.isEmpty() ? null : person.getFirst().person();
        return Pages.address(
                PATH,
                "cohort",
                cohort,
                "text",
                text,
                "behind",
                behind ? "on" : null,
                direction,
                mark);
    }

    public CohortDetail getDetail() {
        return progress.cohort();
    }

    public String getCohort() {
        return cohort;
    }

    public String getText() {
        return text;
    }
}
