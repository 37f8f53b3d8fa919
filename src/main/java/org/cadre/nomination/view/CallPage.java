package org.cadre.nomination.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.nomination.CallDetail;
import org.cadre.nomination.CallId;
import org.cadre.nomination.CallQueries;
import org.cadre.nomination.CallState;
import org.cadre.nomination.Calls;
import org.cadre.nomination.NominationState;
import org.cadre.nomination.NomineeFilter;
import org.cadre.nomination.NomineeQueries;
import org.cadre.nomination.NomineeRow;
import org.cadre.people.AgencyId;
import org.cadre.platform.faces.Given;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.faces.Shell;
import org.cadre.platform.persistence.Keyset;
import org.cadre.platform.persistence.Slice;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.Scope;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;

/** One call: what it asks of whom, and who is nominated. */
@Named
@RequestScoped
public class CallPage {

    private static final String PATH = "/nomination/call";
    private static final int SIZE = 25;

    @Inject Calls calls;
    @Inject CallQueries queries;
    @Inject NomineeQueries nominees;
    @Inject CurrentActor current;
    @Inject Messages msg;
    @Inject Shell shell;
    @Inject HttpServletRequest request;

    private String call;
    private String text;
    private String state;
    private String agency;
    private String reason;
    private String why;
    private LocalDate deadline;
    private String deadlineTime;
    private LocalDate decidedOn;

    private CallDetail detail;
    private Slice<NomineeRow> slice;

    @PostConstruct
    void readAddress() {
        call = request.getParameter("call");
        text = request.getParameter("text");
        state = request.getParameter("state");
        agency = request.getParameter("agency");
    }

    /** Reads the call, so that a foreign one is not found before anything is written. */
    public void load() {
        getDetail();
        if ("GET".equals(request.getMethod())) {
            deadline = getDetail().plan().deadline().toLocalDate();
            deadlineTime = getDetail().plan().deadline().toLocalTime().toString();
            decidedOn = getDetail().plan().decidedOn();
        }
    }

    public void open() {
        calls.open(id());
        back("opened");
    }

    public void close() {
        calls.close(id());
        back("closed");
    }

    public void extend() {
        var moment = deadline.atTime(LocalTime.parse(deadlineTime));
        calls.extend(id(), moment, decidedOn, why);
        back("extended");
    }

    public void cancel() {
        calls.cancel(id(), reason);
        back("cancelled");
    }

    private void back(String done) {
        Pages.go(PATH, "call", call, "done", "nomination.done." + done);
    }

    private CallId id() {
        return CallId.find(call).orElseThrow(() -> new NotFound("call " + call));
    }

    public CallDetail getDetail() {
        if (detail == null) {
            detail = queries.getPart(id());
        }
        return detail;
    }

    public boolean isManages() {
        return holds(Role.PROGRAMME_MANAGER);
    }

    private boolean holds(Role role) {
        return current.get().holds(role, Scope.programme(getDetail().cohort().programme().id()));
    }

    /** Whether there is a selection that the reader may see. */
    public boolean isSelects() {
        return !isDraft() && isExports();
    }

    /** Whether the reader asks for exports, or approves them. */
    public boolean isExports() {
        return isManages() || holds(Role.SELECTION_COMMITTEE);
    }

    public boolean isDraft() {
        return getDetail().state() == CallState.DRAFT;
    }

    public boolean isRunning() {
        return getDetail().state() == CallState.OPEN;
    }

    public boolean isLive() {
        return getDetail().state() != CallState.CANCELLED;
    }

    public boolean isExtendable() {
        return isRunning() || getDetail().state() == CallState.CLOSED;
    }

    public String getStateKind() {
        return CallKind.of(getDetail().state());
    }

    /** The rules in words. */
    public List<String> getRules() {
        return RuleWords.of(getDetail().plan().rules(), msg, shell.getLocale());
    }

    private NomineeFilter filter() {
        return new NomineeFilter(
                text, Given.find(NominationState.values(), state), AgencyId.find(agency));
    }

    private Slice<NomineeRow> slice() {
        if (slice == null) {
            var keyset = Keyset.of(request.getParameter("after"), request.getParameter("before"));
            slice = nominees.list(id(), filter(), keyset, SIZE);
        }
        return slice;
    }

    public List<NomineeRow> getRows() {
        return slice().rows();
    }

    public boolean isFiltered() {
        var filter = filter();
        return !filter.text().isEmpty()
                || filter.state().isPresent()
                || filter.agency().isPresent();
    }

    public String getNextHref() {
        return slice().next().map(row -> href("after", row)).orElse(null);
    }

    public String getPreviousHref() {
        return slice().previous().map(row -> href("before", row)).orElse(null);
    }

    private String href(String direction, NomineeRow row) {
        return Pages.address(
                PATH, "call", call, "text", text, "state", state, "agency", agency, direction,
                row.id());
    }

    public List<SelectItem> getStates() {
        return Arrays.stream(NominationState.values())
                .filter(each -> each != NominationState.DRAFT)
                .map(each -> new SelectItem(each.name(), msg.word(each)))
                .toList();
    }

    public String getCall() {
        return call;
    }

    public String getText() {
        return text;
    }

    public String getState() {
        return state;
    }

    public String getAgency() {
        return agency;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public LocalDate getDeadline() {
        return deadline;
    }

    public void setDeadline(LocalDate deadline) {
        this.deadline = deadline;
    }

    public String getDeadlineTime() {
        return deadlineTime;
    }

    public void setDeadlineTime(String deadlineTime) {
        this.deadlineTime = deadlineTime;
    }

    public LocalDate getDecidedOn() {
        return decidedOn;
    }

    public void setDecidedOn(LocalDate decidedOn) {
        this.decidedOn = decidedOn;
    }
}
