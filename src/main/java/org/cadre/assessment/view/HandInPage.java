package org.cadre.assessment.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.assessment.AssessmentQueries;
import org.cadre.assessment.AttemptId;
import org.cadre.assessment.QuizView;
import org.cadre.assessment.Quizzes;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.CurrentActor;

import java.time.format.DateTimeFormatter;
import java.util.List;

/** What is open or flagged, before nothing can be changed any more. */
@Named
@RequestScoped
public class HandInPage {

    @Inject Quizzes quizzes;
    @Inject AssessmentQueries queries;
    @Inject CurrentActor current;
    @Inject HttpServletRequest request;

    private String attempt;
    private QuizView view;

    /**
     * The parameters of the address are needed before Faces hands them out: forms depend on them.
     */
    @PostConstruct
    void readAddress() {
        attempt = request.getParameter("attempt");
    }

    /** An attempt that is over leads to its result. */
    public void load() {
        if (!getView().open() || view.over()) {
            handIn();
        }
    }

    public void handIn() {
        quizzes.handIn(id());
        Pages.go("/assessment/review", "attempt", id());
    }

    public QuizView getView() {
        if (view == null) {
            view = queries.quiz(id(), 1);
        }
        return view;
    }

    public List<QuizView.Cell> getOpen() {
        return getView().cells().stream().filter(cell -> !cell.answered()).toList();
    }

    public List<QuizView.Cell> getFlagged() {
        return getView().cells().stream().filter(QuizView.Cell::flagged).toList();
    }

    public String address(QuizView.Cell cell) {
        return Pages.address("/assessment/quiz", "attempt", id(), "question", cell.position());
    }

    public String getBack() {
        return Pages.address("/assessment/quiz", "attempt", id());
    }

    public String getDeadline() {
        return DateTimeFormatter.ofPattern("HH:mm")
                .format(getView().deadlineAt().atZone(current.get().zone()));
    }

    private AttemptId id() {
        return AttemptId.find(attempt).orElseThrow(() -> new NotFound("attempt " + attempt));
    }

    public String getAttempt() {
        return attempt;
    }

    public void setAttempt(String attempt) {
        this.attempt = attempt;
    }
}
