package org.cadre.ledger.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.cadre.ledger.Journals;
import org.cadre.ledger.LedgerQueries;
import org.cadre.ledger.RatePlan;
import org.cadre.ledger.RateRow;
import org.cadre.ledger.Rates;
import org.cadre.money.Currencies;
import org.cadre.platform.faces.Given;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.CurrentActor;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

/** Exchange rates, and bank accounts in other currencies. */
@Named
@RequestScoped
public class RatesPage {

    @Inject Rates rates;
    @Inject Journals journals;
    @Inject LedgerQueries queries;
    @Inject ChosenJournal chosen;
    @Inject CurrentActor current;

    private LocalDate day;
    private String currency;
    private String rate;
    private String source;
    private String bank;

    private String base;
    private List<RateRow> rows;

    public void load() {
        if (chosen.isAny()) {
            getRows();
        }
    }

    public List<RateRow> getRows() {
        if (rows == null) {
            rows = queries.rates(chosen.getId());
        }
        return rows;
    }

    public String getBase() {
        if (base == null) {
            base = queries.currency(chosen.getId()).getCurrencyCode();
        }
        return base;
    }

    /** Whether this person may approve it. */
    public boolean mayApprove(RateRow row) {
        return !row.approved()
                && chosen.isApprover()
                && current.get().id().filter(own -> own.equals(row.enteredBy())).isEmpty();
    }

    public String shown(RateRow row) {
        return row.rate().stripTrailingZeros().toPlainString();
    }

    /** A rate is a number with a point or a comma; anything else is no rate. */
    public void enter() {
        var digits = Given.text(rate).strip().replace(',', '.');
        var value =
                digits.matches("[0-9]{1,9}(\\.[0-9]{1,10})?")
                        ? new BigDecimal(digits)
                        : BigDecimal.ZERO;
        rates.enter(chosen.getId(), new RatePlan(day, find(currency), value, Given.text(source)));
        back("rate");
    }

    private static Currency find(String code) {
        return Currencies.find(code).orElseThrow(() -> new NotFound("currency " + code));
    }

    public void approve(RateRow row) {
        rates.approve(row.id(), row.rate());
        back("rateApproved");
    }

    public void addBank() {
        journals.addBank(chosen.getId(), find(bank));
        back("bank");
    }

    private void back(String done) {
        Pages.go("/ledger/rates", "programme", chosen.getId(), "done", "ledger.done." + done);
    }

    public List<String> getCurrencies() {
        return Currencies.codes();
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getCurrency() {
        return currency;
    }

    public void setCurrency(String currency) {
        this.currency = currency;
    }

    public String getRate() {
        return rate;
    }

    public void setRate(String rate) {
        this.rate = rate;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getBank() {
        return bank;
    }

    public void setBank(String bank) {
        this.bank = bank;
    }
}
