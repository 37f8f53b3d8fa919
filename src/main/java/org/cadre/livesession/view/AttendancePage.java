package org.cadre.livesession.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;

import org.cadre.document.Csv;
import org.cadre.livesession.AttendanceEntry;
import org.cadre.livesession.AttendanceFiles;
import org.cadre.livesession.AttendanceSheetId;
import org.cadre.livesession.AttendanceSheets;
import org.cadre.livesession.AttendanceState;
import org.cadre.livesession.HalfDay;
import org.cadre.livesession.HeldHalfDay;
import org.cadre.livesession.LiveSessionId;
import org.cadre.livesession.LiveSessionQueries;
import org.cadre.livesession.Roll;
import org.cadre.livesession.TakingAttendance;
import org.cadre.people.PersonId;
import org.cadre.platform.faces.Download;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.faces.Upload;
import org.cadre.platform.refusal.NotFound;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The roll of a half-day: taken, corrected, from paper and from files. */
@Named
@RequestScoped
public class AttendancePage {

    private static final String PATH = "/livesession/attendance";
    private static final String MARK = "mark-";

    @Inject TakingAttendance taking;
    @Inject LiveSessionQueries queries;
    @Inject AttendanceSheets sheets;
    @Inject AttendanceFiles files;
    @Inject SessionTime times;
    @Inject Messages msg;
    @Inject HttpServletRequest request;

    private String session;
    private String half;
    private String person;
    private String rest;
    private boolean fromSheet;
    private Part scan;
    private Part file;
    private String state;
    private String since;
    private String reason;
    private Integer seen;
    private Roll roll;
    private List<AttendanceEntry> history;

    @PostConstruct
    void readAddress() {
        session = request.getParameter("session");
        half = request.getParameter("half");
        person = request.getParameter("person");
    }

    /** Reads the roll, so that a foreign one is not found before anything is shown. */
    public void load() {
        getRoll();
        var asked = request.getParameter("file");
        if ("roll".equals(asked)) {
            Download.send("attendance.csv", "text/csv;charset=UTF-8", table());
        } else if (asked != null) {
            AttendanceSheetId.find(asked).ifPresent(this::download);
        }
        if (isChosen() && "GET".equals(request.getMethod())) {
            fill();
        }
    }

    private void download(AttendanceSheetId id) {
        var sheet = sheets.read(id);
        Download.send(sheet.name(), sheet.mediaType(), sheet.content());
    }

    /** All half-days, so that the file can be read in again. */
    private byte[] table() {
        var csv = new Csv();
        csv.row(
                List.of(
                        msg.of("livesession.mail"),
                        msg.of("livesession.person"),
                        msg.of("livesession.attendance.halfDay"),
                        msg.of("livesession.attendance.state"),
                        msg.of("livesession.attendance.since"),
                        msg.of("livesession.attendance.source"),
                        msg.of("livesession.attendance.reason")));
        for (var each : queries.rolls(id())) {
            for (var row : each.people()) {
                row.entry().ifPresent(entry -> csv.row(cells(each, row, entry)));
            }
        }
        return csv.bytes();
    }

    private List<String> cells(Roll of, Roll.Person row, AttendanceEntry entry) {
        return List.of(
                row.mail(),
                row.name(),
                of.held().halfDay().toString(),
                msg.word(entry.state()),
                entry.since().map(at -> times.hour(at, of.session().hours().zone())).orElse(""),
                msg.word(entry.source()),
                entry.reason());
    }

    private void fill() {
        var entry = getHistory().getFirst();
        state = entry.state().name();
        since =
                entry.since()
                        .map(at -> times.hour(at, getRoll().session().hours().zone()))
                        .orElse("");
        seen = entry.number();
    }

    /** Enters those who are marked. */
    public void take() {
        var marks = new HashMap<PersonId, AttendanceState>();
        request.getParameterMap()
                .forEach(
                        (name, values) ->
                                markOf(name, values[0])
                                        .ifPresent(
                                                mark -> marks.put(mark.getKey(), mark.getValue())));
        taking.take(id(), halfDay(), marks, state(rest), fromSheet);
        go("livesession.done.taken");
    }

    private static Optional<Map.Entry<PersonId, AttendanceState>> markOf(
            String name, String value) {
        return name.startsWith(MARK)
                ? PersonId.find(name.substring(MARK.length()))
                        .flatMap(id -> state(value).map(marked -> Map.entry(id, marked)))
                : Optional.empty();
    }

    private static Optional<AttendanceState> state(@Nullable String name) {
        return Arrays.stream(AttendanceState.values())
                .filter(each -> each.name().equals(name))
                .findFirst();
    }

    public void correct() {
        taking.correct(
                id(),
                halfDay(),
                personId(),
                seen,
                state(state).orElseThrow(() -> new NotFound("state " + state)),
                since == null || since.isBlank() ? null : LocalTime.parse(since),
                reason);
        go("livesession.done.corrected");
    }

    public void addScan() {
        sheets.add(id(), Upload.name(scan), Upload.bytes(scan));
        go("livesession.done.scanAdded");
    }

    public void read() {
        var upload = files.read(id(), Upload.name(file), Upload.bytes(file));
        Pages.go("/livesession/attendance-preview", "upload", upload);
    }

    private void go(String done) {
        Pages.go(PATH, "session", session, "half", halfDay(), "done", done);
    }

    private LiveSessionId id() {
        return LiveSessionId.find(session)
                .orElseThrow(() -> new NotFound("live session " + session));
    }

    private PersonId personId() {
        return PersonId.find(person).orElseThrow(() -> new NotFound("person " + person));
    }

    private HalfDay halfDay() {
        return getRoll().held().halfDay();
    }

    public Roll getRoll() {
        if (roll == null) {
            roll = queries.roll(id(), HalfDay.find(half));
        }
        return roll;
    }

    public int count(String state) {
        return getRoll().count(AttendanceState.valueOf(state));
    }

    public List<Roll.Person> getEntered() {
        return getRoll().people().stream().filter(each -> each.entry().isPresent()).toList();
    }

    public List<Roll.Person> getMissing() {
        return getRoll().people().stream().filter(each -> each.entry().isEmpty()).toList();
    }

    public AttendanceEntry entry(Roll.Person of) {
        return of.entry().orElseThrow();
    }

    /** In words; of who is late with the minutes, where they are known. */
    public String word(AttendanceEntry entry) {
        var begins = getRoll().held().begins();
        return entry.since()
                .filter(at -> entry.state() == AttendanceState.LATE && at.isAfter(begins))
                .map(
                        at ->
                                msg.of(
                                        "livesession.attendance.lateBy",
                                        Duration.between(begins, at).toMinutes()))
                .orElseGet(() -> msg.word(entry.state()));
    }

    public String since(AttendanceEntry entry) {
        return times.hour(entry.since().orElse(null), getRoll().session().hours().zone());
    }

    public String kind(AttendanceEntry entry) {
        return switch (entry.state()) {
            case PRESENT -> "ok";
            case LATE -> "warn";
            case ABSENT -> "bad";
            case EXCUSED -> "info";
        };
    }

    /** What the form of the roll sends for a person who is sent back with a refusal. */
    public boolean isMarked(Roll.Person of, AttendanceState as) {
        return as.name().equals(request.getParameter(MARK + of.id()));
    }

    public AttendanceState[] getStates() {
        return AttendanceState.values();
    }

    public List<HeldHalfDay> getHalfDays() {
        return getRoll().session().halfDays();
    }

    public boolean isPresent(HeldHalfDay held) {
        return held.equals(getRoll().held());
    }

    public String href(HeldHalfDay held) {
        return Pages.address(PATH, "session", session, "half", held.halfDay());
    }

    public String correctHref(Roll.Person of) {
        return Pages.address(PATH, "session", session, "half", halfDay(), "person", of.id())
                + "#correct";
    }

    public String fileHref(String name) {
        return Pages.address(PATH, "session", session, "half", halfDay(), "file", name);
    }

    /** Whether the entry of one person is to be corrected. */
    public boolean isChosen() {
        return person != null && getChosenPerson() != null && getRoll().mayCorrect();
    }

    public Roll.@Nullable Person getChosenPerson() {
        return getEntered().stream()
                .filter(each -> each.id().toString().equals(person))
                .findFirst()
                .orElse(null);
    }

    /** The entries of the chosen person, the one that stands first. */
    public List<AttendanceEntry> getHistory() {
        if (history == null) {
            history = queries.history(id(), halfDay(), personId());
        }
        return history;
    }

    public String getSession() {
        return session;
    }

    public String getRest() {
        return rest;
    }

    public void setRest(String rest) {
        this.rest = rest;
    }

    public boolean isFromSheet() {
        return fromSheet;
    }

    public void setFromSheet(boolean fromSheet) {
        this.fromSheet = fromSheet;
    }

    public Part getScan() {
        return scan;
    }

    public void setScan(Part scan) {
        this.scan = scan;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getSince() {
        return since;
    }

    public void setSince(String since) {
        this.since = since;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Integer getSeen() {
        return seen;
    }

    public void setSeen(Integer seen) {
        this.seen = seen;
    }
}
