package org.cadre.people.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.document.Csv;
import org.cadre.people.ImportDetail;
import org.cadre.people.ImportId;
import org.cadre.people.ImportRow;
import org.cadre.people.ImportState;
import org.cadre.people.ImportTab;
import org.cadre.people.PeopleImportQueries;
import org.cadre.people.PeopleImports;
import org.cadre.people.importing.Target;
import org.cadre.people.importing.Verdict.Outcome;
import org.cadre.people.importing.Verdict.Reason;
import org.cadre.platform.faces.Download;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.refusal.NotFound;
import org.cadre.time.CadreClock;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What each row of a file would do, the confirmation, and the undo. */
@Named
@RequestScoped
public class ImportPreviewPage {

    private static final String PATH = "/people/import-preview";
    private static final int SIZE = 50;

    @Inject PeopleImports imports;
    @Inject PeopleImportQueries queries;
    @Inject Messages msg;
    @Inject CadreClock clock;
    @Inject HttpServletRequest request;

    private ImportId id;
    private ImportTab tab;
    private ImportDetail detail;
    private List<ImportRow> rows;
    private boolean more;
    private Boolean createsPlaces;

    /** A tab with how many rows it holds. */
    public record Tab(String name, String href, int count, boolean isCurrent) {}

    @PostConstruct
    void readAddress() {
        id =
                ImportId.find(request.getParameter("import"))
                        .orElseThrow(() -> new NotFound("import"));
        tab = ImportTab.of(request.getParameter("show"));
    }

    /** Asks for the permission and the record before the page is shown. */
    public void load() {
        getDetail();
    }

    /** Read when it is first asked for, which on a POST is before the page's action. */
    public ImportDetail getDetail() {
        if (detail == null) {
            detail = queries.get(id);
        }
        return detail;
    }

    public List<ImportRow> getRows() {
        if (rows == null) {
            var found = queries.list(id, tab, number("after"), number("before"), SIZE + 1);
            more = found.size() > SIZE;
            int from = more && number("before").isPresent() ? 1 : 0;
            rows = more ? found.subList(from, from + SIZE) : found;
        }
        return rows;
    }

    private Optional<Integer> number(String parameter) {
        return Optional.ofNullable(request.getParameter(parameter))
                .filter(text -> text.matches("[0-9]{1,9}"))
                .map(Integer::valueOf);
    }

    public void confirm() {
        imports.confirm(id);
        Pages.go(PATH, "import", id, "done", "people.done.imported");
    }

    public void checkAgain() {
        imports.checkAgain(id, isCreatesPlaces());
        Pages.go(PATH, "import", id, "show", tab, "done", "people.done.checkedAgain");
    }

    public void undo() {
        imports.undo(id);
        Pages.go(PATH, "import", id, "done", "people.done.importUndone");
    }

    /** Sends the refused rows with their reasons, to be mended and read again. */
    public void download() {
        var csv = new Csv();
        csv.row(List.of("row", "name", "email", "institution", "department", "reason"));
        queries.each(
                id,
                ImportTab.REFUSED,
                row ->
                        csv.row(
                                List.of(
                                        String.valueOf(row.number()),
                                        row.name(),
                                        row.mail(),
                                        row.agency(),
                                        row.unit(),
                                        reason(row))));
        Download.send("refused.csv", "text/csv;charset=UTF-8", csv.bytes());
    }

    public List<Tab> getTabs() {
        return Arrays.stream(ImportTab.values())
                .filter(
                        each ->
                                each != ImportTab.UNDONE
                                        || getDetail().state() == ImportState.UNDONE)
                .map(
                        each ->
                                new Tab(
                                        msg.word(each),
                                        Pages.address(PATH, "import", id, "show", each),
                                        count(each),
                                        each == tab))
                .toList();
    }

    private int count(ImportTab each) {
        return switch (each) {
            case ALL -> getDetail().total();
            case LOOK -> getDetail().look();
            case NEW -> getDetail().count(Outcome.NEW);
            case CHANGED -> getDetail().count(Outcome.CHANGED);
            case UNCHANGED -> getDetail().count(Outcome.UNCHANGED);
            case REFUSED -> getDetail().count(Outcome.REFUSED);
            case UNDONE -> undone("KEPT") + undone("PARTLY") + undone("DEACTIVATED");
        };
    }

    public int count(String outcome) {
        return getDetail().count(Outcome.valueOf(outcome));
    }

    /** How many people the undo treated so. */
    public int undone(String how) {
        return getDetail().undone().getOrDefault(how, 0);
    }

    public String reason(ImportRow row) {
        if (row.reason() != Reason.NONE) {
            return msg.of("people.Reason." + row.reason(), row.argument());
        }
        return msg.of("people.import-preview.means." + row.outcome());
    }

    public String undoneWord(ImportRow row) {
        return row.undone().isEmpty() ? "" : msg.of("people.import-preview.undo." + row.undone());
    }

    public String kind(ImportRow row) {
        return switch (row.outcome()) {
            case NEW -> "info";
            case CHANGED -> "warn";
            case UNCHANGED -> "none";
            case REFUSED -> "bad";
        };
    }

    /** Whether a column of the file means this, for the notices. */
    public boolean has(String target) {
        return getDetail().columns().stream()
                .anyMatch(column -> column.target().name().equals(target));
    }

    public boolean isUsed(Target target) {
        return target.isUsed();
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

    /** Whether the confirmation would write anything. */
    public boolean isEffective() {
        return isChecked()
                && getDetail().count(Outcome.NEW) + getDetail().count(Outcome.CHANGED) > 0;
    }

    public String getNextHref() {
        boolean there = !getRows().isEmpty() && (number("before").isPresent() || more);
        return there ? href("after", getRows().getLast()) : null;
    }

    public String getPreviousHref() {
        boolean there =
                !getRows().isEmpty()
                        && (number("before").isPresent() ? more : number("after").isPresent());
        return there ? href("before", getRows().getFirst()) : null;
    }

    private String href(String direction, ImportRow row) {
        return Pages.address(PATH, "import", id, "show", tab, direction, row.number());
    }

    public String getFileHref() {
        return Pages.address(PATH, "import", id, "file", "refused");
    }

    public boolean isCreatesPlaces() {
        return createsPlaces == null ? getDetail().createsPlaces() : createsPlaces;
    }

    public void setCreatesPlaces(boolean createsPlaces) {
        this.createsPlaces = createsPlaces;
    }
}
