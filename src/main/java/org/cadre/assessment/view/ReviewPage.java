package org.cadre.assessment.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.assessment.AssessmentQueries;
import org.cadre.assessment.AttemptId;
import org.cadre.assessment.QuizReview;
import org.cadre.assessment.QuizStanding;
import org.cadre.catalogue.CatalogueQueries;
import org.cadre.catalogue.ModuleDetail;
import org.cadre.catalogue.OutcomeRow;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.faces.Shell;
import org.cadre.platform.refusal.NotFound;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What became of an attempt, answer by answer, and what to do next. */
@Named
@RequestScoped
public class ReviewPage {

    private static final int TICK = 70;

    @Inject AssessmentQueries queries;
    @Inject CatalogueQueries catalogue;
    @Inject Messages msg;
    @Inject Shell shell;
    @Inject HttpServletRequest request;

    private String attempt;
    private String wrong;
    private QuizReview review;
    private ModuleDetail module;
    private QuizStanding standing;

    /**
     * The parameters of the address are needed before Faces hands them out: forms depend on them.
     */
    @PostConstruct
    void readAddress() {
        attempt = request.getParameter("attempt");
        wrong = request.getParameter("wrong");
    }

    /** A lesson to read again. */
    public record LessonLink(String address, String title, int minutes) {}

    /** One outcome with its bar. */
    public record OutcomeBar(String text, BigDecimal points, int of, String part, boolean below) {}

    public void load() {
        review = queries.review(id());
        module = catalogue.getModule(review.moduleVersion(), shell.language());
        standing = queries.ownStanding(review.moduleVersion()).of(review.kind());
    }

    public String getEyebrow() {
        var kind = msg.word(review.kind());
        return isMarked()
                ? kind
                        + " · "
                        + msg.of(
                                "assessment.quiz.attempt",
                                review.number(),
                                review.rules().attempts())
                : kind;
    }

    /** Whether there is a pass mark; a pre-test has none. */
    public boolean isMarked() {
        return review.rules().passMark() > 0;
    }

    /** Whether the mark stands where the style sheet draws it. */
    public boolean isTicked() {
        return TICK == review.rules().passMark();
    }

    public String getHeading() {
        var key = !isMarked() ? "pre" : review.passed() ? "passed" : "failed";
        return msg.of("assessment.review." + key, shown(review.points()), review.of());
    }

    public String getLede() {
        if (!isMarked()) {
            return msg.of("assessment.review.lede.pre");
        }
        return review.passed()
                ? msg.of(
                        "assessment.review.lede.passed",
                        review.outcomes().stream().filter(QuizReview.OutcomeScore::below).count())
                : msg.of("assessment.review.lede.failed", review.rules().passMark());
    }

    /** At most one place, rounded down as the percent is. */
    private static BigDecimal shown(BigDecimal points) {
        var cut = points.setScale(1, RoundingMode.DOWN).stripTrailingZeros();
        return cut.scale() < 0 ? cut.setScale(0) : cut;
    }

    public long getMinutes() {
        var used = Duration.between(review.startedAt(), review.handedInAt());
        return Math.max(1, used.plusSeconds(59).toMinutes());
    }

    public String getVersion() {
        return module.version().toString();
    }

    public String getLanguageShown() {
        return module.languageShown().tag();
    }

    public List<OutcomeBar> getOutcomes() {
        return review.outcomes().stream()
                .map(
                        score ->
                                new OutcomeBar(
                                        outcome(score.outcome()),
                                        score.points(),
                                        score.of(),
                                        msg.of(
                                                "assessment.review.outcomes.part",
                                                shown(score.points()),
                                                score.of()),
                                        isMarked() && score.below()))
                .toList();
    }

    private String outcome(String key) {
        return module.outcomes().stream()
                .filter(outcome -> outcome.key().equals(key))
                .map(OutcomeRow::text)
                .findFirst()
                .orElse(key);
    }

    public List<QuizReview.Reviewed> getAnswers() {
        return review.answers().stream()
                .filter(answer -> wrong == null || !answer.isRight())
                .toList();
    }

    public String kind(QuizReview.Reviewed answer) {
        return switch (answer.state()) {
            case CORRECT -> "ok";
            case PARTLY -> "acc";
            case WRONG -> "bad";
            case UNANSWERED -> "none";
        };
    }

    public String state(QuizReview.Reviewed answer) {
        return msg.of("assessment.review.state." + answer.state().name());
    }

    /** The lines of an answer; true and false in words. */
    public List<String> lines(QuizReview.Reviewed answer, List<String> lines) {
        return answer.kind().equals("true-false")
                ? lines.stream().map(value -> msg.of("assessment.answer." + value)).toList()
                : lines;
    }

    /** Where to read again; null where the lesson is gone or the answer was right. */
    public LessonLink lesson(QuizReview.Reviewed answer) {
        return answer.isRight() ? null : link(answer.lesson()).orElse(null);
    }

    private Optional<LessonLink> link(String lesson) {
        return module.lesson(lesson)
                .map(
                        row ->
                                new LessonLink(
                                        Pages.address(
                                                "/progress/lesson",
                                                "module",
                                                review.moduleVersion(),
                                                "lesson",
                                                lesson),
                                        row.title(),
                                        row.minutes()));
    }

    /** The lessons behind wrong answers, those with most of them first. */
    public List<LessonLink> getReadAgain() {
        var wrongOnes = review.answers().stream().filter(answer -> !answer.isRight()).toList();
        return wrongOnes.stream()
                .map(QuizReview.Reviewed::lesson)
                .distinct()
                .sorted(
                        Comparator.comparingLong(
                                        (String lesson) ->
                                                wrongOnes.stream()
                                                        .filter(a -> a.lesson().equals(lesson))
                                                        .count())
                                .reversed())
                .limit(2)
                .flatMap(lesson -> link(lesson).stream())
                .toList();
    }

    /** The next attempt where one is left; empty for a quiz that is done. */
    public String getNextAttempt() {
        return standing.left() > 0 && !standing.passed() || standing.open().isPresent()
                ? msg.of(
                        "assessment.review.attempt",
                        standing.open().isPresent() ? standing.used() : standing.used() + 1)
                : "";
    }

    public String getNextAttemptText() {
        return standing.nextAt()
                .map(at -> msg.of("assessment.review.attempt.later", msg.time(at)))
                .orElseGet(() -> msg.of("assessment.review.attempt.text", standing.left()));
    }

    public String getStartAddress() {
        return Pages.address(
                "/assessment/start", "module", review.moduleVersion(), "kind", review.kind().key());
    }

    public String getOtherFilter() {
        return Pages.address(
                        "/assessment/review",
                        "attempt",
                        attempt,
                        "wrong",
                        wrong == null ? "1" : null)
                + "#answers";
    }

    public String getModuleAddress() {
        return Pages.address("/progress/module", "module", review.moduleVersion());
    }

    public QuizReview getReview() {
        return review;
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

    public String getWrong() {
        return wrong;
    }

    public void setWrong(String wrong) {
        this.wrong = wrong;
    }
}
