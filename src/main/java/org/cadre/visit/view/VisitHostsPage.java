package org.cadre.visit.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.platform.faces.Given;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.refusal.NotFound;
import org.cadre.visit.Coordinating;
import org.cadre.visit.HostRow;
import org.cadre.visit.VisitQueries;

import java.time.LocalDate;
import java.util.List;

/** Where visits of a programme may go, and how long they take at most. */
@Named
@RequestScoped
public class VisitHostsPage {

    @Inject VisitQueries queries;
    @Inject Coordinating coordinating;
    @Inject HttpServletRequest request;

    private String programme;
    private List<HostRow> rows;
    private String mail;
    private LocalDate until;
    private Integer days;

    @PostConstruct
    void readAddress() {
        programme = request.getParameter("programme");
    }

    public void load() {
        getRows();
        if ("GET".equals(request.getMethod())) {
            days = queries.mostDays(id());
        }
    }

    private ProgrammeId id() {
        return ProgrammeId.find(programme)
                .orElseThrow(() -> new NotFound("programme " + programme));
    }

    public void vet() {
        coordinating.vet(id(), Given.text(mail).strip(), until);
        back("vetted");
    }

    public void allow() {
        coordinating.allow(id(), days == null ? 0 : days);
        back("allowed");
    }

    private void back(String done) {
        Pages.go("/visit/visit-hosts", "programme", programme, "done", "visit.done." + done);
    }

    public List<HostRow> getRows() {
        if (rows == null) {
            rows = queries.hosts(id());
        }
        return rows;
    }

    public String getProgramme() {
        return programme;
    }

    public String getMail() {
        return mail;
    }

    public void setMail(String mail) {
        this.mail = mail;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public Integer getDays() {
        return days;
    }

    public void setDays(Integer days) {
        this.days = days;
    }
}
