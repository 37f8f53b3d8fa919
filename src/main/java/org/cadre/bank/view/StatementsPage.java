package org.cadre.bank.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;

import org.cadre.bank.BankStatementQueries;
import org.cadre.bank.BankStatements;
import org.cadre.bank.StatementRow;
import org.cadre.budget.AmountText;
import org.cadre.budget.FinanceAccess;
import org.cadre.catalogue.ProgrammeId;
import org.cadre.catalogue.ProgrammeRow;
import org.cadre.ledger.AccountRow;
import org.cadre.ledger.BankAccounts;
import org.cadre.ledger.LedgerQueries;
import org.cadre.money.Currencies;
import org.cadre.platform.faces.Given;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.faces.Upload;
import org.cadre.platform.persistence.Keyset;
import org.cadre.platform.persistence.Slice;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.Role;
import org.cadre.table.DayStyle;

import java.util.Arrays;
import java.util.List;

/** The statements of a programme's banks, and the form that takes one. */
@Named
@RequestScoped
public class StatementsPage {

    private static final int SIZE = 40;

    @Inject BankStatements statements;
    @Inject BankStatementQueries queries;
    @Inject BankAccounts accounts;
    @Inject LedgerQueries ledger;
    @Inject FinanceAccess access;
    @Inject Messages msg;
    @Inject HttpServletRequest request;

    private String programme;
    private String account;
    private String closing;
    private String days;
    private Part file;

    private List<ProgrammeRow> programmes;
    private Slice<StatementRow> slice;
    private List<AccountRow> banks;

    @PostConstruct
    void readAddress() {
        programme = request.getParameter("programme");
    }

    public void load() {
        if (isAny()) {
            slice();
        }
    }

    public List<ProgrammeRow> getProgrammes() {
        if (programmes == null) {
            programmes = ledger.programmes();
        }
        return programmes;
    }

    /** Whether there is a journal to show. */
    public boolean isAny() {
        return !getProgrammes().isEmpty();
    }

    /** The programme of the address, or the first there is. */
    public ProgrammeRow getChosen() {
        return ProgrammeRow.chosen(getProgrammes(), programme);
    }

    private ProgrammeId id() {
        return getChosen().id();
    }

    public boolean isOfficer() {
        return access.holds(Role.FINANCE_OFFICER, id());
    }

    private Slice<StatementRow> slice() {
        if (slice == null) {
            var keyset = Keyset.of(request.getParameter("after"), request.getParameter("before"));
            slice = queries.list(id(), keyset, SIZE);
        }
        return slice;
    }

    public List<StatementRow> getRows() {
        return slice().rows();
    }

    public String getNextHref() {
        return slice().next().map(row -> href("after", row)).orElse(null);
    }

    public String getPreviousHref() {
        return slice().previous().map(row -> href("before", row)).orElse(null);
    }

    private String href(String direction, StatementRow row) {
        return Pages.address("/bank/statements", "programme", id(), direction, row.id());
    }

    private List<AccountRow> banks() {
        if (banks == null) {
            banks = accounts.list(id());
        }
        return banks;
    }

    public String word(StatementRow row) {
        return banks().stream()
                .filter(each -> each.id().equals(row.account()))
                .map(StatementsPage::word)
                .findFirst()
                .orElse("");
    }

    private static String word(AccountRow row) {
        return row.code() + " " + row.currency();
    }

    public List<SelectItem> getAccounts() {
        return banks().stream()
                .map(each -> new SelectItem(each.id().toString(), word(each)))
                .toList();
    }

    public List<SelectItem> getStyles() {
        return Arrays.stream(DayStyle.values())
                .map(each -> new SelectItem(each.name(), msg.of("bank.DayStyle." + each.name())))
                .toList();
    }

    public void read() {
        var bank =
                banks().stream()
                        .filter(each -> each.id().toString().equals(account))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("account " + account));
        var currency = Currencies.find(bank.currency()).orElseThrow();
        var said = Given.text(closing).strip();
        var made =
                statements.read(
                        id(),
                        bank.id(),
                        new BankStatements.Handed(
                                Upload.name(file),
                                Upload.bytes(file),
                                said.isEmpty() ? null : AmountText.parse("closing", said, currency),
                                Given.find(DayStyle.values(), days).orElse(null)));
        Pages.go("/bank/statement", "statement", made, "done", "bank.done.read");
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public String getClosing() {
        return closing;
    }

    public void setClosing(String closing) {
        this.closing = closing;
    }

    public String getDays() {
        return days;
    }

    public void setDays(String days) {
        this.days = days;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
