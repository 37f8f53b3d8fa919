package org.cadre.declaration.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.declaration.Article6;
import org.cadre.declaration.Article9;
import org.cadre.declaration.BasisPlace;
import org.cadre.declaration.BasisPlan;
import org.cadre.declaration.BasisRow;
import org.cadre.declaration.LegalBases;
import org.cadre.declaration.Purpose;
import org.cadre.platform.faces.Given;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.refusal.NotFound;

import java.util.Arrays;
import java.util.List;

/** On what law a programme rests in one country for one purpose, with its former versions. */
@Named
@RequestScoped
public class BasisPage {

    @Inject LegalBases bases;
    @Inject Messages msg;
    @Inject HttpServletRequest request;

    private String programme;
    private String country;
    private String purpose;
    private Integer number;
    private String article6;
    private String article9;
    private String assessment;
    private List<BasisRow> history;

    @PostConstruct
    void readAddress() {
        programme = request.getParameter("programme");
        country = request.getParameter("country");
        purpose = request.getParameter("purpose");
    }

    public void load() {
        var plan = getStanding().plan();
        if ("GET".equals(request.getMethod())) {
            number = getStanding().number();
            article6 = plan.article6().map(Enum::name).orElse("");
            article9 = plan.article9().map(Enum::name).orElse("");
            assessment = plan.assessment();
        }
    }

    public void save() {
        bases.record(
                place(),
                number,
                new BasisPlan(
                        Given.find(Article6.values(), article6),
                        Given.find(Article9.values(), article9),
                        Given.text(assessment)));
        Pages.go(
                "/declaration/law",
                "programme",
                programme,
                "done",
                "declaration.done.basisRecorded");
    }

    private BasisPlace place() {
        return new BasisPlace(
                ProgrammeId.find(programme)
                        .orElseThrow(() -> new NotFound("programme " + programme)),
                Given.text(country),
                Given.get(Purpose.values(), purpose));
    }

    public boolean isWritable() {
        return bases.mayWrite(place().programme());
    }

    public List<BasisRow> getHistory() {
        if (history == null) {
            history = bases.history(place());
        }
        return history;
    }

    public BasisRow getStanding() {
        return getHistory().getFirst();
    }

    public List<SelectItem> getArticles6() {
        return items(Article6.values());
    }

    public List<SelectItem> getArticles9() {
        return items(Article9.values());
    }

    private List<SelectItem> items(Enum<?>[] values) {
        return Arrays.stream(values)
                .map(each -> new SelectItem(each.name(), msg.word(each)))
                .toList();
    }

    public String getProgramme() {
        return programme;
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }

    public String getArticle6() {
        return article6;
    }

    public void setArticle6(String article6) {
        this.article6 = article6;
    }

    public String getArticle9() {
        return article9;
    }

    public void setArticle9(String article9) {
        this.article9 = article9;
    }

    public String getAssessment() {
        return assessment;
    }

    public void setAssessment(String assessment) {
        this.assessment = assessment;
    }
}
