package org.cadre.nomination.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;

import org.cadre.document.Csv;
import org.cadre.nomination.CallDetail;
import org.cadre.nomination.CallId;
import org.cadre.nomination.CallQueries;
import org.cadre.nomination.Function;
import org.cadre.nomination.Level;
import org.cadre.nomination.Nominating;
import org.cadre.nomination.NominationFiles;
import org.cadre.nomination.NominationId;
import org.cadre.nomination.NominationState;
import org.cadre.nomination.NomineeDetail;
import org.cadre.nomination.NomineeQueries;
import org.cadre.nomination.NomineeRow;
import org.cadre.nomination.Profile;
import org.cadre.nomination.Station;
import org.cadre.people.AgencyId;
import org.cadre.platform.faces.Download;
import org.cadre.platform.faces.Given;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.faces.Shell;
import org.cadre.platform.faces.Upload;
import org.cadre.platform.refusal.NotFound;

import java.util.Arrays;
import java.util.List;

/** What an agency nominates in a call; one nomination below the list, where one is chosen. */
@Named
@RequestScoped
public class NominatePage {

    private static final String PATH = "/nomination/nominate";

    /** Columns of a file, in the order of the form. */
    private static final List<String> HEADS =
            List.of("mail", "name", "function", "level", "station", "why", "manager");

    @Inject Nominating nominating;
    @Inject NominationFiles files;
    @Inject CallQueries calls;
    @Inject NomineeQueries queries;
    @Inject NomineeWords said;
    @Inject Messages msg;
    @Inject Shell shell;
    @Inject HttpServletRequest request;

    private String call;
    private String agency;
    private String nomination;
    private String name;
    private String mail;
    private String manager;
    private String function;
    private String level;
    private String station;
    private String reason;
    private String words;
    private String why;
    private Part file;

    private CallDetail detail;
    private NomineeDetail chosen;
    private List<NomineeRow> rows;

    @PostConstruct
    void readAddress() {
        call = request.getParameter("call");
        agency = request.getParameter("agency");
        nomination = request.getParameter("nomination");
    }

    /** Reads the call, so that a foreign one is not found before anything is written. */
    public void load() {
        getDetail();
        if ("template".equals(request.getParameter("file"))) {
            downloadTemplate();
        }
        if (isOneChosen()) {
            said.sendLetter(getChosen().row().id());
        }
        if (isOneChosen() && "GET".equals(request.getMethod())) {
            var row = getChosen().row();
            function = row.function().name();
            level = row.level().name();
            station = row.station().name();
            reason = getChosen().reason();
            manager = getChosen().managerMail();
        }
    }

    /** The head of a file, and nothing below it. */
    private void downloadTemplate() {
        var heads =
                HEADS.stream()
                        .map(each -> msg.of("nomination.file.heads." + each).split("[|]")[0])
                        .toList();
        Download.send("nominations.csv", "text/csv;charset=UTF-8", new Csv().row(heads).bytes());
    }

    public void read() {
        var upload = files.read(callId(), agencyId(), Upload.name(file), Upload.bytes(file));
        Pages.go("/nomination/nominate-preview", "upload", upload);
    }

    public void add() {
        var id =
                nominating.add(
                        callId(),
                        agencyId(),
                        new Nominating.Nominee(
                                Given.text(name), Given.text(mail), Given.text(manager)),
                        profile());
        go(id.toString(), "added");
    }

    public void change() {
        nominating.change(id(), Given.text(manager), profile());
        go(nomination, "saved");
    }

    public void remove() {
        nominating.remove(id());
        go("", "removed");
    }

    public void send() {
        nominating.send(callId(), agencyId(), words);
        go("", "sent");
    }

    public void withdraw() {
        nominating.withdraw(id(), why);
        go(nomination, "withdrawn");
    }

    public void askAnother() {
        nominating.askAnother(id(), Given.text(manager));
        go(nomination, "saved");
    }

    private void go(String which, String done) {
        Pages.go(
                PATH,
                "call",
                call,
                "agency",
                agencyId(),
                "nomination",
                which,
                "done",
                "nomination.done." + done);
    }

    private Profile profile() {
        return new Profile(
                Given.get(Function.values(), function),
                Given.get(Level.values(), level),
                Given.get(Station.values(), station),
                reason);
    }

    private CallId callId() {
        return CallId.find(call).orElseThrow(() -> new NotFound("call " + call));
    }

    private AgencyId agencyId() {
        return getAsked().places().agency();
    }

    private NominationId id() {
        return NominationId.find(nomination)
                .orElseThrow(() -> new NotFound("nomination " + nomination));
    }

    /** A notice names the call alone; then it is the first agency of the reader that is asked. */
    public CallDetail getDetail() {
        if (detail == null) {
            detail = calls.getAsked(callId(), AgencyId.find(agency).orElse(null));
        }
        return detail;
    }

    public CallDetail.AskedAgency getAsked() {
        return getDetail().asked().getFirst();
    }

    public List<String> getRules() {
        return RuleWords.of(getDetail().plan().rules(), msg, shell.getLocale());
    }

    public List<NomineeRow> getRows() {
        if (rows == null) {
            rows = queries.listMine(callId(), agencyId());
        }
        return rows;
    }

    /** Places that are taken: who withdrew gives the own one back. */
    public long getTaken() {
        return getRows().stream().filter(row -> row.state() != NominationState.WITHDRAWN).count();
    }

    public long getReady() {
        return getRows().stream().filter(NomineeRow::isReady).count();
    }

    /** What is still to be done before somebody may be drawn; null where nothing is. */
    public String missing(NomineeRow row) {
        var step =
                switch (row.state()) {
                    case DRAFT -> row.managed() ? "send" : "manager";
                    case SUBMITTED -> "release";
                    case RELEASED -> "accept";
                    case ELIGIBLE -> getDetail().plan().vetted() ? "vetting" : null;
                    case VETTING_EXPIRED -> "vetting";
                    default -> null;
                };
        return step == null ? null : msg.of("nomination.missing." + step);
    }

    public boolean isOneChosen() {
        return nomination != null && !nomination.isEmpty();
    }

    public NomineeDetail getChosen() {
        if (chosen == null) {
            chosen = queries.getMine(id());
        }
        return chosen;
    }

    public boolean isDraft() {
        return getChosen().row().state() == NominationState.DRAFT;
    }

    public boolean isWaits() {
        return getChosen().row().state() == NominationState.SUBMITTED;
    }

    public boolean isWithdrawable() {
        return !isDraft() && !getChosen().row().state().isOver();
    }

    /** Whether the form of a new nomination is shown. */
    public boolean isAdding() {
        return !isOneChosen() && getDetail().takes() && getTaken() < getAsked().places().most();
    }

    public String href(NomineeRow row) {
        return Pages.address(PATH, "call", call, "agency", agencyId(), "nomination", row.id());
    }

    public String getTemplateHref() {
        return Pages.address(PATH, "call", call, "agency", agencyId(), "file", "template");
    }

    public String getBackHref() {
        return Pages.address(PATH, "call", call, "agency", agencyId());
    }

    public List<SelectItem> getFunctions() {
        return items(Function.values());
    }

    public List<SelectItem> getLevels() {
        return items(Level.values());
    }

    public List<SelectItem> getStations() {
        return items(Station.values());
    }

    private List<SelectItem> items(Enum<?>[] values) {
        return Arrays.stream(values)
                .map(each -> new SelectItem(each.name(), msg.word(each)))
                .toList();
    }

    public String getCall() {
        return call;
    }

    public String getAgency() {
        return agency;
    }

    public String getNomination() {
        return nomination;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getMail() {
        return mail;
    }

    public void setMail(String mail) {
        this.mail = mail;
    }

    public String getManager() {
        return manager;
    }

    public void setManager(String manager) {
        this.manager = manager;
    }

    public String getFunction() {
        return function;
    }

    public void setFunction(String function) {
        this.function = function;
    }

    public String getLevel() {
        return level;
    }

    public void setLevel(String level) {
        this.level = level;
    }

    public String getStation() {
        return station;
    }

    public void setStation(String station) {
        this.station = station;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
