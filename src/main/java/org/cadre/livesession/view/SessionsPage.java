package org.cadre.livesession.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.cohort.CohortFilter;
import org.cadre.cohort.CohortId;
import org.cadre.cohort.CohortQueries;
import org.cadre.cohort.CohortRow;
import org.cadre.document.Csv;
import org.cadre.livesession.AttendanceTotal;
import org.cadre.livesession.LiveSessionQueries;
import org.cadre.livesession.SessionFilter;
import org.cadre.livesession.SessionFilter.When;
import org.cadre.livesession.SessionRow;
import org.cadre.platform.faces.Download;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.persistence.Keyset;
import org.cadre.platform.persistence.Slice;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;

/** The sessions of the manager's cohorts, page by page; of one cohort with what became of them. */
@Named
@RequestScoped
public class SessionsPage {

    private static final String PATH = "/livesession/sessions";
    private static final int SIZE = 25;
    private static final int MOST_COHORTS = 200;

    @Inject LiveSessionQueries queries;
    @Inject CohortQueries cohortQueries;
    @Inject Messages msg;
    @Inject HttpServletRequest request;

    private String text;
    private String cohort;
    private String when;
    private String after;
    private String before;
    private Slice<SessionRow> slice;
    private List<CohortRow> cohorts;
    private List<AttendanceTotal> totals;

    @PostConstruct
    void readAddress() {
        text = request.getParameter("text");
        cohort = request.getParameter("cohort");
        when = request.getParameter("when");
        after = request.getParameter("after");
        before = request.getParameter("before");
    }

    /** Reads the list, so that a foreign cohort is not found before anything is shown. */
    public void load() {
        getTotals();
        slice();
        if (isCohortChosen() && "totals".equals(request.getParameter("file"))) {
            download();
        }
    }

    private Slice<SessionRow> slice() {
        if (slice == null) {
            slice = queries.list(filter(), Keyset.of(after, before), SIZE);
        }
        return slice;
    }

    private void download() {
        var csv = new Csv();
        csv.row(
                List.of(
                        msg.of("livesession.person"),
                        msg.of("livesession.mail"),
                        msg.of("livesession.sessions.held"),
                        msg.of("livesession.sessions.there"),
                        msg.of("livesession.sessions.percent"),
                        msg.of("livesession.sessions.excused"),
                        msg.of("livesession.sessions.absent"),
                        msg.of("livesession.sessions.open")));
        for (var total : getTotals()) {
            csv.row(
                    List.of(
                            total.name(),
                            total.mail(),
                            String.valueOf(total.held()),
                            String.valueOf(total.there()),
                            String.valueOf(total.percent()),
                            String.valueOf(total.excused()),
                            String.valueOf(total.absent()),
                            String.valueOf(total.open())));
        }
        Download.send("attendance.csv", "text/csv;charset=UTF-8", csv.bytes());
    }

    private SessionFilter filter() {
        return new SessionFilter(
                text,
                CohortId.find(cohort),
                Arrays.stream(When.values()).filter(each -> each.name().equals(when)).findFirst());
    }

    public List<SessionRow> getRows() {
        return slice().rows();
    }

    public List<CohortRow> getCohorts() {
        if (cohorts == null) {
            cohorts = cohortQueries.list(CohortFilter.none(), Keyset.start(), MOST_COHORTS).rows();
        }
        return cohorts;
    }

    public When[] getTimes() {
        return When.values();
    }

    public boolean isFiltered() {
        return !filter().isEmpty();
    }

    public boolean isCohortChosen() {
        return filter().cohort().isPresent();
    }

    /** Of each who is enrolled; only where a cohort is chosen. */
    public List<AttendanceTotal> getTotals() {
        if (totals == null) {
            totals = filter().cohort().map(queries::totals).orElse(List.of());
        }
        return totals;
    }

    public String place(SessionRow row) {
        var video = row.video() ? msg.of("livesession.video") : "";
        return row.room()
                .map(room -> video.isEmpty() ? room : msg.of("livesession.both", room, video))
                .orElse(video);
    }

    public String getPlanHref() {
        return Pages.address("/livesession/plan-session", "cohort", cohort);
    }

    public String getTotalsHref() {
        return Pages.address(PATH, "cohort", cohort, "file", "totals");
    }

    public @Nullable String getNextHref() {
        return slice().next().map(row -> href("after", row)).orElse(null);
    }

    public @Nullable String getPreviousHref() {
        return slice().previous().map(row -> href("before", row)).orElse(null);
    }

    private String href(String direction, SessionRow row) {
        return Pages.address(
                PATH, "text", text, "cohort", cohort, "when", when, direction, row.id());
    }

    public String getText() {
        return text;
    }

    public String getCohort() {
        return cohort;
    }

    public String getWhen() {
        return when;
    }
}
