package org.cadre.livesession.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.document.Csv;
import org.cadre.livesession.AttendanceFiles;
import org.cadre.livesession.AttendanceLine;
import org.cadre.livesession.AttendanceLine.Outcome;
import org.cadre.livesession.AttendancePreview;
import org.cadre.livesession.AttendanceUploadId;
import org.cadre.platform.faces.Download;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.OutcomeTabs;
import org.cadre.platform.faces.OutcomeTabs.Tab;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.refusal.NotFound;

import java.util.List;

/** What a file of attendance would enter, row by row, and the confirmation. */
@Named
@RequestScoped
public class AttendancePreviewPage {

    private static final String PATH = "/livesession/attendance-preview";

    @Inject AttendanceFiles files;
    @Inject Messages msg;
    @Inject HttpServletRequest request;

    private AttendanceUploadId id;
    private OutcomeTabs<Outcome> tabs;
    private AttendancePreview preview;
    private String fingerprint;

    @PostConstruct
    void readAddress() {
        var asked = request.getParameter("upload");
        id =
                AttendanceUploadId.find(asked)
                        .orElseThrow(() -> new NotFound("attendance file " + asked));
        tabs = new OutcomeTabs<>(Outcome.values(), request.getParameter("show"));
    }

    /** Reads the file, so that a foreign one is not found before anything is shown. */
    public void load() {
        fingerprint = getPreview().fingerprint();
        if ("refused".equals(request.getParameter("file"))) {
            download();
        }
    }

    /** Sends the refused rows with their reasons, to be mended and read again. */
    private void download() {
        var csv = new Csv();
        csv.row(List.of("row", "mail", "half-day", "reason"));
        getPreview().lines().stream()
                .filter(line -> line.outcome() == Outcome.REFUSED)
                .forEach(
                        line ->
                                csv.row(
                                        List.of(
                                                String.valueOf(line.number()),
                                                line.who(),
                                                line.halfDay(),
                                                reason(line))));
        Download.send("refused.csv", "text/csv;charset=UTF-8", csv.bytes());
    }

    public void confirm() {
        var session = getPreview().session();
        files.confirm(session, id, fingerprint);
        Pages.go(
                "/livesession/attendance", "session", session, "done", "livesession.done.imported");
    }

    public AttendancePreview getPreview() {
        if (preview == null) {
            preview = files.preview(id);
        }
        return preview;
    }

    public List<AttendanceLine> getRows() {
        return getPreview().lines().stream().filter(line -> tabs.shows(line.outcome())).toList();
    }

    public List<Tab> getTabs() {
        return tabs.list(
                msg.of("livesession.attendance-preview.all"),
                getPreview().lines().size(),
                msg::word,
                getPreview()::count,
                show -> Pages.address(PATH, "upload", id, "show", show));
    }

    public String reason(AttendanceLine line) {
        return switch (line.outcome()) {
            case REFUSED -> msg.of("livesession.Reason." + line.reason(), line.argument());
            case CHANGED ->
                    msg.of(
                            "livesession.attendance-preview.was",
                            line.former().map(msg::word).orElse(""));
            case NEW, SAME -> "";
        };
    }

    public String state(AttendanceLine line) {
        return line.state().map(msg::word).orElse("–");
    }

    public String kind(AttendanceLine line) {
        return switch (line.outcome()) {
            case NEW -> "info";
            case CHANGED -> "warn";
            case SAME -> "none";
            case REFUSED -> "bad";
        };
    }

    public int count(String outcome) {
        return getPreview().count(Outcome.valueOf(outcome));
    }

    public String getFileHref() {
        return Pages.address(PATH, "upload", id, "file", "refused");
    }

    public String getFingerprint() {
        return fingerprint;
    }

    public void setFingerprint(String fingerprint) {
        this.fingerprint = fingerprint;
    }
}
