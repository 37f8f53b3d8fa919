package org.cadre.exerciserun.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.exerciserun.ExerciseRuns;
import org.cadre.exerciserun.ReadinessFinding;
import org.cadre.exerciserun.ReplacingPlayers;
import org.cadre.exerciserun.RunId;
import org.cadre.exerciserun.RunQueries;
import org.cadre.exerciserun.RunSetup;
import org.cadre.exerciserun.RunTeamId;
import org.cadre.exerciserun.SeatId;
import org.cadre.exerciserun.SimulatedSeats;
import org.cadre.exerciserun.StaffDuty;
import org.cadre.exerciserun.simulated.Manner;
import org.cadre.people.PersonId;
import org.cadre.platform.faces.Given;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.refusal.WrongValue;
import org.cadre.text.Language;
import org.cadre.time.Zones;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Teams, seats and staff of a run, and what is lacking. */
@Named
@RequestScoped
public class SetupPage {

    private static final String PATH = "/exerciserun/setup";

    /** None of the time zones to choose from. */
    public static final class ZoneIsUnknown extends WrongValue {
        ZoneIsUnknown(String field) {
            super(field);
        }
    }

    @Inject ExerciseRuns runs;
    @Inject SimulatedSeats simulated;
    @Inject ReplacingPlayers replacing;
    @Inject RunQueries queries;
    @Inject Messages msg;
    @Inject HttpServletRequest request;

    private String run;
    private String reason;
    private String title;
    private LocalDate day;
    private String time;
    private RunSetup setup;

    @PostConstruct
    void readAddress() {
        run = request.getParameter("run");
    }

    /** Reads the run, so that a foreign one is not found before anything is written. */
    public void load() {
        getSetup();
    }

    public RunSetup getSetup() {
        if (setup == null) {
            setup = queries.setup(id());
        }
        return setup;
    }

    private RunId id() {
        return RunId.find(run).orElseThrow(() -> new NotFound("run " + run));
    }

    /** The person stands in the list beside the role, or how Cadre plays it. */
    public void seat(RunTeamId team, String role) {
        var chosen = request.getParameter("person-" + role);
        PersonId.find(chosen)
                .ifPresentOrElse(
                        person -> runs.seat(id(), team, role, Optional.of(person)),
                        () -> simulated.give(id(), team, role, Given.get(Manner.values(), chosen)));
        back("exerciserun.done.seated");
    }

    /** How Cadre plays stands in the list of the team. */
    public void giveRest(RunTeamId team) {
        simulated.giveRest(
                id(), team, Given.get(Manner.values(), request.getParameter("manner-" + team)));
        back("exerciserun.done.simulated");
    }

    public void giveAllTheRest() {
        simulated.giveAllTheRest(id(), Manner.GOOD);
        back("exerciserun.done.simulated");
    }

    public void free(RunTeamId team) {
        simulated.free(id(), team);
        back("exerciserun.done.freed");
    }

    public Manner[] getManners() {
        return Manner.values();
    }

    /** Each person of the cohort who has none gets a seat, in turn over the teams. */
    public void fill() {
        runs.fill(id());
        back("exerciserun.done.filled");
    }

    public void leave(SeatId seat) {
        runs.leave(id(), seat);
        back("exerciserun.done.left");
    }

    /** Who comes instead stands in a list beside the seat. */
    public void replace(SeatId seat) {
        replacing.replace(id(), seat, person(request.getParameter("instead-" + seat)));
        back("exerciserun.done.replaced");
    }

    static ZoneId zone(String field, String text) {
        var id = Given.text(text).strip();
        if (!Zones.ids().contains(id)) {
            throw new ZoneIsUnknown(field);
        }
        return ZoneId.of(id);
    }

    private static PersonId person(String id) {
        return PersonId.find(id).orElseThrow(() -> new NotFound("person " + id));
    }

    /** The percentage stands in a field beside the seat. */
    public void setExtraTime(SeatId seat) {
        runs.setExtraTime(id(), seat, Given.whole(request.getParameter("extra-" + seat)));
        back("exerciserun.done.extra");
    }

    public void setTeam(RunTeamId team) {
        runs.setTeam(
                id(),
                team,
                Given.text(request.getParameter("name-" + team)),
                Language.find(request.getParameter("language-" + team)).orElse(Language.EN),
                zone("zone-" + team, request.getParameter("zone-" + team)));
        back("exerciserun.done.team");
    }

    public void addStaff() {
        runs.addStaff(
                id(),
                person(request.getParameter("helper")),
                Given.get(StaffDuty.values(), request.getParameter("duty")));
        back("exerciserun.done.staff");
    }

    public void removeStaff(UUID staff) {
        runs.removeStaff(id(), staff);
        back("exerciserun.done.staffRemoved");
    }

    public void makeReady() {
        runs.makeReady(id());
        back("exerciserun.done.ready");
    }

    /** The day is one in the zone of the run. */
    public void change() {
        var zone = getSetup().zone();
        var when = day.atTime(LocalTime.parse(time)).atZone(zone).toInstant();
        runs.change(id(), Given.text(title), when, zone);
        back("exerciserun.done.changed");
    }

    public void cancel() {
        runs.cancel(id(), Given.text(reason));
        Pages.go("/exerciserun/runs", "done", "exerciserun.done.cancelled");
    }

    private void back(String done) {
        Pages.go(PATH, "run", run, "done", done);
    }

    /** What is lacking, in words. */
    public String words(ReadinessFinding finding) {
        return msg.of("exerciserun.readiness." + finding.what(), finding.name());
    }

    public StaffDuty[] getDuties() {
        return StaffDuty.values();
    }

    public boolean isAhead() {
        return getSetup().state().isAhead();
    }

    /** Whether seats and staff can still change. */
    public boolean isOpen() {
        return isAhead() || getSetup().state().isLive();
    }

    /** Time zones to choose from. */
    public List<String> getZones() {
        return Zones.ids();
    }

    public String getRun() {
        return run;
    }

    public String getTitle() {
        return title == null ? getSetup().title() : title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public LocalDate getDay() {
        return day == null ? LocalDate.ofInstant(planned(), getSetup().zone()) : day;
    }

    private Instant planned() {
        return getSetup().plannedFor();
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getTime() {
        return time == null
                ? DateTimeFormatter.ofPattern("HH:mm").format(planned().atZone(getSetup().zone()))
                : time;
    }

    public void setTime(String time) {
        this.time = time;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
