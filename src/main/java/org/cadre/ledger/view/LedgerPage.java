package org.cadre.ledger.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.budget.BudgetQueries;
import org.cadre.catalogue.ProgrammeId;
import org.cadre.ledger.EntryLine;
import org.cadre.ledger.EntrySource;
import org.cadre.ledger.Journals;
import org.cadre.ledger.LedgerExports;
import org.cadre.ledger.LedgerQueries;
import org.cadre.ledger.PeriodRow;
import org.cadre.ledger.hledger.HledgerJournal;
import org.cadre.platform.faces.Download;
import org.cadre.platform.faces.Given;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.faces.Shell;
import org.cadre.platform.refusal.NotFound;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** The entries of a journal, the newest first. */
@Named
@RequestScoped
public class LedgerPage {

    private static final String PATH = "/ledger/ledger";
    private static final int SIZE = 40;

    @Inject LedgerQueries queries;
    @Inject Journals journals;
    @Inject BudgetQueries budgets;
    @Inject ChosenJournal chosen;
    @Inject LedgerExports exports;
    @Inject Shell shell;
    @Inject Messages msg;
    @Inject HttpServletRequest request;

    private String month;
    private String source;
    private String before;
    private String opened;
    private String first;

    private List<EntryLine> rows;
    private List<PeriodRow> months;

    @PostConstruct
    void readAddress() {
        month = request.getParameter("month");
        source = request.getParameter("source");
        before = request.getParameter("before");
    }

    public void load() {
        var file = request.getParameter("file");
        if (!chosen.isAny()) {
            return;
        }
        switch (file) {
            case null -> getRows();
            case "hledger" -> hledger(HledgerJournal::inBase);
            case "hledger-paid" -> hledger(HledgerJournal::inTransactionCurrencies);
            default ->
                    new LedgerFile("journal", file, shell.language())
                            .postings(
                                    exports.postings(
                                            chosen.getId(), monthOf(month), chosenSource()));
        }
    }

    private void hledger(Function<HledgerJournal, String> view) {
        Download.send(
                "cadre.journal",
                "text/plain;charset=UTF-8",
                view.apply(exports.hledger(chosen.getId())).getBytes(StandardCharsets.UTF_8));
    }

    private EntrySource chosenSource() {
        return Given.find(EntrySource.values(), source).orElse(null);
    }

    /** All that the filter lets through, or for hledger the whole journal. */
    public String fileHref(String kind) {
        return Pages.address(
                PATH, "programme", chosen.getId(), "month", month, "source", source, "file", kind);
    }

    /** Read one more than is shown, to know whether there are more. */
    private List<EntryLine> read() {
        if (rows == null) {
            rows =
                    queries.list(
                            chosen.getId(),
                            monthOf(month),
                            chosenSource(),
                            number(before),
                            SIZE + 1);
        }
        return rows;
    }

    public List<EntryLine> getRows() {
        return read().size() > SIZE ? read().subList(0, SIZE) : read();
    }

    /** Nothing where the text is no month. */
    static YearMonth monthOf(String text) {
        try {
            return text == null || text.isEmpty() ? null : YearMonth.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static Integer number(String text) {
        return text != null && text.matches("[0-9]{1,9}") ? Integer.valueOf(text) : null;
    }

    public String getNextHref() {
        return read().size() > SIZE ? href(getRows().getLast().entry().number()) : null;
    }

    public String getPreviousHref() {
        return number(before) == null ? null : href(null);
    }

    private String href(Integer number) {
        return Pages.address(
                PATH,
                "programme",
                chosen.getId(),
                "month",
                month,
                "source",
                source,
                "before",
                number);
    }

    public List<PeriodRow> getMonths() {
        if (months == null) {
            months = queries.months(chosen.getId());
        }
        return months;
    }

    public List<SelectItem> getSources() {
        return Arrays.stream(EntrySource.values())
                .map(each -> new SelectItem(each.name(), msg.word(each)))
                .toList();
    }

    public boolean isFiltered() {
        return monthOf(month) != null || chosenSource() != null;
    }

    /** Programmes with a budget and without a journal. */
    public List<SelectItem> getOpenable() {
        return budgets.listKept().stream()
                .filter(
                        each ->
                                chosen.getProgrammes().stream()
                                        .noneMatch(other -> other.id().equals(each.id())))
                .map(each -> new SelectItem(each.id().toString(), each.name()))
                .toList();
    }

    public void open() {
        var programme =
                ProgrammeId.find(opened).orElseThrow(() -> new NotFound("programme " + opened));
        var begins = monthOf(first);
        if (begins == null) {
            throw new NotFound("month " + first);
        }
        journals.open(programme, begins);
        Pages.go(PATH, "programme", programme, "done", "ledger.done.opened");
    }

    public String getMonth() {
        return month;
    }

    public String getSource() {
        return source;
    }

    public String getOpened() {
        return opened;
    }

    public void setOpened(String opened) {
        this.opened = opened;
    }

    public String getFirst() {
        return first;
    }

    public void setFirst(String first) {
        this.first = first;
    }
}
