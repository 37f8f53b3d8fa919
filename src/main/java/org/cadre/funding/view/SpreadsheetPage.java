package org.cadre.funding.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;

import org.cadre.budget.BudgetQueries;
import org.cadre.catalogue.ProgrammeId;
import org.cadre.catalogue.ProgrammeRow;
import org.cadre.document.TableFormat;
import org.cadre.funding.FundingImports;
import org.cadre.funding.ImportKind;
import org.cadre.platform.faces.Download;
import org.cadre.platform.faces.Given;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.faces.Upload;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.CurrentActor;
import org.cadre.table.Field;
import org.cadre.text.Language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Takes a spreadsheet of agreements, budget lines, costs or opening balances, and gives empty ones
 * to fill in.
 */
@Named
@RequestScoped
public class SpreadsheetPage {

    @Inject FundingImports imports;
    @Inject BudgetQueries budgets;
    @Inject CurrentActor current;
    @Inject Messages msg;
    @Inject HttpServletRequest request;

    private String programme;
    private String kind;
    private Part file;
    private List<ProgrammeRow> programmes;

    @PostConstruct
    void readAddress() {
        programme = request.getParameter("programme");
        kind = request.getParameter("kind");
    }

    /** Lets in who keeps finance; a template is sent instead of the page. */
    public void load() {
        programmes();
        Given.find(ImportKind.values(), request.getParameter("template")).ifPresent(this::send);
    }

    private void send(ImportKind wanted) {
        var format = TableFormat.XLSX;
        Download.stream(
                format.fileName(wanted.name().toLowerCase(Locale.ROOT)),
                format.mediaType(),
                out ->
                        format.writeTo(
                                out,
                                writer -> {
                                    writer.accept(
                                            columns(wanted).stream().map(this::head).toList());
                                    writer.accept(example(wanted));
                                },
                                current.get().language() == Language.AR));
    }

    /** Heads that are known again when the file is brought. */
    private String head(Field field) {
        return msg.of("funding.Field." + field.name());
    }

    private static List<Field> columns(ImportKind wanted) {
        return switch (wanted) {
            case AGREEMENTS ->
                    List.of(
                            Field.AGREEMENT,
                            Field.DONOR,
                            Field.TITLE,
                            Field.CURRENCY,
                            Field.AMOUNT,
                            Field.SIGNED_ON,
                            Field.FROM,
                            Field.TO);
            case LINES ->
                    List.of(
                            Field.LINE,
                            Field.TITLE,
                            Field.PURPOSE,
                            Field.PRIORITY,
                            Field.MONTH,
                            Field.AMOUNT);
            case COSTS -> wanted.fields();
            case OPENING ->
                    List.of(
                            Field.ACCOUNT,
                            Field.DATE,
                            Field.REFERENCE,
                            Field.TEXT,
                            Field.CURRENCY,
                            Field.AMOUNT);
        };
    }

    private List<String> example(ImportKind wanted) {
        var title = msg.of("funding.spreadsheet.example");
        return switch (wanted) {
            case AGREEMENTS ->
                    List.of(
                            "GA-001",
                            title,
                            title,
                            "EUR",
                            "600000.00",
                            "2026-01-15",
                            "2026-02-01",
                            "2027-01-31");
            case LINES ->
                    List.of(
                            "L1",
                            title,
                            msg.of("budget.Purpose.TRAINING"),
                            "1",
                            "2026-02",
                            "12000.00");
            case COSTS ->
                    List.of("2026-02-14", "L1", "GA-001", "INV-17", title, title, "EUR", "1250.00");
            case OPENING -> List.of("1000", "2026-01-01", "TB-2025", title, "EUR", "48000.00");
        };
    }

    private List<ProgrammeRow> programmes() {
        if (programmes == null) {
            programmes = budgets.listKept();
        }
        return programmes;
    }

    public List<SelectItem> getProgrammes() {
        return programmes().stream()
                .map(each -> new SelectItem(each.id().toString(), each.name()))
                .toList();
    }

    public List<SelectItem> getKinds() {
        return Arrays.stream(ImportKind.values())
                .map(each -> new SelectItem(each.name(), msg.word(each)))
                .toList();
    }

    public List<ImportKind> getTemplates() {
        return List.of(ImportKind.values());
    }

    public void read() {
        var id = ProgrammeId.find(programme).orElseThrow(() -> new NotFound("programme"));
        var upload =
                imports.read(
                        id,
                        Given.get(ImportKind.values(), kind),
                        Upload.name(file),
                        Upload.bytes(file));
        Pages.go("/funding/spreadsheet-preview", "sheet", upload);
    }

    public String getProgramme() {
        return programme;
    }

    public void setProgramme(String programme) {
        this.programme = programme;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
