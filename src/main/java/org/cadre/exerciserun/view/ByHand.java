package org.cadre.exerciserun.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;

import org.cadre.exerciserun.ControllingRuns;
import org.cadre.exerciserun.NotingByHand;
import org.cadre.exerciserun.RunTeamId;
import org.cadre.exerciserun.SeatId;
import org.cadre.platform.faces.Given;
import org.cadre.platform.faces.Upload;
import org.cadre.platform.refusal.NotFound;

/** What the console lets control do beside the clock: give time, note what happened elsewhere. */
@Named
@RequestScoped
public class ByHand {

    @Inject DirectPage page;
    @Inject ControllingRuns controlling;
    @Inject NotingByHand noting;
    @Inject HttpServletRequest request;

    private Part scores;
    private String score;
    private String source;
    private String purpose;
    private String seal;

    /** Minutes, reason and, where each decides alone, who stand in fields beside the team. */
    public void giveTime(RunTeamId team) {
        var decision =
                page.getDetail()
                        .decision()
                        .orElseThrow(() -> new NotFound("decision of " + page.getInject()));
        controlling.addTime(
                page.id(),
                team,
                SeatId.find(request.getParameter("who-" + team)),
                decision.id(),
                Given.whole(request.getParameter("minutes-" + team)),
                Given.text(request.getParameter("why-" + team)));
        page.back("exerciserun.done.longer");
    }

    public void scoreLab() {
        noting.scoreLab(
                page.id(),
                team("labTeam"),
                Given.text(getLab()),
                Given.whole(score),
                Given.text(source));
        page.back("exerciserun.done.scored");
    }

    /** A missing file is an empty one. */
    public void scoreLabs() {
        noting.scoreLabs(page.id(), Upload.name(scores), Upload.bytes(scores));
        page.back("exerciserun.done.scores");
    }

    private RunTeamId team(String field) {
        var team = request.getParameter(field);
        return RunTeamId.find(team).orElseThrow(() -> new NotFound("team " + team));
    }

    public void moveExhibit() {
        noting.moveExhibit(
                page.id(),
                team("heldTeam"),
                Given.text(getExhibit()),
                Given.text(getHolder()),
                Given.text(purpose),
                Given.text(seal));
        page.back("exerciserun.done.custody");
    }

    public String getLab() {
        return request.getParameter("lab");
    }

    public String getLabTeam() {
        return request.getParameter("labTeam");
    }

    public String getHeldTeam() {
        return request.getParameter("heldTeam");
    }

    public String getExhibit() {
        return request.getParameter("exhibit");
    }

    public String getHolder() {
        return request.getParameter("holder");
    }

    public Part getScores() {
        return scores;
    }

    public void setScores(Part scores) {
        this.scores = scores;
    }

    public String getScore() {
        return score;
    }

    public void setScore(String score) {
        this.score = score;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public String getSeal() {
        return seal;
    }

    public void setSeal(String seal) {
        this.seal = seal;
    }
}
