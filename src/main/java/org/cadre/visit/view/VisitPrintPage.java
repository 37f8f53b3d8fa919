package org.cadre.visit.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.platform.faces.Messages;
import org.cadre.platform.refusal.NotFound;
import org.cadre.visit.VisitDetail;
import org.cadre.visit.VisitId;
import org.cadre.visit.VisitQueries;

/** A visit for paper. */
@Named
@RequestScoped
public class VisitPrintPage {

    @Inject VisitQueries queries;
    @Inject Messages msg;
    @Inject HttpServletRequest request;

    private String visit;
    private VisitDetail detail;

    @PostConstruct
    void readAddress() {
        visit = request.getParameter("visit");
    }

    public void load() {
        detail = queries.get(VisitId.find(visit).orElseThrow(() -> new NotFound("visit " + visit)));
    }

    public String getTitle() {
        return msg.of("visit.title", detail.hostAgency(), msg.day(detail.term().startsOn()));
    }

    public VisitDetail getDetail() {
        return detail;
    }

    public String getVisit() {
        return visit;
    }
}
