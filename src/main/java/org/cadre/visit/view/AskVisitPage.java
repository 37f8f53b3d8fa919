package org.cadre.visit.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.mentorship.GoalId;
import org.cadre.mentorship.MentorshipId;
import org.cadre.platform.faces.Given;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.CurrentActor;
import org.cadre.visit.Objective;
import org.cadre.visit.VisitHostId;
import org.cadre.visit.VisitQueries;
import org.cadre.visit.VisitRequest;
import org.cadre.visit.Visits;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Asks for a visit that belongs to a mentorship. */
@Named
@RequestScoped
public class AskVisitPage {

    private static final int WEEKS_AHEAD = 6;

    @Inject VisitQueries queries;
    @Inject Visits visits;
    @Inject VisitWords words;
    @Inject CurrentActor current;
    @Inject Messages msg;
    @Inject HttpServletRequest request;

    private String mentorship;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private String host;
    private boolean privately;
    private String visitor1;
    private String visitor2;
    private String visitor3;
    private String goal1;
    private String objective1;
    private String goal2;
    private String objective2;
    private String goal3;
    private String objective3;
    private String goal4;
    private String objective4;

    private VisitQueries.AskChoices choices;

    @PostConstruct
    void readAddress() {
        mentorship = request.getParameter("mentorship");
    }

    public void load() {
        if ("GET".equals(request.getMethod())) {
            startsOn =
                    words.today()
                            .plusWeeks(WEEKS_AHEAD)
                            .with(TemporalAdjusters.next(DayOfWeek.MONDAY));
            endsOn = startsOn.with(TemporalAdjusters.next(DayOfWeek.FRIDAY));
            if (getChoices().own()) {
                visitor1 = current.get().mail();
            }
        }
        getChoices();
    }

    public VisitQueries.AskChoices getChoices() {
        if (choices == null) {
            choices = queries.choices(id());
        }
        return choices;
    }

    private MentorshipId id() {
        return MentorshipId.find(mentorship)
                .orElseThrow(() -> new NotFound("mentorship " + mentorship));
    }

    public void ask() {
        var id =
                visits.ask(
                        new VisitRequest(
                                id(),
                                VisitHostId.find(host)
                                        .orElseThrow(() -> new NotFound("host " + host)),
                                startsOn,
                                endsOn,
                                Stream.of(visitor1, visitor2, visitor3)
                                        .map(Given::text)
                                        .map(String::strip)
                                        .filter(mail -> !mail.isEmpty())
                                        .toList(),
                                objectives(),
                                privately));
        Pages.go("/visit/visit", "visit", id.toString(), "done", "visit.done.asked");
    }

    private List<Objective> objectives() {
        var found = new ArrayList<Objective>();
        var goals = new String[] {goal1, goal2, goal3, goal4};
        var written = new String[] {objective1, objective2, objective3, objective4};
        for (int i = 0; i < written.length; i++) {
            if (!Given.text(written[i]).isBlank()) {
                found.add(new Objective(goal(goals[i]), written[i]));
            }
        }
        return found;
    }

    private static GoalId goal(String text) {
        return GoalId.find(text).orElseThrow(() -> new NotFound("goal " + text));
    }

    public List<SelectItem> getHosts() {
        return getChoices().hosts().stream()
                .map(
                        row ->
                                new SelectItem(
                                        row.id().toString(),
                                        msg.of(
                                                "visit.ask.host.choice",
                                                row.agency(),
                                                row.counterpart(),
                                                msg.day(row.vettedUntil()))))
                .toList();
    }

    public List<SelectItem> getGoals() {
        return getChoices().goals().stream()
                .map(row -> new SelectItem(row.id().toString(), row.plan().words()))
                .toList();
    }

    /** Whether there is somewhere to go, and something to go for. */
    public boolean isPossible() {
        return !getChoices().hosts().isEmpty() && !getChoices().goals().isEmpty();
    }

    public String getMentorship() {
        return mentorship;
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

    public String getHost() {
        return host;
    }

    public void setHost(String host) {
        this.host = host;
    }

    public boolean isPrivately() {
        return privately;
    }

    public void setPrivately(boolean privately) {
        this.privately = privately;
    }

    public String getVisitor1() {
        return visitor1;
    }

    public void setVisitor1(String visitor1) {
        this.visitor1 = visitor1;
    }

    public String getVisitor2() {
        return visitor2;
    }

    public void setVisitor2(String visitor2) {
        this.visitor2 = visitor2;
    }

    public String getVisitor3() {
        return visitor3;
    }

    public void setVisitor3(String visitor3) {
        this.visitor3 = visitor3;
    }

    public String getGoal1() {
        return goal1;
    }

    public void setGoal1(String goal1) {
        this.goal1 = goal1;
    }

    public String getObjective1() {
        return objective1;
    }

    public void setObjective1(String objective1) {
        this.objective1 = objective1;
    }

    public String getGoal2() {
        return goal2;
    }

    public void setGoal2(String goal2) {
        this.goal2 = goal2;
    }

    public String getObjective2() {
        return objective2;
    }

    public void setObjective2(String objective2) {
        this.objective2 = objective2;
    }

    public String getGoal3() {
        return goal3;
    }

    public void setGoal3(String goal3) {
        this.goal3 = goal3;
    }

    public String getObjective3() {
        return objective3;
    }

    public void setObjective3(String objective3) {
        this.objective3 = objective3;
    }

    public String getGoal4() {
        return goal4;
    }

    public void setGoal4(String goal4) {
        this.goal4 = goal4;
    }

    public String getObjective4() {
        return objective4;
    }

    public void setObjective4(String objective4) {
        this.objective4 = objective4;
    }
}
