package org.cadre.visit.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.platform.faces.Given;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.refusal.NotFound;
import org.cadre.visit.LogLine;
import org.cadre.visit.VisitId;
import org.cadre.visit.VisitQueries;
import org.cadre.visit.Visiting;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.List;

/** The logs of a visit, day by day, and the own one of a day to write. */
@Named
@RequestScoped
public class VisitLogPage {

    @Inject VisitQueries queries;
    @Inject Visiting visiting;
    @Inject VisitWords words;
    @Inject HttpServletRequest request;

    private String visit;
    private LocalDate day;
    private String saw;
    private String did;
    private String learned;
    private String otherwise;
    private String takeHome;
    private boolean noCase;

    private VisitQueries.VisitLogs logs;

    @PostConstruct
    void readAddress() {
        visit = request.getParameter("visit");
        day = day(Given.text(request.getParameter("day")));
    }

    private LocalDate day(String text) {
        try {
            return text.isEmpty() ? words.today() : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new NotFound("day " + text);
        }
    }

    public void load() {
        var rows = getLogs().rows();
        if ("GET".equals(request.getMethod())) {
            rows.stream()
                    .filter(row -> row.mine() && row.day().equals(day))
                    .findFirst()
                    .ifPresent(row -> fill(row.lines()));
        }
    }

    private void fill(List<String> lines) {
        saw = lines.get(0);
        did = lines.get(1);
        learned = lines.get(2);
        otherwise = lines.get(3);
        takeHome = lines.get(4);
    }

    public void write() {
        var lines = new EnumMap<LogLine, String>(LogLine.class);
        lines.put(LogLine.SAW, Given.text(saw));
        lines.put(LogLine.DID, Given.text(did));
        lines.put(LogLine.LEARNED, Given.text(learned));
        lines.put(LogLine.OTHERWISE, Given.text(otherwise));
        lines.put(LogLine.TAKE_HOME, Given.text(takeHome));
        visiting.log(id(), day, lines, noCase);
        Pages.go("/visit/visit-log", "visit", visit, "done", "visit.done.logged");
    }

    private VisitId id() {
        return VisitId.find(visit).orElseThrow(() -> new NotFound("visit " + visit));
    }

    /** Whether the reader may write of the day that is shown. */
    public boolean isWritable() {
        return getDays().contains(day);
    }

    /** The days of which something can be written. */
    public List<LocalDate> getDays() {
        var term = getLogs().term();
        return getLogs().open()
                ? term.startsOn()
                        .datesUntil(term.endsOn().plusDays(1))
                        .filter(each -> !each.isAfter(words.today()))
                        .toList()
                : List.of();
    }

    public VisitQueries.VisitLogs getLogs() {
        if (logs == null) {
            logs = queries.logs(id());
        }
        return logs;
    }

    public LocalDate getDay() {
        return day;
    }

    public String getVisit() {
        return visit;
    }

    public String getSaw() {
        return saw;
    }

    public void setSaw(String saw) {
        this.saw = saw;
    }

    public String getDid() {
        return did;
    }

    public void setDid(String did) {
        this.did = did;
    }

    public String getLearned() {
        return learned;
    }

    public void setLearned(String learned) {
        this.learned = learned;
    }

    public String getOtherwise() {
        return otherwise;
    }

    public void setOtherwise(String otherwise) {
        this.otherwise = otherwise;
    }

    public String getTakeHome() {
        return takeHome;
    }

    public void setTakeHome(String takeHome) {
        this.takeHome = takeHome;
    }

    public boolean isNoCase() {
        return noCase;
    }

    public void setNoCase(boolean noCase) {
        this.noCase = noCase;
    }
}
