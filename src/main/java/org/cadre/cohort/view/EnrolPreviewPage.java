package org.cadre.cohort.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.cohort.EnrolmentListDetail;
import org.cadre.cohort.EnrolmentListId;
import org.cadre.cohort.EnrolmentListQueries;
import org.cadre.cohort.EnrolmentLists;
import org.cadre.cohort.ListLine;
import org.cadre.cohort.ListLine.Outcome;
import org.cadre.cohort.ListLine.Undone;
import org.cadre.document.Csv;
import org.cadre.people.ImportState;
import org.cadre.platform.faces.Download;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.OutcomeTabs;
import org.cadre.platform.faces.OutcomeTabs.Tab;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.persistence.Keyset;
import org.cadre.platform.persistence.Slice;
import org.cadre.platform.refusal.NotFound;
import org.cadre.time.CadreClock;

import java.util.List;
import java.util.Optional;

/** Whom a list would enrol, row by row; the confirmation, and the way back. */
@Named
@RequestScoped
public class EnrolPreviewPage {

    private static final String PATH = "/cohort/enrol-preview";
    private static final int SIZE = 50;

    @Inject EnrolmentLists lists;
    @Inject EnrolmentListQueries queries;
    @Inject Messages msg;
    @Inject CadreClock clock;
    @Inject HttpServletRequest request;

    private EnrolmentListId id;
    private OutcomeTabs<Outcome> tabs;
    private EnrolmentListDetail detail;
    private Slice<ListLine> slice;

    @PostConstruct
    void readAddress() {
        var list = request.getParameter("list");
        id = EnrolmentListId.find(list).orElseThrow(() -> new NotFound("enrolment list " + list));
        tabs = new OutcomeTabs<>(Outcome.values(), request.getParameter("show"));
    }

    /** Reads the list, so that a foreign one is not found before anything is shown. */
    public void load() {
        getDetail();
        if ("refused".equals(request.getParameter("file"))) {
            download();
        }
    }

    /** Sends the refused rows with their reasons, to be mended and read again. */
    private void download() {
        var csv = new Csv();
        csv.row(List.of("row", "email", "name", "reason"));
        queries.lines(
                        id,
                        Optional.of(Outcome.REFUSED),
                        Keyset.start(),
                        getDetail().count(Outcome.REFUSED))
                .rows()
                .forEach(
                        line ->
                                csv.row(
                                        List.of(
                                                String.valueOf(line.number()),
                                                line.mail(),
                                                line.name(),
                                                reason(line))));
        Download.send("refused.csv", "text/csv;charset=UTF-8", csv.bytes());
    }

    public void confirm() {
        lists.confirm(id);
        Pages.go(PATH, "list", id, "done", "cohort.done.enrolled");
    }

    public void checkAgain() {
        lists.checkAgain(id);
        Pages.go(PATH, "list", id, "done", "cohort.done.checkedAgain");
    }

    public void undo() {
        lists.undo(id);
        Pages.go(PATH, "list", id, "done", "cohort.done.listUndone");
    }

    public EnrolmentListDetail getDetail() {
        if (detail == null) {
            detail = queries.get(id);
        }
        return detail;
    }

    private Slice<ListLine> slice() {
        if (slice == null) {
            var keyset = Keyset.of(request.getParameter("after"), request.getParameter("before"));
            slice = queries.lines(id, tabs.shown(), keyset, SIZE);
        }
        return slice;
    }

    public List<ListLine> getRows() {
        return slice().rows();
    }

    public String getNextHref() {
        return slice().next().map(line -> href("after", line)).orElse(null);
    }

    public String getPreviousHref() {
        return slice().previous().map(line -> href("before", line)).orElse(null);
    }

    private String href(String direction, ListLine line) {
        return Pages.address(PATH, "list", id, "show", tabs.name(), direction, line.id());
    }

    public List<Tab> getTabs() {
        return tabs.list(
                msg.of("cohort.enrol-preview.all"),
                getDetail().total(),
                msg::word,
                getDetail()::count,
                show -> Pages.address(PATH, "list", id, "show", show));
    }

    public String reason(ListLine line) {
        return line.undone()
                .map(msg::word)
                .orElseGet(
                        () ->
                                line.outcome() == Outcome.REFUSED
                                        ? msg.of("cohort.Reason." + line.reason(), line.argument())
                                        : "");
    }

    public String kind(ListLine line) {
        return switch (line.outcome()) {
            case NEW -> "info";
            case INSIDE -> "none";
            case REFUSED -> "bad";
        };
    }

    public int count(String outcome) {
        return getDetail().count(Outcome.valueOf(outcome));
    }

    public int undone(String how) {
        return getDetail().count(Undone.valueOf(how));
    }

    public boolean isChecked() {
        return getDetail().state() == ImportState.CHECKED;
    }

    public boolean isUndone() {
        return getDetail().state() == ImportState.UNDONE;
    }

    public boolean isUndoable() {
        return getDetail().state() == ImportState.APPLIED
                && getDetail().undoUntil().filter(until -> clock.now().isBefore(until)).isPresent();
    }

    public String getFileHref() {
        return Pages.address(PATH, "list", id, "file", "refused");
    }
}
