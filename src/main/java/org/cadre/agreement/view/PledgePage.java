package org.cadre.agreement.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.agreement.AgreementId;
import org.cadre.agreement.AgreementQueries;
import org.cadre.agreement.DonorId;
import org.cadre.agreement.Donors;
import org.cadre.agreement.PledgeId;
import org.cadre.agreement.PledgePlan;
import org.cadre.agreement.PledgeRow;
import org.cadre.agreement.PledgeState;
import org.cadre.agreement.Pledges;
import org.cadre.budget.AmountText;
import org.cadre.catalogue.ProgrammeId;
import org.cadre.money.Currencies;
import org.cadre.platform.faces.Given;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.refusal.NotFound;

import java.time.LocalDate;
import java.util.List;

/** Notes a pledge, or what became of one. */
@Named
@RequestScoped
public class PledgePage {

    private static final String LIST = "/agreement/agreements";

    @Inject Pledges pledges;
    @Inject AgreementQueries queries;
    @Inject Donors donors;
    @Inject FinanceChoices choices;
    @Inject HttpServletRequest request;

    private String pledge;
    private String programme;
    private String donor;
    private String currency = "EUR";
    private String amount;
    private LocalDate pledgedOn;
    private LocalDate expectedOn;
    private String percent;
    private String evidence;
    private String agreement;

    private PledgeRow row;

    @PostConstruct
    void readAddress() {
        pledge = request.getParameter("pledge");
    }

    public void load() {
        choices.kept();
        if (isKnown()) {
            getRow();
        }
    }

    public boolean isKnown() {
        return pledge != null && !pledge.isEmpty();
    }

    public PledgeRow getRow() {
        if (row == null) {
            row =
                    queries.listPledges().stream()
                            .filter(each -> each.id().toString().equals(pledge))
                            .findFirst()
                            .orElseThrow(() -> new NotFound("pledge " + pledge));
        }
        return row;
    }

    public boolean isOpen() {
        return getRow().state() == PledgeState.OPEN;
    }

    public void note() {
        var money =
                Currencies.find(currency).orElseThrow(() -> new NotFound("currency " + currency));
        pledges.note(
                ProgrammeId.find(programme).orElseThrow(() -> new NotFound("programme")),
                new PledgePlan(
                        DonorId.find(donor).orElseThrow(() -> new NotFound("donor")),
                        AmountText.parse("amount", Given.text(amount), money),
                        pledgedOn,
                        expectedOn,
                        Given.whole(percent),
                        Given.text(evidence)));
        Pages.go(LIST, "done", "agreement.done.pledged");
    }

    public void sign() {
        pledges.signed(
                id(), AgreementId.find(agreement).orElseThrow(() -> new NotFound("agreement")));
        Pages.go(LIST, "done", "agreement.done.signed");
    }

    public void lapse() {
        pledges.lapse(id());
        Pages.go(LIST, "done", "agreement.done.lapsed");
    }

    private PledgeId id() {
        return PledgeId.find(pledge).orElseThrow(() -> new NotFound("pledge " + pledge));
    }

    public List<SelectItem> getProgrammes() {
        return choices.kept();
    }

    public List<SelectItem> getDonors() {
        return donors.list().stream()
                .map(each -> new SelectItem(each.id().toString(), each.name()))
                .toList();
    }

    /** The agreements of the same donor. */
    public List<SelectItem> getAgreements() {
        return queries.list().stream()
                .map(each -> each.terms())
                .filter(each -> each.donor().equals(getRow().donor()))
                .map(
                        each ->
                                new SelectItem(
                                        each.id().toString(),
                                        each.reference() + " " + each.title()))
                .toList();
    }

    public List<String> getCurrencies() {
        return Currencies.codes();
    }

    public String getPledge() {
        return pledge;
    }

    public String getProgramme() {
        return programme;
    }

    public void setProgramme(String programme) {
        this.programme = programme;
    }

    public String getDonor() {
        return donor;
    }

    public void setDonor(String donor) {
        this.donor = donor;
    }

    public String getCurrency() {
        return currency;
    }

    public void setCurrency(String currency) {
        this.currency = currency;
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(String amount) {
        this.amount = amount;
    }

    public LocalDate getPledgedOn() {
        return pledgedOn;
    }

    public void setPledgedOn(LocalDate pledgedOn) {
        this.pledgedOn = pledgedOn;
    }

    public LocalDate getExpectedOn() {
        return expectedOn;
    }

    public void setExpectedOn(LocalDate expectedOn) {
        this.expectedOn = expectedOn;
    }

    public String getPercent() {
        return percent;
    }

    public void setPercent(String percent) {
        this.percent = percent;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }

    public String getAgreement() {
        return agreement;
    }

    public void setAgreement(String agreement) {
        this.agreement = agreement;
    }
}
