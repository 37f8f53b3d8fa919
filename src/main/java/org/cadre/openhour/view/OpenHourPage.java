package org.cadre.openhour.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.openhour.Bookings;
import org.cadre.openhour.OpenHourDetail;
import org.cadre.openhour.OpenHourId;
import org.cadre.openhour.OpenHourQueries;
import org.cadre.openhour.OpenHourState;
import org.cadre.openhour.OpenHours;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.refusal.NotFound;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** One hour: booked by whoever comes, moved and cancelled by the mentor. */
@Named
@RequestScoped
public class OpenHourPage {

    private static final String PATH = "/openhour/open-hour";

    @Inject OpenHourQueries queries;
    @Inject OpenHours hours;
    @Inject Bookings bookings;
    @Inject Messages msg;
    @Inject HttpServletRequest request;

    private String hour;
    private Integer slot;
    private String question;
    private boolean noCase;
    private LocalDate day;
    private String time = "14:00";
    private String reason;

    private OpenHourDetail detail;

    @PostConstruct
    void readAddress() {
        hour = request.getParameter("hour");
    }

    public void load() {
        getDetail();
    }

    public OpenHourDetail getDetail() {
        if (detail == null) {
            detail = queries.get(id());
        }
        return detail;
    }

    private OpenHourId id() {
        return OpenHourId.find(hour).orElseThrow(() -> new NotFound("open hour " + hour));
    }

    public void book() {
        bookings.book(id(), slot == null ? 0 : slot, question, noCase);
        back("booked");
    }

    public void giveBack() {
        bookings.giveBack(id());
        back("givenBack");
    }

    public void move() {
        hours.move(id(), day.atTime(LocalTime.parse(time)));
        back("moved");
    }

    public void cancel() {
        hours.cancel(id(), reason);
        back("cancelled");
    }

    public void note() {
        hours.note(id(), there());
        back("noted");
    }

    private Set<UUID> there() {
        var ticked = request.getParameterValues("there");
        if (ticked == null) {
            return Set.of();
        }
        try {
            return Arrays.stream(ticked).map(UUID::fromString).collect(Collectors.toSet());
        } catch (IllegalArgumentException e) {
            throw new NotFound("booking in open hour " + hour);
        }
    }

    private void back(String done) {
        Pages.go(PATH, "hour", hour, "done", "openhour.done." + done);
    }

    /** The topic, or what kind it is. */
    public String getTitle() {
        var row = getDetail().row();
        return row.topic().isEmpty() ? msg.word(row.kind()) : row.topic();
    }

    public boolean isCancelled() {
        return getDetail().row().state() == OpenHourState.CANCELLED;
    }

    /** Whether the reader can book a place now. */
    public boolean isFree() {
        return getDetail().bookable()
                && !getDetail().own()
                && getDetail().mine().isEmpty()
                && getDetail().row().free() > 0;
    }

    /** Whether there is nothing left to book for the reader. */
    public boolean isFull() {
        return getDetail().bookable()
                && !getDetail().own()
                && getDetail().mine().isEmpty()
                && getDetail().row().free() == 0;
    }

    public OpenHourDetail.Guest getMine() {
        return getDetail().mine().orElse(null);
    }

    public boolean isGuest() {
        return getDetail().mine().isPresent();
    }

    /** Whether the mentor can say who was there. */
    public boolean isNotable() {
        return getDetail().own()
                && getDetail().begun()
                && getDetail().row().free() < getDetail().row().places();
    }

    public List<OpenHourDetail.Guest> getGuests() {
        return getDetail().slots().stream().flatMap(each -> each.guests().stream()).toList();
    }

    public boolean isThere(OpenHourDetail.Guest guest) {
        return !Objects.equals(guest.came(), false);
    }

    public List<SelectItem> getSlots() {
        return getDetail().slots().stream()
                .filter(each -> each.free() > 0)
                .map(each -> new SelectItem(each.number(), msg.time(each.beginsAt())))
                .toList();
    }

    public String getHour() {
        return hour;
    }

    public Integer getSlot() {
        return slot;
    }

    public void setSlot(Integer slot) {
        this.slot = slot;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
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

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
