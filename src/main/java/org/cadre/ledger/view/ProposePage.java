package org.cadre.ledger.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.agreement.AgreementId;
import org.cadre.budget.AmountText;
import org.cadre.budget.LineId;
import org.cadre.ledger.AccountRole;
import org.cadre.ledger.AccountRow;
import org.cadre.ledger.Ask;
import org.cadre.ledger.Fund;
import org.cadre.ledger.LedgerQueries;
import org.cadre.ledger.ProposalKind;
import org.cadre.ledger.ProposalPlan;
import org.cadre.ledger.ProposalQueries;
import org.cadre.ledger.Proposals;
import org.cadre.money.Currencies;
import org.cadre.money.Money;
import org.cadre.platform.faces.Given;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.refusal.NotFound;
import org.cadre.time.CadreClock;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;

/** Proposes an opening balance, an exchange, a charge of the bank or its interest. */
@Named
@RequestScoped
public class ProposePage {

    @Inject Proposals proposals;
    @Inject ProposalQueries proposed;
    @Inject LedgerQueries queries;
    @Inject ChosenJournal chosen;
    @Inject Messages msg;
    @Inject CadreClock clock;
    @Inject HttpServletRequest request;

    private String account;
    private String amount;
    private String currency;
    private String into;
    private String received;
    private String agreement;
    private String line;
    private String country;
    private String document;
    private String purpose;
    private LocalDate day;

    private Ask choices;
    private List<AccountRow> accounts;

    public void load() {
        getAccounts();
        if ("GET".equals(request.getMethod())) {
            day = clock.today(ZoneOffset.UTC);
            fill();
        }
    }

    /** A line of a statement comes here with what the bank says. */
    private void fill() {
        account = request.getParameter("account");
        amount = request.getParameter("amount");
        document = request.getParameter("document");
        purpose = request.getParameter("purpose");
        var given = Given.text(request.getParameter("day"));
        if (given.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            day = LocalDate.parse(given);
        }
    }

    /** What is proposed; an opening where the address says nothing. */
    public ProposalKind getKind() {
        return Given.find(ProposalKind.values(), request.getParameter("kind"))
                .orElse(ProposalKind.OPENING);
    }

    public boolean isOpening() {
        return getKind() == ProposalKind.OPENING;
    }

    public boolean isExchange() {
        return getKind() == ProposalKind.EXCHANGE;
    }

    public boolean isCharge() {
        return getKind() == ProposalKind.CHARGE;
    }

    /** Whether it is under an agreement. */
    public boolean isUnder() {
        return isCharge() || getKind() == ProposalKind.INTEREST;
    }

    public String getTitleKey() {
        return "ledger.propose." + getKind();
    }

    public String getLedeKey() {
        return "ledger.propose.lede." + getKind();
    }

    private Ask getChoices() {
        if (choices == null) {
            choices = queries.choices(chosen.getId());
        }
        return choices;
    }

    private List<AccountRow> rows() {
        if (accounts == null) {
            accounts = proposed.accounts(chosen.getId());
        }
        return accounts;
    }

    public List<SelectItem> getAccounts() {
        return rows().stream()
                .filter(each -> isOpening() || each.role() == AccountRole.BANK)
                .map(each -> new SelectItem(each.id().toString(), word(each)))
                .toList();
    }

    private String word(AccountRow row) {
        return row.code()
                + " "
                + msg.word(row.role())
                + (row.currency().isEmpty() ? "" : ", " + row.currency());
    }

    public List<SelectItem> getAgreements() {
        return getChoices().agreements().stream()
                .map(
                        each ->
                                new SelectItem(
                                        each.id().toString(),
                                        each.reference() + " " + each.title()))
                .toList();
    }

    public List<SelectItem> getLines() {
        return getChoices().lines().stream()
                .map(each -> new SelectItem(each.id().toString(), each.label()))
                .toList();
    }

    public List<String> getCurrencies() {
        return Currencies.codes();
    }

    public void propose() {
        var made = proposals.propose(chosen.getId(), plan());
        Pages.go(
                "/ledger/proposals",
                "programme",
                chosen.getId(),
                "proposal",
                made,
                "done",
                "ledger.done.proposed");
    }

    private ProposalPlan plan() {
        var from = find(account);
        var words = Given.text(purpose);
        var paper = Given.text(document);
        var money = AmountText.parse("amount", Given.text(amount), currencyOf(from));
        return switch (getKind()) {
            case OPENING -> ProposalPlan.opening(day, from.id(), money, paper, words);
            case EXCHANGE -> {
                var to = find(into);
                Money got = AmountText.parse("received", Given.text(received), currencyOf(to));
                yield ProposalPlan.exchange(day, from.id(), money, to.id(), got, paper, words);
            }
            case CHARGE ->
                    ProposalPlan.charge(
                            day,
                            from.id(),
                            money,
                            new Fund(agreementId(), lineId()),
                            Given.text(country),
                            paper,
                            words);
            case INTEREST ->
                    ProposalPlan.interest(day, from.id(), money, agreementId(), paper, words);
        };
    }

    private AccountRow find(String id) {
        return rows().stream()
                .filter(each -> each.id().toString().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("account " + id));
    }

    private Currency currencyOf(AccountRow row) {
        var code = row.currency().isEmpty() ? Given.text(currency) : row.currency();
        return Currencies.find(code).orElseThrow(() -> new NotFound("currency " + code));
    }

    private AgreementId agreementId() {
        return AgreementId.find(agreement)
                .orElseThrow(() -> new NotFound("agreement " + agreement));
    }

    private LineId lineId() {
        return LineId.find(line).orElseThrow(() -> new NotFound("line " + line));
    }

    public String href(ProposalKind kind) {
        return Pages.address("/ledger/propose", "programme", chosen.getId(), "kind", kind.name());
    }

    public List<ProposalKind> getKinds() {
        return List.of(ProposalKind.values());
    }

    public String getListHref() {
        return Pages.address("/ledger/proposals", "programme", chosen.getId());
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(String amount) {
        this.amount = amount;
    }

    public String getCurrency() {
        return currency;
    }

    public void setCurrency(String currency) {
        this.currency = currency;
    }

    public String getInto() {
        return into;
    }

    public void setInto(String into) {
        this.into = into;
    }

    public String getReceived() {
        return received;
    }

    public void setReceived(String received) {
        this.received = received;
    }

    public String getAgreement() {
        return agreement;
    }

    public void setAgreement(String agreement) {
        this.agreement = agreement;
    }

    public String getLine() {
        return line;
    }

    public void setLine(String line) {
        this.line = line;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }
}
