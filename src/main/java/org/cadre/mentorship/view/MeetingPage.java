package org.cadre.mentorship.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.mentorship.GrowNote;
import org.cadre.mentorship.MeetingId;
import org.cadre.mentorship.MeetingState;
import org.cadre.mentorship.Meetings;
import org.cadre.mentorship.NoteShown;
import org.cadre.mentorship.Side;
import org.cadre.mentorship.Visibility;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.refusal.NotFound;
import org.cadre.time.CadreClock;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** A meeting with the own note and what the other shares. */
@Named
@RequestScoped
public class MeetingPage {

    @Inject Meetings meetings;
    @Inject CadreClock clock;
    @Inject Messages msg;
    @Inject HttpServletRequest request;

    private String meeting;
    private String goal;
    private String reality;
    private String options;
    private String will;
    private boolean own;
    private boolean noCase;
    private LocalDate day;
    private String time = "10:00";
    private Integer before;
    private Integer after;

    private Meetings.MeetingShown shown;

    @PostConstruct
    void readAddress() {
        meeting = request.getParameter("meeting");
    }

    public void load() {
        if ("GET".equals(request.getMethod())) {
            getShown().mine().ifPresent(this::fill);
            before = getShown().row().confidenceBefore();
            after = getShown().row().confidenceAfter();
        } else {
            getShown();
        }
    }

    private void fill(NoteShown note) {
        goal = note.note().goal();
        reality = note.note().reality();
        options = note.note().options();
        will = note.note().will();
        own = note.visibility() == Visibility.OWN;
    }

    public Meetings.MeetingShown getShown() {
        if (shown == null) {
            shown = meetings.get(id());
        }
        return shown;
    }

    private MeetingId id() {
        return MeetingId.find(meeting).orElseThrow(() -> new NotFound("meeting " + meeting));
    }

    public void write() {
        meetings.note(
                id(),
                new GrowNote(goal, reality, options, will),
                own ? Visibility.OWN : Visibility.SHARED,
                noCase);
        back("noted");
    }

    public void move() {
        meetings.move(id(), day.atTime(LocalTime.parse(time)));
        back("moved");
    }

    public void cancel() {
        meetings.cancel(id());
        back("cancelled");
    }

    public void feel() {
        meetings.felt(id(), before, after);
        back("felt");
    }

    private void back(String done) {
        Pages.go("/mentorship/meeting", "meeting", meeting, "done", "mentorship.done." + done);
    }

    public boolean isPlanned() {
        return getShown().row().isPlanned();
    }

    public boolean isMovable() {
        return isPlanned() && getShown().row().beginsAt().isAfter(clock.now());
    }

    /** Whether it has begun, so that there is something to write. */
    public boolean isNotable() {
        return getShown().row().state() != MeetingState.CANCELLED
                && !getShown().row().beginsAt().isAfter(clock.now());
    }

    public boolean isMentee() {
        return getShown().side() == Side.MENTEE;
    }

    public NoteShown getTheirs() {
        return getShown().theirs().orElse(null);
    }

    public List<Integer> getScale() {
        return List.of(1, 2, 3, 4, 5);
    }

    public String getMeeting() {
        return meeting;
    }

    public String getGoal() {
        return goal;
    }

    public void setGoal(String goal) {
        this.goal = goal;
    }

    public String getReality() {
        return reality;
    }

    public void setReality(String reality) {
        this.reality = reality;
    }

    public String getOptions() {
        return options;
    }

    public void setOptions(String options) {
        this.options = options;
    }

    public String getWill() {
        return will;
    }

    public void setWill(String will) {
        this.will = will;
    }

    public boolean isOwn() {
        return own;
    }

    public void setOwn(boolean own) {
        this.own = own;
    }

    public boolean isNoCase() {
        return noCase;
    }

    public void setNoCase(boolean noCase) {
        this.noCase = noCase;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getTime() {
        return time;
    }

    public void setTime(String time) {
        this.time = time;
    }

    public Integer getBefore() {
        return before;
    }

    public void setBefore(Integer before) {
        this.before = before;
    }

    public Integer getAfter() {
        return after;
    }

    public void setAfter(Integer after) {
        this.after = after;
    }
}
