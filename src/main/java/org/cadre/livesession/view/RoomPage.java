package org.cadre.livesession.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.livesession.RoomId;
import org.cadre.livesession.RoomPlan;
import org.cadre.livesession.RoomRow;
import org.cadre.livesession.Rooms;
import org.cadre.livesession.SecurityClass;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.refusal.NotFound;

import java.util.Arrays;
import java.util.List;

/** Adds a room, or changes the one whose id is given. */
@Named
@RequestScoped
public class RoomPage {

    @Inject Rooms rooms;
    @Inject HttpServletRequest request;

    private String room;
    private String presentName = "";
    private List<String> venues = List.of();
    private String venue;
    private String name;
    private Integer capacity;
    private boolean stepFree;
    private boolean hearingLoop;
    private String securityClass;
    private boolean inUse = true;
    private Integer version;

    @PostConstruct
    void readAddress() {
        room = request.getParameter("room");
    }

    /** Reads the venues that are known, which only who keeps rooms may. */
    public void load() {
        venues = rooms.list().stream().map(RoomRow::venue).distinct().toList();
        if (isChange()) {
            var row = rooms.get(id());
            presentName = row.name();
            if ("GET".equals(request.getMethod())) {
                venue = row.venue();
                name = row.name();
                capacity = row.capacity();
                stepFree = row.stepFree();
                hearingLoop = row.hearingLoop();
                securityClass = row.securityClass().name();
                inUse = row.inUse();
                version = row.version();
            }
        }
    }

    public void save() {
        if (isChange()) {
            rooms.change(id(), version, plan());
        } else {
            rooms.add(plan());
        }
        Pages.go("/livesession/rooms", "done", "livesession.done.roomSaved");
    }

    private RoomPlan plan() {
        return new RoomPlan(
                venue,
                name,
                capacity,
                stepFree,
                hearingLoop,
                Arrays.stream(SecurityClass.values())
                        .filter(each -> each.name().equals(securityClass))
                        .findFirst()
                        .orElse(SecurityClass.OPEN),
                inUse);
    }

    private RoomId id() {
        return RoomId.find(room).orElseThrow(() -> new NotFound("room " + room));
    }

    public boolean isChange() {
        return room != null && !room.isEmpty();
    }

    /** What the room is called now, whatever is typed. */
    public String getPresentName() {
        return presentName;
    }

    /** To choose from while a venue is typed. */
    public List<String> getVenues() {
        return venues;
    }

    public SecurityClass[] getSecurityClasses() {
        return SecurityClass.values();
    }

    public String getVenue() {
        return venue;
    }

    public void setVenue(String venue) {
        this.venue = venue;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Integer getCapacity() {
        return capacity;
    }

    public void setCapacity(Integer capacity) {
        this.capacity = capacity;
    }

    public boolean isStepFree() {
        return stepFree;
    }

    public void setStepFree(boolean stepFree) {
        this.stepFree = stepFree;
    }

    public boolean isHearingLoop() {
        return hearingLoop;
    }

    public void setHearingLoop(boolean hearingLoop) {
        this.hearingLoop = hearingLoop;
    }

    public String getSecurityClass() {
        return securityClass;
    }

    public void setSecurityClass(String securityClass) {
        this.securityClass = securityClass;
    }

    public boolean isInUse() {
        return inUse;
    }

    public void setInUse(boolean inUse) {
        this.inUse = inUse;
    }

    public Integer getVersion() {
        return version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }
}
