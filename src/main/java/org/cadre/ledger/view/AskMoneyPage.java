package org.cadre.ledger.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.agreement.AgreementId;
import org.cadre.agreement.CostCategory;
import org.cadre.budget.AmountText;
import org.cadre.budget.LineId;
import org.cadre.ledger.Ask;
import org.cadre.ledger.LedgerQueries;
import org.cadre.ledger.RequestId;
import org.cadre.ledger.RequestKind;
import org.cadre.ledger.RequestPlan;
import org.cadre.ledger.RequestRow;
import org.cadre.ledger.Requests;
import org.cadre.money.Currencies;
import org.cadre.money.Money;
import org.cadre.platform.faces.Given;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.refusal.NotFound;
import org.cadre.time.CadreClock;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;

/** Asks for a payment, for an allotment, or for a receipt or a refund to be booked. */
@Named
@RequestScoped
public class AskMoneyPage {

    @Inject Requests requests;
    @Inject LedgerQueries queries;
    @Inject ChosenJournal chosen;
    @Inject Messages msg;
    @Inject CadreClock clock;
    @Inject HttpServletRequest request;

    private String agreement;
    private String line;
    private String country;
    private String category;
    private String amount;
    private String currency;
    private String payee;
    private String document;
    private String purpose;
    private LocalDate day;

    private Ask choices;
    private RequestRow changed;

    public void load() {
        getChoices();
        if ("GET".equals(request.getMethod())) {
            day = clock.today(ZoneOffset.UTC);
            currency = getChoices().currency().getCurrencyCode();
            if (isChanging()) {
                fill();
            } else {
                fillFromAddress();
            }
        }
    }

    /** With what a line of a bank statement says. */
    private void fillFromAddress() {
        amount = request.getParameter("amount");
        payee = request.getParameter("payee");
        document = request.getParameter("document");
        purpose = request.getParameter("purpose");
        Currencies.find(Given.text(request.getParameter("currency")))
                .ifPresent(each -> currency = each.getCurrencyCode());
        var given = Given.text(request.getParameter("day"));
        if (given.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            day = LocalDate.parse(given);
        }
    }

    private void fill() {
        var row = getChanged();
        agreement = row.agreement().toString();
        line = row.line() == null ? null : row.line().toString();
        country = row.country();
        category = row.category() == null ? null : row.category().name();
        amount = row.amount().amount().toPlainString();
        currency = row.amount().currency().getCurrencyCode();
        payee = row.payee();
        document = row.document();
        purpose = row.purpose();
        day = row.day();
    }

    /** Whether a request is said differently, not made. */
    public boolean isChanging() {
        var named = request.getParameter("request");
        return named != null && !named.isEmpty();
    }

    /** The request that is said differently; of another programme there is none. */
    public RequestRow getChanged() {
        if (changed == null) {
            var named = request.getParameter("request");
            changed =
                    RequestId.find(named)
                            .map(id -> queries.get(id).request())
                            .filter(row -> row.programme().equals(chosen.getId()))
                            .orElseThrow(() -> new NotFound("request " + named));
        }
        return changed;
    }

    /** What is asked for; a payment where the address says nothing. */
    public RequestKind getKind() {
        if (isChanging()) {
            return getChanged().kind();
        }
        return Given.find(RequestKind.values(), request.getParameter("kind"))
                .orElse(RequestKind.PAYMENT);
    }

    /** The key of what the page does. */
    public String getTitleKey() {
        return isChanging() ? "ledger.change" : "ledger.ask." + getKind();
    }

    public String getLedeKey() {
        return isChanging() ? "ledger.change.lede" : "ledger.ask.lede." + getKind();
    }

    /** Whether it has a country and a category. */
    public boolean isCost() {
        return getKind().isOfCost();
    }

    public boolean isOfLine() {
        return getKind() != RequestKind.RECEIPT;
    }

    public Ask getChoices() {
        if (choices == null) {
            choices = queries.choices(chosen.getId());
        }
        return choices;
    }

    public void change() {
        var id = getChanged().id();
        requests.change(id, plan(asked()));
        Pages.go("/ledger/payment", "request", id, "done", "ledger.done.changed");
    }

    private Money asked() {
        var money =
                Currencies.find(currency).orElseThrow(() -> new NotFound("currency " + currency));
        return AmountText.parse("amount", Given.text(amount), money);
    }

    public void ask() {
        var made = requests.ask(chosen.getId(), plan(asked()));
        Pages.go("/ledger/payment", "request", made, "done", "ledger.done.asked");
    }

    private RequestPlan plan(Money money) {
        return new RequestPlan(
                getKind(),
                day,
                AgreementId.find(agreement)
                        .orElseThrow(() -> new NotFound("agreement " + agreement)),
                isOfLine()
                        ? LineId.find(line).orElseThrow(() -> new NotFound("line " + line))
                        : null,
                Given.text(country),
                isCost() ? Given.get(CostCategory.values(), category) : null,
                money,
                Given.text(payee),
                Given.text(document),
                Given.text(purpose));
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

    public List<SelectItem> getCategories() {
        return Arrays.stream(CostCategory.values())
                .map(each -> new SelectItem(each.name(), msg.word(each)))
                .toList();
    }

    public List<String> getCurrencies() {
        return Currencies.codes();
    }

    public String href(RequestKind kind) {
        return Pages.address("/ledger/ask-money", "programme", chosen.getId(), "kind", kind.name());
    }

    public List<RequestKind> getKinds() {
        return List.of(RequestKind.values());
    }

    /** Where the form came from. */
    public String getListHref() {
        return isChanging()
                ? Pages.address("/ledger/payment", "request", getChanged().id())
                : Pages.address("/ledger/payments", "programme", chosen.getId());
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

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
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

    public String getPayee() {
        return payee;
    }

    public void setPayee(String payee) {
        this.payee = payee;
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
