package org.cadre.progress.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.cohort.CohortDetail;
import org.cadre.cohort.CohortId;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.faces.Shell;
import org.cadre.platform.persistence.Keyset;
import org.cadre.platform.refusal.NotFound;
import org.cadre.progress.BehindQueries;
import org.cadre.progress.BehindRow;
import org.cadre.progress.CohortBehind;

import java.util.List;

/** Who is behind the plan of a cohort, why, and the way to write to them. */
@Named
@RequestScoped
public class BehindPage {

    private static final String PATH = "/progress/behind";

    @Inject BehindQueries queries;
    @Inject Shell shell;
    @Inject HttpServletRequest request;

    private String cohort;
    private CohortBehind behind;

    @PostConstruct
    void load() {
        cohort = request.getParameter("cohort");
        var id = CohortId.find(cohort).orElseThrow(() -> new NotFound("cohort " + cohort));
        var keyset = Keyset.of(request.getParameter("after"), request.getParameter("before"));
        behind = queries.list(id, keyset, shell.language());
    }

    public List<BehindRow> getRows() {
        return behind.people().rows();
    }

    public String getNextHref() {
        return behind.people().next().map(row -> href("after", row)).orElse(null);
    }

    public String getPreviousHref() {
        return behind.people().previous().map(row -> href("before", row)).orElse(null);
    }

    private String href(String direction, BehindRow row) {
        return Pages.address(PATH, "cohort", cohort, direction, row.person());
    }

    public CohortDetail getDetail() {
        return behind.cohort();
    }

    public String getCohort() {
        return cohort;
    }
}
