package org.cadre.ledger.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.budget.AmountText;
import org.cadre.ledger.LedgerQueries;
import org.cadre.ledger.PeriodDetail;
import org.cadre.ledger.PeriodState;
import org.cadre.ledger.Periods;
import org.cadre.ledger.Revaluations;
import org.cadre.platform.faces.Given;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.faces.Shell;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.Role;

import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.UUID;

/** A month: what has to be so before it is closed, and the steps that close it. */
@Named
@RequestScoped
public class ClosePage {

    private static final String PATH = "/ledger/close";

    @Inject Periods periods;
    @Inject Revaluations revaluations;
    @Inject LedgerQueries queries;
    @Inject ChosenJournal chosen;
    @Inject CurrentActor current;
    @Inject Shell shell;
    @Inject HttpServletRequest request;

    private String month;
    private String account;
    private String balance;
    private String statement;
    private String reason;
    private String late;

    private PeriodDetail detail;

    @PostConstruct
    void readAddress() {
        month = request.getParameter("month");
    }

    public void load() {
        if (chosen.isAny()) {
            getDetail();
        }
    }

    public PeriodDetail getDetail() {
        if (detail == null) {
            detail = queries.month(chosen.getId(), LedgerPage.monthOf(month));
        }
        return detail;
    }

    private YearMonth at() {
        return getDetail().month();
    }

    /** For example November 2026. */
    public String word(YearMonth wanted) {
        return wanted.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, shell.getLocale())
                + " "
                + wanted.getYear();
    }

    private boolean is(PeriodState state) {
        return getDetail().state() == state;
    }

    public boolean isSoftlyClosable() {
        return is(PeriodState.OPEN) && chosen.isOfficer();
    }

    public boolean isWorkable() {
        return !is(PeriodState.CLOSED) && chosen.isOfficer();
    }

    public boolean isSoft() {
        return is(PeriodState.SOFT_CLOSED);
    }

    public boolean isClosed() {
        return is(PeriodState.CLOSED);
    }

    public boolean isClosable() {
        return isSoft() && chosen.isApprover();
    }

    public boolean isReopenable() {
        return isClosed() && current.get().holdsAny(Role.OVERSIGHT_READER);
    }

    public long getOpenChecks() {
        return getDetail().checks().stream().filter(each -> !each.met()).count();
    }

    public long getMetChecks() {
        return getDetail().checks().size() - getOpenChecks();
    }

    public String kind(PeriodState state) {
        return switch (state) {
            case OPEN -> "none";
            case SOFT_CLOSED -> "warn";
            case CLOSED -> "lock";
        };
    }

    public String name(UUID person) {
        return person == null ? "Cadre" : getDetail().names().getOrDefault(person, "");
    }

    public void closeSoftly() {
        periods.closeSoftly(chosen.getId(), at());
        back("softClosed");
    }

    public void close() {
        periods.close(chosen.getId(), at());
        back("closed");
    }

    public void reopen() {
        periods.reopen(chosen.getId(), at(), Given.text(reason));
        back("reopened");
    }

    public void revalue() {
        var made = revaluations.revalue(chosen.getId(), at(), Given.text(late));
        back(made.isPresent() ? "revalued" : "nothingToRevalue");
    }

    public void state() {
        var bank =
                getDetail().banks().stream()
                        .filter(each -> each.account().id().toString().equals(account))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("account " + account));
        periods.state(
                bank.account().id(),
                at(),
                AmountText.parse("balance", Given.text(balance), bank.balance().currency()),
                Given.text(statement));
        back("stated");
    }

    private void back(String done) {
        Pages.go(PATH, "programme", chosen.getId(), "month", at(), "done", "ledger.done." + done);
    }

    public String href(YearMonth wanted) {
        return Pages.address(PATH, "programme", chosen.getId(), "month", wanted);
    }

    public String getEntriesHref() {
        return Pages.address(
                "/ledger/ledger", "programme", chosen.getId(), "month", getDetail().month());
    }

    public String getWaitingHref() {
        return Pages.address("/ledger/payments", "programme", chosen.getId());
    }

    public List<SelectItem> getBanks() {
        return getDetail().banks().stream()
                .map(
                        each ->
                                new SelectItem(
                                        each.account().id().toString(),
                                        each.account().code() + " " + each.account().currency()))
                .toList();
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public String getBalance() {
        return balance;
    }

    public void setBalance(String balance) {
        this.balance = balance;
    }

    public String getStatement() {
        return statement;
    }

    public void setStatement(String statement) {
        this.statement = statement;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getLate() {
        return late;
    }

    public void setLate(String late) {
        this.late = late;
    }
}
