package org.cadre.assessment.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.assessment.AssessmentQueries;
import org.cadre.assessment.QuizKind;
import org.cadre.assessment.QuizLock;
import org.cadre.assessment.QuizOffer;
import org.cadre.assessment.Quizzes;
import org.cadre.catalogue.ModuleVersionId;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.refusal.NotFound;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The rules of a quiz in words, before the time runs. */
@Named
@RequestScoped
public class StartPage {

    @Inject Quizzes quizzes;
    @Inject AssessmentQueries queries;
    @Inject Messages msg;
    @Inject HttpServletRequest request;

    private String module;
    private String kind;
    private QuizOffer offer;

    /**
     * The parameters of the address are needed before Faces hands them out: forms depend on them.
     */
    @PostConstruct
    void readAddress() {
        module = request.getParameter("module");
        kind = request.getParameter("kind");
    }

    public void load() {
        getOffer();
    }

    public void start() {
        Pages.go("/assessment/quiz", "attempt", quizzes.start(version(), quiz()));
    }

    public QuizOffer getOffer() {
        if (offer == null) {
            offer = queries.offer(version(), quiz());
        }
        return offer;
    }

    private ModuleVersionId version() {
        return ModuleVersionId.find(module)
                .orElseThrow(() -> new NotFound("module version " + module));
    }

    private QuizKind quiz() {
        return QuizKind.find(kind).orElseThrow(() -> new NotFound("quiz " + kind));
    }

    public String getTitle() {
        return msg.word(quiz());
    }

    public String getLede() {
        return msg.of("assessment.start.lede." + quiz().name());
    }

    public List<String> getRules() {
        var rules = getOffer().standing().rules();
        var lines = new ArrayList<String>();
        lines.add(msg.of("assessment.start.questions", rules.questions()));
        lines.add(msg.of("assessment.start.minutes", rules.minutes()));
        if (rules.passMark() == 0) {
            lines.add(msg.of("assessment.start.noPassMark"));
        } else {
            lines.add(msg.of("assessment.start.passMark", rules.passMark()));
            lines.add(
                    msg.of("assessment.start.attempts", offer.standing().left(), rules.attempts()));
        }
        if (!rules.coolDown().isZero()) {
            lines.add(msg.of("assessment.start.pause", rules.coolDown().toHours()));
        }
        lines.add(msg.of("assessment.start.saved"));
        lines.add(msg.of("assessment.start.connection"));
        return lines;
    }

    /** Why the quiz is locked; empty when it is not, or goes on already. */
    public String getLock() {
        return getOffer()
                .lock()
                .filter(lock -> offer.standing().open().isEmpty() && offer.standing().left() > 0)
                .map(this::words)
                .orElse("");
    }

    private String words(QuizLock lock) {
        return msg.of(
                lock.reason(),
                lock.arguments().stream()
                        .map(each -> each instanceof LocalDate day ? msg.day(day) : each)
                        .toArray());
    }

    /**
     * Whether somebody is stuck: a pre-test that was taken, or a quiz that was passed, is no
     * trouble.
     */
    public boolean isNoneLeft() {
        var standing = getOffer().standing();
        return standing.left() == 0
                && standing.open().isEmpty()
                && !standing.passed()
                && standing.rules().passMark() > 0;
    }

    public String getNextAt() {
        return getOffer().standing().nextAt().map(msg::time).orElse("");
    }

    public String getLatest() {
        return getOffer()
                .standing()
                .latest()
                .map(attempt -> Pages.address("/assessment/review", "attempt", attempt))
                .orElse("");
    }

    public String getModuleAddress() {
        return Pages.address("/progress/module", "module", module);
    }

    public String getModule() {
        return module;
    }

    public void setModule(String module) {
        this.module = module;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }
}
