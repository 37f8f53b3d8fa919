package org.cadre.nomination.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.document.Csv;
import org.cadre.document.XlsxWriter;
import org.cadre.nomination.CallDetail;
import org.cadre.nomination.CallId;
import org.cadre.nomination.CallQueries;
import org.cadre.nomination.ExportContents;
import org.cadre.nomination.ExportForm;
import org.cadre.nomination.ExportId;
import org.cadre.nomination.ExportRow;
import org.cadre.nomination.ExportState;
import org.cadre.nomination.NomineeExports;
import org.cadre.nomination.NomineeRow;
import org.cadre.platform.faces.Download;
import org.cadre.platform.faces.Given;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.faces.Shell;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.Scope;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Takes the nominees of a call out of Cadre, by two people. */
@Named
@RequestScoped
public class ExportsPage {

    private static final String PATH = "/nomination/exports";
    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject NomineeExports exports;
    @Inject CallQueries calls;
    @Inject CurrentActor current;
    @Inject Messages msg;
    @Inject Shell shell;
    @Inject HttpServletRequest request;

    private String call;
    private String export;
    private String contents;
    private String form;
    private String purpose;
    private String words;
    private CallDetail detail;
    private List<ExportRow> rows;

    @PostConstruct
    void readAddress() {
        call = request.getParameter("call");
        export = request.getParameter("export");
    }

    /** Reads the call, so that a foreign one is not found before anything is written. */
    public void load() {
        getRows();
        ExportId.find(request.getParameter("file")).ifPresent(this::download);
    }

    private void download(ExportId id) {
        var file = exports.read(id);
        var lines = lines(file);
        switch (file.form()) {
            case CSV -> {
                var csv = new Csv();
                lines.forEach(csv::row);
                Download.send("nominees.csv", "text/csv;charset=UTF-8", csv.bytes());
            }
            case XLSX -> {
                var out = new ByteArrayOutputStream();
                try (var writer = new XlsxWriter(out, shell.language().rightToLeft())) {
                    lines.forEach(writer::row);
                }
                Download.send("nominees.xlsx", XLSX, out.toByteArray());
            }
        }
    }

    private List<List<String>> lines(NomineeExports.File file) {
        var rows =
                switch (file.contents()) {
                    case NAMES ->
                            file.rows().stream()
                                    .sorted(Comparator.comparing(NomineeRow::name))
                                    .map(this::name);
                    case PLACES -> file.rows().stream().map(this::place);
                };
        return Stream.concat(Stream.of(heads(file.contents())), rows).toList();
    }

    private List<String> heads(ExportContents which) {
        var heads =
                switch (which) {
                    case NAMES -> Stream.of("name", "state");
                    case PLACES ->
                            Stream.of("number", "agency", "function", "level", "station", "state");
                };
        return heads.map(each -> msg.of("nomination." + each)).toList();
    }

    private List<String> name(NomineeRow row) {
        return List.of(row.name(), msg.word(row.state()));
    }

    private List<String> place(NomineeRow row) {
        return List.of(
                row.number(),
                row.agency(),
                msg.word(row.function()),
                msg.word(row.level()),
                msg.word(row.station()),
                msg.word(row.state()));
    }

    public void ask() {
        exports.ask(
                id(),
                Given.get(ExportContents.values(), contents),
                Given.get(ExportForm.values(), form),
                purpose);
        back("exportAsked");
    }

    public void approve() {
        exports.approve(exportId());
        back("exportApproved");
    }

    public void refuse() {
        exports.refuse(exportId(), words);
        back("exportRefused");
    }

    private void back(String done) {
        Pages.go(PATH, "call", call, "done", "nomination.done." + done);
    }

    private CallId id() {
        return CallId.find(call).orElseThrow(() -> new NotFound("call " + call));
    }

    private ExportId exportId() {
        return ExportId.find(export).orElseThrow(() -> new NotFound("export " + export));
    }

    public CallDetail getDetail() {
        if (detail == null) {
            detail = calls.getPart(id());
        }
        return detail;
    }

    public List<ExportRow> getRows() {
        if (rows == null) {
            rows = exports.list(id());
        }
        return rows;
    }

    public boolean isManages() {
        return current.get()
                .holds(
                        Role.PROGRAMME_MANAGER,
                        Scope.programme(getDetail().cohort().programme().id()));
    }

    /** The one that waits and is chosen in the list; null where none is. */
    public ExportRow getChosen() {
        return getRows().stream()
                .filter(this::decidable)
                .filter(row -> row.id().toString().equals(export))
                .findFirst()
                .orElse(null);
    }

    /** Whether the reader can decide on it. */
    public boolean decidable(ExportRow row) {
        return row.state() == ExportState.ASKED && !row.mine();
    }

    public boolean readable(ExportRow row) {
        return row.state() == ExportState.APPROVED && row.mine();
    }

    public String title(ExportRow row) {
        return msg.of("nomination.exports.row", msg.word(row.contents()), msg.word(row.form()));
    }

    public String kind(ExportRow row) {
        return switch (row.state()) {
            case ASKED -> "acc";
            case APPROVED -> "ok";
            case REFUSED -> "warn";
            case OVER -> "none";
        };
    }

    public String decideHref(ExportRow row) {
        return Pages.address(PATH, "call", call, "export", row.id()) + "#deciding";
    }

    public String fileHref(ExportRow row) {
        return Pages.address(PATH, "call", call, "file", row.id());
    }

    public List<SelectItem> getAllContents() {
        return items(ExportContents.values());
    }

    public List<SelectItem> getForms() {
        return items(ExportForm.values());
    }

    private List<SelectItem> items(Enum<?>[] values) {
        return Arrays.stream(values)
                .map(each -> new SelectItem(each.name(), msg.word(each)))
                .toList();
    }

    public String getCall() {
        return call;
    }

    public String getContents() {
        return contents;
    }

    public void setContents(String contents) {
        this.contents = contents;
    }

    public String getForm() {
        return form;
    }

    public void setForm(String form) {
        this.form = form;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
