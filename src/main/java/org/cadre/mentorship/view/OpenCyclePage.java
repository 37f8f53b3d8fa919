package org.cadre.mentorship.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.mentorship.CyclePlan;
import org.cadre.mentorship.Cycles;
import org.cadre.mentorship.matching.Aim;
import org.cadre.mentorship.matching.Term;
import org.cadre.mentorship.matching.Weights;
import org.cadre.platform.faces.Given;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.refusal.NotFound;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;

/** Opens a cycle of matching. */
@Named
@RequestScoped
public class OpenCyclePage {

    private static final int DAYS = 10;

    @Inject Cycles cycles;
    @Inject Messages msg;
    @Inject HttpServletRequest request;

    private String programme;
    private String name;
    private String purpose;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private String aim = Aim.LEXICOGRAPHIC.name();
    private Integer answerDays = DAYS;
    private boolean arrangements;

    /** A term with what is typed beside it. */
    public record Weighed(Term term, String weight) {}

    public void load() {
        cycles.programmes();
    }

    public void open() {
        var made =
                cycles.open(
                        ProgrammeId.find(programme)
                                .orElseThrow(() -> new NotFound("programme " + programme)),
                        new CyclePlan(
                                name,
                                purpose,
                                startsOn,
                                endsOn,
                                Given.get(Aim.values(), aim),
                                answerDays == null ? 0 : answerDays,
                                arrangements,
                                weights()));
        Pages.go("/mentorship/matching", "cycle", made, "done", "mentorship.done.opened");
    }

    private Weights weights() {
        var byTerm = new EnumMap<Term, Integer>(Term.class);
        for (var each : getTerms()) {
            byTerm.put(each.term(), Given.whole(each.weight()));
        }
        return CyclePlan.weights(byTerm);
    }

    public List<Weighed> getTerms() {
        return Arrays.stream(Term.values()).map(term -> new Weighed(term, typed(term))).toList();
    }

    private String typed(Term term) {
        var given = request.getParameter("weight-" + term);
        return given == null ? String.valueOf(term.usual()) : given;
    }

    public List<SelectItem> getProgrammes() {
        return cycles.programmes().stream()
                .map(each -> new SelectItem(each.id().toString(), each.name()))
                .toList();
    }

    public List<SelectItem> getAims() {
        return Arrays.stream(Aim.values())
                .map(each -> new SelectItem(each.name(), msg.word(each)))
                .toList();
    }

    public String getProgramme() {
        return programme;
    }

    public void setProgramme(String programme) {
        this.programme = programme;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }

    public String getAim() {
        return aim;
    }

    public void setAim(String aim) {
        this.aim = aim;
    }

    public Integer getAnswerDays() {
        return answerDays;
    }

    public void setAnswerDays(Integer answerDays) {
        this.answerDays = answerDays;
    }

    public boolean isArrangements() {
        return arrangements;
    }

    public void setArrangements(boolean arrangements) {
        this.arrangements = arrangements;
    }
}
