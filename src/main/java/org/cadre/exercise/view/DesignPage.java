package org.cadre.exercise.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.cadre.exercise.DesignReviews;
import org.cadre.exercise.DesignState;
import org.cadre.exercise.ExerciseDesigns;
import org.cadre.platform.faces.Pages;
import org.cadre.scenario.ExerciseDesign;
import org.cadre.scenario.ExpectedAction;
import org.cadre.scenario.Objective;
import org.cadre.scenario.RubricCriterion;
import org.cadre.text.Language;

import java.util.List;
import java.util.stream.Collectors;

/** What a design is, what it shows, and where its review stands. */
@Named
@RequestScoped
public class DesignPage {

    @Inject OpenDesign open;
    @Inject ExerciseDesigns designs;
    @Inject DesignReviews reviews;

    private String comment;
    private String reason;

    /** An objective with what is expected for it and how it is judged. */
    public record Shown(
            Objective objective, List<ExpectedAction> expected, List<RubricCriterion> criteria) {}

    public void approve() {
        reviews.approve(open.id());
        go("exercise.done.approved");
    }

    public void sendBack() {
        reviews.sendBack(open.id(), "", comment);
        go("exercise.done.sentBack");
    }

    public void retire() {
        designs.retire(open.id(), reason);
        go("exercise.done.retired");
    }

    public void derive() {
        Pages.go(
                "/exercise/design",
                "design",
                designs.derive(open.id()),
                "done",
                "exercise.done.derived");
    }

    private void go(String done) {
        Pages.go("/exercise/design", "design", open.id(), "done", done);
    }

    public List<Shown> getShown() {
        return open.script().objectives().stream().map(each -> shown(open.script(), each)).toList();
    }

    private static Shown shown(ExerciseDesign script, Objective objective) {
        return new Shown(
                objective,
                script.expected().stream()
                        .filter(each -> each.objective().equals(objective.id()))
                        .toList(),
                script.criteria().stream()
                        .filter(each -> each.objective().equals(objective.id()))
                        .toList());
    }

    public String getLanguages() {
        return open.script().languages().stream()
                .map(Language::nativeName)
                .collect(Collectors.joining(", "));
    }

    /** Shape and colour of the state. */
    public String getMark() {
        return OpenDesign.mark(open.getDetail().stored().state());
    }

    public boolean isInReview() {
        return open.getDetail().stored().state() == DesignState.IN_REVIEW;
    }

    public boolean isApproved() {
        return open.getDetail().stored().state() == DesignState.APPROVED;
    }

    public boolean isRetired() {
        return open.getDetail().stored().state() == DesignState.RETIRED;
    }

    public String getAboutHref() {
        return Pages.address("/exercise/part", "design", open.id(), "part", "about");
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
