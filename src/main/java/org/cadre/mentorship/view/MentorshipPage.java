package org.cadre.mentorship.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.mentorship.AgreementPlan;
import org.cadre.mentorship.Answers;
import org.cadre.mentorship.GoalState;
import org.cadre.mentorship.Goals;
import org.cadre.mentorship.MeetingMode;
import org.cadre.mentorship.Meetings;
import org.cadre.mentorship.MentorshipDetail;
import org.cadre.mentorship.MentorshipId;
import org.cadre.mentorship.MentorshipQueries;
import org.cadre.mentorship.MentorshipState;
import org.cadre.mentorship.Mentorships;
import org.cadre.mentorship.ProfileId;
import org.cadre.mentorship.PromiseRow;
import org.cadre.mentorship.Side;
import org.cadre.platform.faces.Given;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.CurrentActor;
import org.cadre.time.CadreClock;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** A mentorship, for the two and for who coordinates it. */
@Named
@RequestScoped
public class MentorshipPage {

    private static final String PATH = "/mentorship/mentorship";
    private static final int MINUTES = 45;

    @Inject MentorshipQueries queries;
    @Inject Mentorships mentorships;
    @Inject Answers answers;
    @Inject Meetings meetings;
    @Inject Goals goals;
    @Inject CurrentActor current;
    @Inject CadreClock clock;
    @Inject Messages msg;
    @Inject HttpServletRequest request;

    private String mentorship;
    private String aims;
    private String contact;
    private String limits;
    private LocalDate day;
    private String time = "10:00";
    private Integer minutes = MINUTES;
    private String mode;
    private String promise;
    private LocalDate due;
    private String reason;
    private String mentor;

    private MentorshipDetail detail;

    @PostConstruct
    void readAddress() {
        mentorship = request.getParameter("mentorship");
    }

    public void load() {
        if ("GET".equals(request.getMethod())) {
            getDetail()
                    .agreement()
                    .ifPresent(
                            agreed -> {
                                aims = agreed.aims();
                                contact = agreed.contact();
                                limits = agreed.limits();
                            });
        } else {
            getDetail();
        }
    }

    public MentorshipDetail getDetail() {
        if (detail == null) {
            detail = queries.get(id());
        }
        return detail;
    }

    private MentorshipId id() {
        return MentorshipId.find(mentorship)
                .orElseThrow(() -> new NotFound("mentorship " + mentorship));
    }

    public void accept() {
        answers.accept(id());
        back("accepted");
    }

    public void decline() {
        answers.decline(id(), reason);
        back("declined");
    }

    public void agree() {
        mentorships.agree(id(), new AgreementPlan(aims, contact, limits));
        back("agreed");
    }

    public void plan() {
        meetings.plan(
                id(),
                day.atTime(LocalTime.parse(time)),
                minutes == null ? 0 : minutes,
                Given.get(MeetingMode.values(), mode));
        back("planned");
    }

    public void promiseIt() {
        goals.promise(id(), promise, due);
        back("promised");
    }

    public void done(UUID action) {
        goals.done(action);
        back("done");
    }

    public void pause() {
        mentorships.pause(id(), reason);
        back("paused");
    }

    public void resume() {
        mentorships.resume(id());
        back("resumed");
    }

    public void exit() {
        mentorships.exit(id());
        back("ended");
    }

    public void askForAnother() {
        mentorships.askForAnother(id());
        back("askedForAnother");
    }

    public void endForCause() {
        mentorships.endForCause(id(), reason);
        back("ended");
    }

    public void handOver() {
        var next =
                mentorships.handOver(
                        id(),
                        ProfileId.find(mentor).orElseThrow(() -> new NotFound("mentor")),
                        reason);
        Pages.go(PATH, "mentorship", next, "done", "mentorship.done.handedOver");
    }

    private void back(String done) {
        Pages.go(PATH, "mentorship", mentorship, "done", "mentorship.done." + done);
    }

    /** The other of the two; for who coordinates, both. */
    public String getTitle() {
        return getDetail()
                .side()
                .map(side -> getDetail().of(side.other()).name())
                .orElseGet(
                        () ->
                                msg.of(
                                        "mentorship.mentorship.both",
                                        getDetail().mentee().name(),
                                        getDetail().mentor().name()));
    }

    public boolean isOwn() {
        return getDetail().side().isPresent();
    }

    public boolean isMentee() {
        return getDetail().side().filter(side -> side == Side.MENTEE).isPresent();
    }

    public boolean isProposed() {
        return getDetail().state() == MentorshipState.PROPOSED;
    }

    public boolean isActive() {
        return getDetail().state() == MentorshipState.ACTIVE;
    }

    public boolean isPaused() {
        return getDetail().state() == MentorshipState.PAUSED;
    }

    public boolean isRunning() {
        return getDetail().state().isRunning();
    }

    /** Whether the reader has said yes and waits for the other. */
    public boolean isAccepted() {
        return getDetail()
                .side()
                .map(
                        side ->
                                side == Side.MENTOR
                                        ? getDetail().mentorAccepted()
                                        : getDetail().menteeAccepted())
                .orElse(false);
    }

    public boolean isSigned() {
        return getDetail()
                .side()
                .map(
                        side ->
                                side == Side.MENTOR
                                        ? getDetail().mentorAgreed()
                                        : getDetail().menteeAgreed())
                .orElse(false);
    }

    public boolean isSignedByBoth() {
        return getDetail().mentorAgreed() && getDetail().menteeAgreed();
    }

    public boolean isMine(PromiseRow row) {
        return isOwn() && getDetail().side().filter(side -> side == row.side()).isPresent();
    }

    public boolean isLate(PromiseRow row) {
        return row.isLate(clock.today(current.get().zone()));
    }

    public String goalKind(GoalState state) {
        return switch (state) {
            case OPEN -> "none";
            case REACHED -> "ok";
            case DROPPED -> "none";
        };
    }

    public List<SelectItem> getModes() {
        return Arrays.stream(MeetingMode.values())
                .map(each -> new SelectItem(each.name(), msg.word(each)))
                .toList();
    }

    public List<SelectItem> getMentors() {
        return queries.freeMentors(id()).stream()
                .map(
                        each ->
                                new SelectItem(
                                        each.id().toString(), each.name() + " · " + each.agency()))
                .toList();
    }

    public String getMentorship() {
        return mentorship;
    }

    public String getAims() {
        return aims;
    }

    public void setAims(String aims) {
        this.aims = aims;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public String getLimits() {
        return limits;
    }

    public void setLimits(String limits) {
        this.limits = limits;
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

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public String getMode() {
        return mode;
    }

    public void setMode(String mode) {
        this.mode = mode;
    }

    public String getPromise() {
        return promise;
    }

    public void setPromise(String promise) {
        this.promise = promise;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getMentor() {
        return mentor;
    }

    public void setMentor(String mentor) {
        this.mentor = mentor;
    }
}
