package org.cadre.funding.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.agreement.AgreementId;
import org.cadre.agreement.CostCategory;
import org.cadre.document.Csv;
import org.cadre.funding.FundingImports;
import org.cadre.funding.ImportChoices;
import org.cadre.funding.ImportId;
import org.cadre.funding.ImportKind;
import org.cadre.funding.ImportLine;
import org.cadre.funding.ImportLine.Effect;
import org.cadre.funding.ImportPreview;
import org.cadre.money.Currencies;
import org.cadre.platform.faces.Download;
import org.cadre.platform.faces.Given;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.OutcomeTabs;
import org.cadre.platform.faces.OutcomeTabs.Tab;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.refusal.NotFound;
import org.cadre.table.DayStyle;
import org.cadre.table.Field;
import org.cadre.table.NumberStyle;
import org.cadre.table.Reason;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How a spreadsheet is read and what it would do, row by row, and the confirmation. What somebody
 * chooses stands in the address, so that nothing is kept of it.
 */
@Named
@RequestScoped
public class SpreadsheetPreviewPage {

    private static final String PATH = "/funding/spreadsheet-preview";
    private static final String COLUMN = "c-";

    @Inject FundingImports imports;
    @Inject Messages msg;
    @Inject HttpServletRequest request;

    private ImportId id;
    private ImportChoices choices;
    private OutcomeTabs<Effect> tabs;
    private ImportPreview preview;
    private String fingerprint;

    /** A choice among several in a form that leads here again. */
    public record Option(String value, String name, boolean isChosen) {}

    /** A field, and the columns that could hold it. */
    public record Column(String name, String label, List<Option> options) {}

    @PostConstruct
    void readAddress() {
        var asked = request.getParameter("sheet");
        id = ImportId.find(asked).orElseThrow(() -> new NotFound("spreadsheet " + asked));
        tabs = new OutcomeTabs<>(Effect.values(), request.getParameter("show"));
        choices =
                new ImportChoices(
                        given("name"),
                        columns(),
                        Given.find(NumberStyle.values(), given("numbers")).orElse(null),
                        Given.find(DayStyle.values(), given("days")).orElse(null),
                        Currencies.find(given("currency")).orElse(null),
                        AgreementId.find(given("agreement")).orElse(null),
                        given("country"),
                        Given.find(CostCategory.values(), given("category")).orElse(null),
                        month("first"),
                        month("last"));
    }

    private String given(String name) {
        return Given.text(request.getParameter(name)).strip();
    }

    private YearMonth month(String name) {
        try {
            return YearMonth.parse(given(name));
        } catch (DateTimeException e) {
            return null; // nobody said, or nothing that is a month
        }
    }

    /** Empty until somebody has sent the form. */
    private Optional<Map<Field, Integer>> columns() {
        if (given("numbers").isEmpty()) {
            return Optional.empty();
        }
        var found = new EnumMap<Field, Integer>(Field.class);
        for (var field : Field.values()) {
            var column = given(COLUMN + field.name());
            if (column.matches("\\d{1,4}")) {
                found.put(field, Integer.valueOf(column));
            }
        }
        return Optional.of(found);
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
        csv.row(List.of(msg.of("funding.preview.row"), msg.of("funding.preview.why")));
        getPreview().lines().stream()
                .filter(line -> line.effect() == Effect.REFUSED)
                .forEach(line -> csv.row(List.of(String.valueOf(line.number()), reasons(line))));
        Download.send("refused.csv", "text/csv;charset=UTF-8", csv.bytes());
    }

    public void confirm() {
        var seen = getPreview();
        imports.confirm(id, choices, fingerprint);
        Pages.go(
                switch (seen.kind()) {
                    case AGREEMENTS -> "/agreement/agreements";
                    case LINES -> "/budget/budget";
                    case COSTS -> "/ledger/payments";
                    case OPENING -> "/ledger/proposals";
                },
                "programme",
                seen.kind() == ImportKind.AGREEMENTS ? "" : seen.programme(),
                "done",
                "funding.done.brought");
    }

    public ImportPreview getPreview() {
        if (preview == null) {
            preview = imports.preview(id, choices);
        }
        return preview;
    }

    public List<ImportLine> getRows() {
        return getPreview().lines().stream().filter(line -> tabs.shows(line.effect())).toList();
    }

    public List<Tab> getTabs() {
        return tabs.list(
                msg.of("funding.preview.all"),
                getPreview().lines().size(),
                msg::word,
                getPreview()::count,
                show -> here("show", show));
    }

    /** This page as it was asked for, with one thing said otherwise. */
    private String here(String name, String value) {
        var parameters = new ArrayList<>();
        request.getParameterMap().entrySet().stream()
                .filter(each -> isChoice(each.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .forEach(
                        each -> {
                            parameters.add(each.getKey());
                            parameters.add(each.getValue()[0]);
                        });
        parameters.add(name);
        parameters.add(value);
        return Pages.address(PATH, parameters.toArray());
    }

    private static boolean isChoice(String name) {
        return name.matches(
                "sheet|name|numbers|days|currency|agreement|country|category|first|last"
                        + "|c-[A-Z_]+");
    }

    public String reasons(ImportLine line) {
        return line.reasons().isEmpty()
                ? "–"
                : line.reasons().stream().map(this::reason).collect(Collectors.joining(" "));
    }

    private String reason(Reason reason) {
        return msg.of(
                "funding.Problem." + reason.problem().name(),
                msg.of("funding.Field." + reason.field().name()),
                reason.found());
    }

    public String kind(ImportLine line) {
        return switch (line.effect()) {
            case ADDED -> "ok";
            case CHANGED -> "info";
            case SAME -> "none";
            case REFUSED -> "bad";
        };
    }

    public int count(String effect) {
        return getPreview().count(Effect.valueOf(effect));
    }

    /** Each field with the columns of the sheet. */
    public List<Column> getColumns() {
        return getPreview().kind().fields().stream()
                .map(
                        field ->
                                new Column(
                                        COLUMN + field.name(),
                                        msg.of("funding.Field." + field.name()),
                                        options(field)))
                .toList();
    }

    private List<Option> options(Field field) {
        var head = getPreview().head();
        var chosen = getPreview().mapping().columns().get(field);
        var options = new ArrayList<Option>();
        options.add(new Option("", msg.of("funding.preview.noColumn"), chosen == null));
        IntStream.range(0, head.size())
                .mapToObj(
                        i ->
                                new Option(
                                        String.valueOf(i),
                                        head.get(i).isBlank()
                                                ? msg.of("funding.preview.column", i + 1)
                                                : head.get(i),
                                        chosen != null && chosen == i))
                .forEach(options::add);
        return options;
    }

    public List<Option> getSheets() {
        return getPreview().sheets().stream()
                .map(each -> new Option(each, each, each.equals(choices.sheet())))
                .toList();
    }

    public List<Option> getNumbers() {
        return Arrays.stream(NumberStyle.values())
                .map(
                        each ->
                                new Option(
                                        each.name(),
                                        msg.of("funding.NumberStyle." + each.name()),
                                        each == getPreview().mapping().numbers()))
                .toList();
    }

    /** Nothing is chosen where the days can be read in two ways. */
    public List<Option> getDays() {
        var options = new ArrayList<Option>();
        if (getPreview().isAmbiguous()) {
            options.add(new Option("", msg.of("funding.preview.days.choose"), true));
        }
        Arrays.stream(DayStyle.values())
                .map(
                        each ->
                                new Option(
                                        each.name(),
                                        msg.of("bank.DayStyle." + each.name()),
                                        !getPreview().isAmbiguous()
                                                && each == getPreview().mapping().days()))
                .forEach(options::add);
        return options;
    }

    public List<Option> getCurrencies() {
        return Currencies.codes().stream()
                .map(
                        each ->
                                new Option(
                                        each,
                                        each,
                                        each.equals(getPreview().currency().getCurrencyCode())))
                .toList();
    }

    public List<Option> getAgreements() {
        var options = new ArrayList<Option>();
        options.add(
                new Option("", msg.of("funding.preview.noAgreement"), choices.agreement() == null));
        getPreview().agreements().stream()
                .map(
                        each ->
                                new Option(
                                        each.id().toString(),
                                        each.reference() + " " + each.title(),
                                        each.id().equals(choices.agreement())))
                .forEach(options::add);
        return options;
    }

    public List<Option> getCategories() {
        return Arrays.stream(CostCategory.values())
                .map(
                        each ->
                                new Option(
                                        each.name(),
                                        msg.word(each),
                                        each
                                                == Optional.ofNullable(choices.category())
                                                        .orElse(CostCategory.OPERATING)))
                .toList();
    }

    public boolean isLines() {
        return getPreview().kind() == ImportKind.LINES;
    }

    public boolean isCosts() {
        return getPreview().kind() == ImportKind.COSTS;
    }

    public String getCountry() {
        return choices.country();
    }

    public String getFirst() {
        return choices.first() == null ? "" : choices.first().toString();
    }

    public String getLast() {
        return choices.last() == null ? "" : choices.last().toString();
    }

    public ImportId getId() {
        return id;
    }

    public String getFileHref() {
        return here("file", "refused");
    }

    public String getBackHref() {
        return Pages.address(
                "/funding/spreadsheet",
                "programme",
                getPreview().programme(),
                "kind",
                getPreview().kind().name());
    }

    /** What a confirmation makes of the rows; a text of each kind. */
    public String getMeans() {
        return msg.of("funding.preview.means." + getPreview().kind().name());
    }

    public String getFingerprint() {
        return fingerprint;
    }

    public void setFingerprint(String fingerprint) {
        this.fingerprint = fingerprint;
    }
}
