package org.cadre.livesession.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.cohort.CohortFilter;
import org.cadre.cohort.CohortId;
import org.cadre.cohort.CohortQueries;
import org.cadre.livesession.LiveSessionId;
import org.cadre.livesession.LiveSessionQueries;
import org.cadre.livesession.LiveSessions;
import org.cadre.livesession.RoomId;
import org.cadre.livesession.RoomRow;
import org.cadre.livesession.Rooms;
import org.cadre.livesession.SessionDetail;
import org.cadre.livesession.SessionHours;
import org.cadre.livesession.SessionPlan;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.persistence.Keyset;
import org.cadre.platform.refusal.NotFound;
import org.cadre.time.Zones;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;

/** Plans a session, or changes the one whose id is given. */
@Named
@RequestScoped
public class PlanSessionPage {

    private static final int MOST_COHORTS = 200;

    @Inject LiveSessions sessions;
    @Inject LiveSessionQueries queries;
    @Inject Rooms rooms;
    @Inject CohortQueries cohortQueries;
    @Inject Messages msg;
    @Inject HttpServletRequest request;

    private String session;
    private String cohort;
    private String title;
    private LocalDate beginDay;
    private String beginTime = "09:00";
    private LocalDate endDay;
    private String endTime = "12:00";
    private String zone;
    private String room;
    private String link;
    private boolean discreet;
    private String smallRoomReason;
    private String reason;
    private Integer version;

    private SessionDetail detail;
    private List<SelectItem> roomItems;
    private List<SelectItem> cohortItems;

    /** The parameters are needed before Faces hands them out: the form depends on them. */
    @PostConstruct
    void readAddress() {
        session = request.getParameter("session");
        cohort = request.getParameter("cohort");
    }

    /** Fills the form with what is planned now; a foreign session or cohort is not found. */
    public void load() {
        if (isChange()) {
            requireManaged();
        } else if (CohortId.find(cohort).isPresent()) {
            zone = cohortQueries.get(cohortId()).zone().getId();
        }
        if (isChange() && "GET".equals(request.getMethod())) {
            fill();
        }
    }

    private void requireManaged() {
        if (!detail().manages()) {
            throw new NotFound("session " + session);
        }
    }

    private void fill() {
        var hours = detail().hours();
        title = detail().title();
        beginDay = hours.begins().toLocalDate();
        beginTime = hours.begins().toLocalTime().toString();
        endDay = hours.days().size() == 1 ? null : hours.ends().toLocalDate();
        endTime = hours.ends().toLocalTime().toString();
        zone = hours.zone().getId();
        room = detail().room().map(each -> each.id().toString()).orElse("");
        link = detail().link();
        discreet = detail().discreet();
        smallRoomReason = detail().smallRoomReason();
        version = detail().version();
    }

    public void save() {
        if (isChange()) {
            sessions.change(id(), version, plan(), reason);
            go(id(), "livesession.done.changed");
        } else {
            go(sessions.plan(cohortId(), plan()), "livesession.done.planned");
        }
    }

    private static void go(LiveSessionId id, String done) {
        Pages.go("/livesession/session", "session", id, "done", done);
    }

    private SessionPlan plan() {
        var last = endDay == null ? beginDay : endDay;
        return new SessionPlan(
                title,
                new SessionHours(
                        beginDay.atTime(LocalTime.parse(beginTime)),
                        last.atTime(LocalTime.parse(endTime)),
                        SessionHours.zone(zone)),
                RoomId.find(room),
                link,
                discreet,
                smallRoomReason);
    }

    private LiveSessionId id() {
        return LiveSessionId.find(session)
                .orElseThrow(() -> new NotFound("live session " + session));
    }

    private CohortId cohortId() {
        return CohortId.find(cohort).orElseThrow(() -> new NotFound("cohort " + cohort));
    }

    private SessionDetail detail() {
        if (detail == null) {
            detail = queries.get(id());
        }
        return detail;
    }

    public boolean isChange() {
        return session != null && !session.isEmpty();
    }

    /** What the session is called now, whatever is typed. */
    public String getPresentTitle() {
        return detail().title();
    }

    public List<SelectItem> getCohortItems() {
        if (cohortItems == null) {
            cohortItems =
                    cohortQueries
                            .list(CohortFilter.none(), Keyset.start(), MOST_COHORTS)
                            .rows()
                            .stream()
                            .map(row -> new SelectItem(row.id().toString(), row.name()))
                            .toList();
        }
        return cohortItems;
    }

    /** Rooms in use, and the one that is planned. */
    public List<SelectItem> getRoomItems() {
        if (roomItems == null) {
            var none = new SelectItem("", msg.of("livesession.plan-session.room.none"));
            roomItems =
                    Stream.concat(
                                    Stream.of(none),
                                    rooms.list().stream().filter(this::isOffered).map(this::item))
                            .toList();
        }
        return roomItems;
    }

    private boolean isOffered(RoomRow row) {
        return row.inUse()
                || isChange()
                        && detail().room().filter(own -> own.id().equals(row.id())).isPresent();
    }

    private SelectItem item(RoomRow row) {
        return new SelectItem(
                row.id().toString(),
                msg.of("livesession.plan-session.room.item", row.place(), row.capacity()));
    }

    public List<String> getZones() {
        return Zones.ids();
    }

    public String getSession() {
        return session;
    }

    public String getCohort() {
        return cohort;
    }

    public void setCohort(String cohort) {
        this.cohort = cohort;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public LocalDate getBeginDay() {
        return beginDay;
    }

    public void setBeginDay(LocalDate beginDay) {
        this.beginDay = beginDay;
    }

    public String getBeginTime() {
        return beginTime;
    }

    public void setBeginTime(String beginTime) {
        this.beginTime = beginTime;
    }

    public LocalDate getEndDay() {
        return endDay;
    }

    public void setEndDay(LocalDate endDay) {
        this.endDay = endDay;
    }

    public String getEndTime() {
        return endTime;
    }

    public void setEndTime(String endTime) {
        this.endTime = endTime;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public String getRoom() {
        return room;
    }

    public void setRoom(String room) {
        this.room = room;
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }

    public boolean isDiscreet() {
        return discreet;
    }

    public void setDiscreet(boolean discreet) {
        this.discreet = discreet;
    }

    public String getSmallRoomReason() {
        return smallRoomReason;
    }

    public void setSmallRoomReason(String smallRoomReason) {
        this.smallRoomReason = smallRoomReason;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Integer getVersion() {
        return version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }
}
