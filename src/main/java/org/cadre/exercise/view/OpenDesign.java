package org.cadre.exercise.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.exercise.DesignDetail;
import org.cadre.exercise.DesignQueries;
import org.cadre.exercise.DesignReviews;
import org.cadre.exercise.DesignState;
import org.cadre.exercise.DesignVersionId;
import org.cadre.exercise.ExerciseDesigns;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.faces.Shell;
import org.cadre.platform.refusal.NotFound;
import org.cadre.scenario.ExerciseDesign;
import org.cadre.scenario.Offset;
import org.cadre.text.LocalizedText;

import java.time.Duration;
import java.util.List;

/** The design that the address names, as all its pages show it, with the acts of their strip. */
@Named
@RequestScoped
public class OpenDesign {

    private static final List<String> PAGES =
            List.of(
                    "design",
                    "objectives",
                    "timeline",
                    "table",
                    "teams",
                    "rules",
                    "exhibits",
                    "documents");

    @Inject DesignQueries queries;
    @Inject ExerciseDesigns designs;
    @Inject DesignReviews reviews;
    @Inject Messages msg;
    @Inject Shell shell;
    @Inject HttpServletRequest request;

    private DesignDetail detail;
    private Integer seen;

    /** One of the pages of a design. */
    public record Tab(String label, String href, boolean current) {}

    @PostConstruct
    void load() {
        var asked = request.getParameter("design");
        detail =
                queries.open(
                        DesignVersionId.find(asked)
                                .orElseThrow(() -> new NotFound("design " + asked)));
        seen = detail.seen();
    }

    static String mark(DesignState state) {
        return switch (state) {
            case DRAFT -> "acc";
            case IN_REVIEW -> "warn";
            case APPROVED -> "ok";
            case RETIRED -> "lock";
        };
    }

    public void undo() {
        designs.undo(id(), seen);
        goOn("exercise.done.undone");
    }

    public void send() {
        reviews.send(id());
        Pages.go("/exercise/design", "design", id(), "done", "exercise.done.sent");
    }

    private void goOn(String done) {
        Pages.go(
                shell.getPath(),
                "design",
                id(),
                "inject",
                request.getParameter("inject"),
                "done",
                done);
    }

    public DesignVersionId id() {
        return detail.id();
    }

    public DesignDetail getDetail() {
        return detail;
    }

    ExerciseDesign script() {
        return detail.script();
    }

    public String getTitle() {
        return text(script().title());
    }

    public String text(LocalizedText text) {
        return text.in(shell.language());
    }

    /** Kind, length and teams in one line. */
    public String getEyebrow() {
        return msg.of(
                "exercise.open.eyebrow",
                getTitle(),
                msg.word(script().kind()),
                Offset.format(script().duration()),
                script().teams().size());
    }

    public String getState() {
        return msg.of(
                "exercise.open.state",
                msg.word(detail.stored().state()),
                detail.stored().version(),
                msg.time(detail.editedAt()));
    }

    public String time(Duration offset) {
        return Offset.format(offset);
    }

    public List<Tab> getTabs() {
        return PAGES.stream()
                .map(
                        page ->
                                new Tab(
                                        msg.of("exercise.tab." + page),
                                        href("/exercise/" + page),
                                        shell.getPath().equals("/exercise/" + page)))
                .toList();
    }

    public String href(String page) {
        return Pages.address(page, "design", id());
    }

    /** What the forms of the page hand back. */
    public Integer getSeen() {
        return seen;
    }

    public void setSeen(Integer seen) {
        this.seen = seen;
    }
}
