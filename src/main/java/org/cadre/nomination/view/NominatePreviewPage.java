package org.cadre.nomination.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.document.Csv;
import org.cadre.nomination.NominationFiles;
import org.cadre.nomination.NominationLine;
import org.cadre.nomination.NominationLine.Outcome;
import org.cadre.nomination.NominationPreview;
import org.cadre.nomination.NominationUploadId;
import org.cadre.platform.faces.Download;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.OutcomeTabs;
import org.cadre.platform.faces.OutcomeTabs.Tab;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.refusal.NotFound;

import java.util.List;

/** Whom a file would nominate, row by row, and the confirmation. */
@Named
@RequestScoped
public class NominatePreviewPage {

    private static final String PATH = "/nomination/nominate-preview";

    @Inject NominationFiles files;
    @Inject Messages msg;
    @Inject HttpServletRequest request;

    private NominationUploadId id;
    private OutcomeTabs<Outcome> tabs;
    private NominationPreview preview;
    private String fingerprint;

    @PostConstruct
    void readAddress() {
        var asked = request.getParameter("upload");
        id =
                NominationUploadId.find(asked)
                        .orElseThrow(() -> new NotFound("nomination file " + asked));
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
        csv.row(
                List.of(
                        msg.of("nomination.nominate-preview.row"),
                        msg.of("nomination.mail"),
                        msg.of("nomination.name"),
                        msg.of("nomination.nominate-preview.why")));
        getPreview().lines().stream()
                .filter(line -> line.outcome() == Outcome.REFUSED)
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
        var seen = getPreview();
        files.confirm(id, fingerprint);
        Pages.go(
                "/nomination/nominate",
                "call",
                seen.call(),
                "agency",
                seen.agency(),
                "done",
                "nomination.done.imported");
    }

    public NominationPreview getPreview() {
        if (preview == null) {
            preview = files.preview(id);
        }
        return preview;
    }

    public List<NominationLine> getRows() {
        return getPreview().lines().stream().filter(line -> tabs.shows(line.outcome())).toList();
    }

    public List<Tab> getTabs() {
        return tabs.list(
                msg.of("nomination.nominate-preview.all"),
                getPreview().lines().size(),
                msg::word,
                getPreview()::count,
                show -> Pages.address(PATH, "upload", id, "show", show));
    }

    public String reason(NominationLine line) {
        return line.outcome() == Outcome.REFUSED
                ? msg.of("nomination.Reason." + line.reason(), line.argument())
                : "–";
    }

    public String kind(NominationLine line) {
        return switch (line.outcome()) {
            case DRAFTED -> "ok";
            case INVITED -> "info";
            case REFUSED -> "bad";
        };
    }

    public int count(String outcome) {
        return getPreview().count(Outcome.valueOf(outcome));
    }

    public String getFileHref() {
        return Pages.address(PATH, "upload", id, "file", "refused");
    }

    public String getBackHref() {
        return Pages.address(
                "/nomination/nominate",
                "call",
                getPreview().call(),
                "agency",
                getPreview().agency());
    }

    public String getFingerprint() {
        return fingerprint;
    }

    public void setFingerprint(String fingerprint) {
        this.fingerprint = fingerprint;
    }
}
