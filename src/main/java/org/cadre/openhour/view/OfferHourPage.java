package org.cadre.openhour.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.mentorship.MeetingMode;
import org.cadre.openhour.OpenHourKind;
import org.cadre.openhour.OpenHourPlan;
import org.cadre.openhour.OpenHourQueries;
import org.cadre.openhour.OpenHours;
import org.cadre.platform.faces.Given;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.refusal.NotFound;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;

/** A mentor offers an hour. */
@Named
@RequestScoped
public class OfferHourPage {

    private static final int SLOTS = 4;
    private static final int MINUTES = 15;
    private static final int SEATS = 6;

    @Inject OpenHours hours;
    @Inject OpenHourQueries queries;
    @Inject Messages msg;

    private String programme;
    private String kind;
    private LocalDate day;
    private String time = "14:00";
    private Integer slots = SLOTS;
    private Integer minutes = MINUTES;
    private Integer seats = SEATS;
    private String mode;
    private String place;
    private String topic;

    private List<SelectItem> programmes;

    /** Whoever mentors nowhere finds no form. */
    public void load() {
        if (getProgrammes().isEmpty()) {
            throw new NotFound("own hours");
        }
    }

    public void offer() {
        var made =
                hours.offer(
                        ProgrammeId.find(programme)
                                .orElseThrow(() -> new NotFound("programme " + programme)),
                        new OpenHourPlan(
                                Given.get(OpenHourKind.values(), kind),
                                day.atTime(LocalTime.parse(time)),
                                number(slots),
                                number(minutes),
                                number(seats),
                                Given.get(MeetingMode.values(), mode),
                                place,
                                topic));
        Pages.go("/openhour/open-hour", "hour", made, "done", "openhour.done.offered");
    }

    private static int number(Integer typed) {
        return typed == null ? 0 : typed;
    }

    public List<SelectItem> getProgrammes() {
        if (programmes == null) {
            programmes =
                    queries.offering().stream()
                            .map(each -> new SelectItem(each.id().toString(), each.name()))
                            .toList();
        }
        return programmes;
    }

    public List<SelectItem> getKinds() {
        return Arrays.stream(OpenHourKind.values())
                .map(each -> new SelectItem(each.name(), msg.word(each)))
                .toList();
    }

    public List<SelectItem> getModes() {
        return Arrays.stream(MeetingMode.values())
                .map(each -> new SelectItem(each.name(), msg.word(each)))
                .toList();
    }

    public String getProgramme() {
        return programme;
    }

    public void setProgramme(String programme) {
        this.programme = programme;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
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

    public Integer getSlots() {
        return slots;
    }

    public void setSlots(Integer slots) {
        this.slots = slots;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public Integer getSeats() {
        return seats;
    }

    public void setSeats(Integer seats) {
        this.seats = seats;
    }

    public String getMode() {
        return mode;
    }

    public void setMode(String mode) {
        this.mode = mode;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getTopic() {
        return topic;
    }

    public void setTopic(String topic) {
        this.topic = topic;
    }
}
