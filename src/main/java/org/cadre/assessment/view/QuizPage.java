package org.cadre.assessment.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.assessment.AssessmentQueries;
import org.cadre.assessment.AttemptId;
import org.cadre.assessment.QuestionView;
import org.cadre.assessment.QuizView;
import org.cadre.assessment.Quizzes;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.CurrentActor;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.OptionalLong;

/**
 * One question of an attempt. Whatever button is pressed, the answer is kept before the next page.
 */
@Named
@RequestScoped
public class QuizPage {

    private static final DateTimeFormatter TO_THE_MINUTE = DateTimeFormatter.ofPattern("HH:mm");

    @Inject Quizzes quizzes;
    @Inject AssessmentQueries queries;
    @Inject Messages msg;
    @Inject CurrentActor current;
    @Inject HttpServletRequest request;

    private String attempt;
    private String question;
    private QuizView view;

    /**
     * The parameters of the address are needed before Faces hands them out: forms depend on them.
     */
    @PostConstruct
    void readAddress() {
        attempt = request.getParameter("attempt");
        question = request.getParameter("question");
    }

    /**
     * An attempt that is over leads to its result; one whose time is up is handed in at this look.
     */
    public void load() {
        if (getView().open() && !view.over()) {
            return;
        }
        quizzes.handIn(id());
        Pages.go("/assessment/review", "attempt", id());
    }

    /** Keeps what the form holds and goes where its button leads. */
    public void send() {
        if (!isSent()) {
            return;
        }
        load();
        if (!view.open() || view.over()) {
            return;
        }
        quizzes.answer(
                id(), view.asked().position(), request.getParameterMap(), OptionalLong.empty());
        var flagged = request.getParameter("flag") != null;
        if (flagged != view.asked().flagged()) {
            quizzes.flag(id(), view.asked().position(), flagged);
        }
        go(request.getParameter("go") == null ? "next" : request.getParameter("go"));
    }

    private void go(String where) {
        var position = view.asked().position();
        var goal =
                switch (where) {
                    case "previous" -> position - 1;
                    case "next" -> position + 1;
                    case "hand-in" -> view.size() + 1;
                    default -> where.matches("[0-9]{1,3}") ? Integer.parseInt(where) : position;
                };
        if (goal > view.size()) {
            Pages.go("/assessment/hand-in", "attempt", id());
        } else {
            Pages.go("/assessment/quiz", "attempt", id(), "question", Math.max(1, goal));
        }
    }

    private boolean isSent() {
        return "POST".equals(request.getMethod());
    }

    public QuizView getView() {
        if (view == null) {
            view =
                    queries.quiz(
                            id(),
                            question != null && question.matches("[0-9]{1,3}")
                                    ? Integer.parseInt(question)
                                    : 1);
        }
        return view;
    }

    /** The question with what was typed, where that was refused. */
    public QuestionView getShown() {
        var shown = getView().asked().question();
        return isSent() ? shown.typed(request.getParameterMap()) : shown;
    }

    public String getTitle() {
        return msg.of("assessment.quiz.title", getView().asked().position(), view.size());
    }

    /** Number of the attempt and pass mark; nothing for a pre-test, which has neither. */
    public String getTerms() {
        var rules = getView().rules();
        return rules.passMark() == 0
                ? ""
                : msg.of("assessment.quiz.attempt", view.number(), rules.attempts())
                        + " · "
                        + msg.of("assessment.quiz.passMark", rules.passMark());
    }

    public boolean isLast() {
        return getView().asked().position() == view.size();
    }

    private Duration time() {
        var left = Duration.between(getView().now(), view.deadlineAt());
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** Minutes and seconds that were left when the page was made. */
    public String getLeft() {
        return "%d:%02d".formatted(time().toMinutes(), time().toSecondsPart());
    }

    public long getMinutesLeft() {
        return time().toMinutes();
    }

    public String getDeadline() {
        return at(TO_THE_MINUTE, getView().deadlineAt());
    }

    private String at(DateTimeFormatter format, Instant instant) {
        return format.format(instant.atZone(current.get().zone()));
    }

    /** What a cell of the navigator says to those who do not see it. */
    public String label(QuizView.Cell cell) {
        var state =
                cell.answered()
                        ? cell.flagged() ? "answeredFlagged" : "answered"
                        : cell.flagged() ? "flagged" : "open";
        return msg.of("assessment.quiz.cell." + state, cell.position());
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

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }
}
