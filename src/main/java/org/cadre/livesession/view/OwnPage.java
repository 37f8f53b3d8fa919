package org.cadre.livesession.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.livesession.Apologies;
import org.cadre.livesession.AttendanceEntry;
import org.cadre.livesession.HalfDay;
import org.cadre.livesession.HeldHalfDay;
import org.cadre.livesession.LiveSessionId;
import org.cadre.livesession.LiveSessionQueries;
import org.cadre.livesession.OwnSession;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.refusal.NotFound;
import org.cadre.time.CadreClock;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The own sessions: what is ahead, what was, and the way to say that one cannot come. */
@Named
@RequestScoped
public class OwnPage {

    private static final String PATH = "/livesession/own";
    private static final int MOST_PAST = 50;

    @Inject LiveSessionQueries queries;
    @Inject Apologies apologies;
    @Inject SessionTime times;
    @Inject Messages msg;
    @Inject CadreClock clock;
    @Inject HttpServletRequest request;

    private String session;
    private String cohort;
    private String apology;
    private List<OwnSession> all;

    @PostConstruct
    void readAddress() {
        session = request.getParameter("session");
        cohort = request.getParameter("cohort");
    }

    public void load() {
        all();
    }

    private List<OwnSession> all() {
        if (all == null) {
            all = queries.own();
        }
        return all;
    }

    /** Those that are not over, the next one first. */
    public List<OwnSession> getAhead() {
        return all().stream().filter(Predicate.not(this::isOver)).toList();
    }

    private boolean isOver(OwnSession each) {
        return !each.hours().endsAt().isAfter(clock.now());
    }

    /** Those that are over, the latest first. */
    public List<OwnSession> getPast() {
        return all().stream().filter(this::isOver).toList().reversed().stream()
                .limit(MOST_PAST)
                .toList();
    }

    public boolean isNothing() {
        return all().isEmpty();
    }

    /** The cohorts of what is ahead, by id; each has a calendar. */
    public List<Map.Entry<String, String>> getCohorts() {
        return getAhead().stream()
                .map(each -> Map.entry(each.cohort().toString(), each.cohortName()))
                .distinct()
                .toList();
    }

    /** Whether the address names one of {@link #getCohorts}. */
    public boolean isCohortChosen() {
        return getCohorts().stream().anyMatch(each -> each.getKey().equals(cohort));
    }

    /** How many half-days that are over the actor was there. */
    public int getThere() {
        return (int)
                heldEntries().filter(entry -> entry != null && entry.state().attends()).count();
    }

    /** How many half-days that the actor could learn in are over. */
    public int getHeld() {
        return (int) heldEntries().count();
    }

    private Stream<@Nullable AttendanceEntry> heldEntries() {
        return all().stream()
                .filter(each -> !each.teaches() && !each.isCancelled())
                .flatMap(
                        each ->
                                each.halfDays().stream()
                                        .filter(held -> held.isOver(clock.now()))
                                        .map(each::entry));
    }

    /** Whether the actor can say that one does not come. */
    public boolean isExcusable(OwnSession each) {
        return !each.teaches() && !each.isCancelled() && !excusable(each).isEmpty();
    }

    private List<HeldHalfDay> excusable(OwnSession each) {
        return each.halfDays().stream()
                .filter(held -> clock.now().isBefore(held.begins()))
                .toList();
    }

    /** The session for which an apology is written; null for none. */
    public @Nullable OwnSession getChosen() {
        return all().stream()
                .filter(each -> each.id().toString().equals(session) && isExcusable(each))
                .findFirst()
                .orElse(null);
    }

    public List<HeldHalfDay> getChoices() {
        return excusable(getChosen());
    }

    /** All are ticked at first. */
    public boolean isTicked(HeldHalfDay held) {
        return !"POST".equals(request.getMethod()) || ticked().contains(held.halfDay());
    }

    private Set<HalfDay> ticked() {
        var values = request.getParameterValues("halfDay");
        return values == null
                ? Set.of()
                : Arrays.stream(values)
                        .flatMap(value -> HalfDay.find(value).stream())
                        .collect(Collectors.toSet());
    }

    public void apologise() {
        apologies.give(
                LiveSessionId.find(session)
                        .orElseThrow(() -> new NotFound("live session " + session)),
                ticked(),
                apology);
        Pages.go(PATH, "done", "livesession.done.apologised");
    }

    public String href(OwnSession each) {
        return Pages.address(PATH, "session", each.id()) + "#excuse";
    }

    public String place(OwnSession each) {
        var video = each.link().isEmpty() ? "" : msg.of("livesession.video");
        return each.room()
                .map(room -> video.isEmpty() ? room : msg.of("livesession.both", room, video))
                .orElse(video);
    }

    public String word(OwnSession each, HeldHalfDay held) {
        var entry = each.entry(held);
        if (entry == null) {
            return msg.of(
                    held.isOver(clock.now()) ? "livesession.own.open" : "livesession.own.ahead");
        }
        return entry.state().attends() && entry.since().isPresent()
                ? msg.of(
                        "livesession.own.since",
                        msg.word(entry.state()),
                        times.hour(entry.since().get(), each.hours().zone()))
                : msg.word(entry.state());
    }

    public String kind(OwnSession each, HeldHalfDay held) {
        var entry = each.entry(held);
        if (entry == null) {
            return "none";
        }
        return switch (entry.state()) {
            case PRESENT -> "ok";
            case LATE -> "warn";
            case ABSENT -> "bad";
            case EXCUSED -> "info";
        };
    }

    public String reason(OwnSession each, HeldHalfDay held) {
        var entry = each.entry(held);
        return entry == null ? "" : entry.reason();
    }

    public String getApology() {
        return apology;
    }

    public void setApology(String apology) {
        this.apology = apology;
    }
}
