package org.cadre.funding.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.budget.FinanceAccess;
import org.cadre.document.Csv;
import org.cadre.document.TableFormat;
import org.cadre.funding.ScenarioComparison;
import org.cadre.funding.ScenarioId;
import org.cadre.funding.ScenarioQueries;
import org.cadre.funding.ScenarioRow;
import org.cadre.funding.Scenarios;
import org.cadre.funding.continuity.Figure;
import org.cadre.money.Money;
import org.cadre.platform.faces.Download;
import org.cadre.platform.faces.Given;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.Role;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The scenarios that are kept of a programme, up to three side by side with what is planned. */
@Named
@RequestScoped
public class ScenariosPage {

    private static final String PATH = "/funding/scenarios";
    private static final int SHARE_DIGITS = 6;

    @Inject ScenarioQueries queries;
    @Inject Scenarios scenarios;
    @Inject FinanceAccess access;
    @Inject FundedProgramme chosen;
    @Inject FundingWords words;
    @Inject Messages msg;
    @Inject HttpServletRequest request;

    private List<String> named;
    private String gone;
    private String name;
    private List<ScenarioRow> rows;
    private ScenarioComparison comparison;

    @PostConstruct
    void readAddress() {
        var given = request.getParameterValues("scenario");
        named = given == null ? List.of() : Arrays.stream(given).distinct().toList();
        gone = request.getParameter("gone");
    }

    /** With a file named, the comparison as a file. */
    public void load() {
        getComparison();
        getRows();
        if ("csv".equals(request.getParameter("file"))) {
            Download.send(
                    "scenarios-" + getComparison().of().facts().today() + ".csv",
                    TableFormat.CSV.mediaType(),
                    csv());
        }
    }

    public List<ScenarioRow> getRows() {
        if (rows == null) {
            rows = queries.list(chosen.getId());
        }
        return rows;
    }

    /** Those named, or the first ones. */
    public ScenarioComparison getComparison() {
        if (comparison == null) {
            comparison = queries.compare(chosen.getId(), ids());
        }
        return comparison;
    }

    private List<ScenarioId> ids() {
        return named.isEmpty()
                ? getRows().stream()
                        .map(ScenarioRow::id)
                        .limit(ScenarioQueries.MOST_COMPARED)
                        .toList()
                : named.stream()
                        .map(
                                each ->
                                        ScenarioId.find(each)
                                                .orElseThrow(
                                                        () -> new NotFound("scenario " + each)))
                        .toList();
    }

    public boolean isCompared(ScenarioRow row) {
        return getComparison().scenarios().stream().anyMatch(each -> each.id().equals(row.id()));
    }

    /** A figure as it is read; what a scenario has no more is said so. */
    public String value(ScenarioComparison.Row row, Figure figure) {
        return switch (figure) {
            case null -> words.undefined();
            case Figure.Amount amount -> msg.money(money(amount.value()));
            case Figure.Share share ->
                    switch (row.what()) {
                        case RUNWAY -> words.monthsOf(share.value());
                        case CONCENTRATION -> words.number(share.value());
                        default -> words.percent(share.value());
                    };
            case Figure.Month month ->
                    month.value()
                            .map(each -> msg.month(getComparison().of().plan().month(each)))
                            .orElse("–");
        };
    }

    private Money money(BigDecimal amount) {
        return Money.of(amount, getComparison().of().currency());
    }

    /** A row for each figure, those of single months too; amounts and shares as plain numbers. */
    private byte[] csv() {
        var csv = new Csv();
        var head = new ArrayList<String>();
        head.add(msg.of("funding.scenarios.of"));
        head.add(msg.of("funding.scenarios.figure"));
        head.add(msg.of("funding.month"));
        head.add(msg.of("funding.scenarios.base"));
        getComparison().scenarios().forEach(each -> head.add(each.name()));
        csv.row(head);
        for (var row : getComparison().rows()) {
            var cells = new ArrayList<String>();
            cells.add(row.name().isEmpty() ? msg.of("funding.scenario.allLines") : row.name());
            cells.add(label(row));
            cells.add(row.month().map(String::valueOf).orElse(""));
            cells.add(plain(row.before()));
            row.cells().forEach(each -> cells.add(plain(each.value())));
            csv.row(cells);
        }
        return csv.bytes();
    }

    private String plain(Figure figure) {
        return switch (figure) {
            case null -> "";
            case Figure.Amount amount -> amount.value().toPlainString();
            case Figure.Share share ->
                    share.value()
                            .map(
                                    each ->
                                            new BigDecimal(each.over())
                                                    .divide(
                                                            new BigDecimal(each.under()),
                                                            SHARE_DIGITS,
                                                            RoundingMode.FLOOR)
                                                    .stripTrailingZeros()
                                                    .toPlainString())
                            .orElse(words.undefined());
            case Figure.Month month ->
                    month.value()
                            .map(each -> getComparison().of().plan().month(each).toString())
                            .orElse("");
        };
    }

    /** The word of a figure, with its formula. */
    public String label(ScenarioComparison.Row row) {
        return (msg.word(row.what()) + " " + row.what().formula()).strip();
    }

    public boolean isWriter() {
        return access.holds(Role.PROGRAMME_MANAGER, chosen.getId())
                || access.holds(Role.FINANCE_OFFICER, chosen.getId());
    }

    /** Whether one was just put away and can be brought back. */
    public boolean isUndoable() {
        return isWriter() && ScenarioId.find(gone).isPresent();
    }

    public void make() {
        var made = scenarios.make(chosen.getId(), Given.text(name));
        Pages.go("/funding/stored-scenario", "scenario", made, "done", "funding.done.scenarioMade");
    }

    public void restore() {
        scenarios.restore(
                ScenarioId.find(gone).orElseThrow(() -> new NotFound("scenario " + gone)));
        Pages.go(PATH, "programme", chosen.getId(), "done", "funding.done.scenarioRestored");
    }

    public String getFileHref() {
        var address = Pages.address(PATH, "programme", chosen.getId(), "file", "csv");
        for (var each : getComparison().scenarios()) {
            address = Pages.address(address, "scenario", each.id());
        }
        return address;
    }

    public String href(String path) {
        return Pages.address(path, "programme", chosen.getId());
    }

    public String getProgramme() {
        return chosen.getId().toString();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
