package org.cadre.agreement.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.agreement.AgreementDrafts;
import org.cadre.agreement.AgreementPlan;
import org.cadre.agreement.Agreements;
import org.cadre.agreement.CostCategory;
import org.cadre.agreement.DonorId;
import org.cadre.agreement.Donors;
import org.cadre.agreement.DraftId;
import org.cadre.agreement.DraftRow;
import org.cadre.agreement.Restriction;
import org.cadre.budget.AmountText;
import org.cadre.budget.LineId;
import org.cadre.catalogue.ProgrammeId;
import org.cadre.money.Currencies;
import org.cadre.platform.faces.Given;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.refusal.NotFound;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Writes down what a donor has signed; a donor that is new is added on the way. */
@Named
@RequestScoped
public class SignPage {

    @Inject Agreements agreements;
    @Inject AgreementDrafts drafts;
    @Inject Donors donors;
    @Inject FinanceChoices choices;
    @Inject Messages msg;
    @Inject HttpServletRequest request;

    private String programme;
    private String donor;
    private String name;
    private String shortName;
    private String reference;
    private String title;
    private String currency = "EUR";
    private String signed;
    private LocalDate signedOn;
    private LocalDate from;
    private LocalDate to;
    private String flexibility = "10";
    private String indirect = "7";
    private String costShare = "0";
    private boolean domestic;
    private String countries;
    private List<String> categories = List.of();
    private List<String> lines = List.of();
    private List<SelectItem> lineItems;

    /** Fills the form in with what the file of a donor or a draft says. */
    @PostConstruct
    void fill() {
        reference = given("reference", reference);
        title = given("title", title);
        currency = given("currency", currency);
        signed = given("signed", signed);
        signedOn = day("signedOn");
        from = day("from");
        to = day("to");
        name = given("name", "");
        DraftId.find(request.getParameter("draft")).flatMap(drafts::find).ifPresent(this::fill);
    }

    private void fill(DraftRow draft) {
        var terms = draft.terms();
        programme = draft.programme().toString();
        name = terms.donor();
        reference = terms.reference();
        title = terms.title();
        currency = terms.signed().currency().getCurrencyCode();
        signed = terms.signed().amount().toPlainString();
        signedOn = terms.signedOn();
        from = terms.from();
        to = terms.to();
    }

    private String given(String field, String otherwise) {
        var text = request.getParameter("fill-" + field);
        return text == null ? otherwise : text;
    }

    private LocalDate day(String field) {
        try {
            return LocalDate.parse(given(field, ""));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** A donor that is known by the name that was filled in is chosen. */
    public void load() {
        choices.kept();
        if (donor == null && !name.isEmpty()) {
            donors.list().stream()
                    .filter(each -> each.name().equalsIgnoreCase(name))
                    .findFirst()
                    .ifPresent(each -> donor = each.id().toString());
        }
    }

    public void save() {
        var money =
                Currencies.find(currency).orElseThrow(() -> new NotFound("currency " + currency));
        var id = ProgrammeId.find(programme).orElseThrow(() -> new NotFound("programme"));
        var amount = AmountText.parse("signed", Given.text(signed), money);
        var payer =
                DonorId.find(donor)
                        .orElseGet(() -> donors.add(Given.text(name), Given.text(shortName)));
        var made =
                agreements.write(
                        id,
                        new AgreementPlan(
                                payer,
                                Given.text(reference),
                                Given.text(title),
                                amount,
                                signedOn,
                                from,
                                to,
                                Given.whole(flexibility),
                                Given.whole(indirect),
                                Given.whole(costShare),
                                domestic,
                                restrictions()));
        Pages.go("/agreement/agreement", "agreement", made, "done", "agreement.done.written");
    }

    private Set<Restriction> restrictions() {
        var found = new HashSet<Restriction>();
        lines.forEach(
                each ->
                        found.add(
                                Restriction.to(
                                        LineId.find(each)
                                                .orElseThrow(() -> new NotFound("line " + each)))));
        categories.forEach(
                each -> found.add(Restriction.to(Given.get(CostCategory.values(), each))));
        Arrays.stream(Given.text(countries).split("[,;\\s]+"))
                .filter(each -> each.matches("[A-Za-z]{2}"))
                .forEach(each -> found.add(Restriction.toCountry(each.toUpperCase(Locale.ROOT))));
        return found;
    }

    public List<SelectItem> getProgrammes() {
        return choices.kept();
    }

    public List<SelectItem> getDonors() {
        return donors.list().stream()
                .map(each -> new SelectItem(each.id().toString(), each.name()))
                .toList();
    }

    public List<String> getCurrencies() {
        return Currencies.codes();
    }

    /** The lines to which the money can be bound. */
    public List<SelectItem> getLineItems() {
        if (lineItems == null) {
            lineItems = choices.lines();
        }
        return lineItems;
    }

    public List<String> getLines() {
        return lines;
    }

    public void setLines(List<String> lines) {
        this.lines = lines;
    }

    public List<SelectItem> getCategoryItems() {
        return Arrays.stream(CostCategory.values())
                .map(each -> new SelectItem(each.name(), msg.word(each)))
                .toList();
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

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getShortName() {
        return shortName;
    }

    public void setShortName(String shortName) {
        this.shortName = shortName;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getCurrency() {
        return currency;
    }

    public void setCurrency(String currency) {
        this.currency = currency;
    }

    public String getSigned() {
        return signed;
    }

    public void setSigned(String signed) {
        this.signed = signed;
    }

    public LocalDate getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(LocalDate signedOn) {
        this.signedOn = signedOn;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public String getFlexibility() {
        return flexibility;
    }

    public void setFlexibility(String flexibility) {
        this.flexibility = flexibility;
    }

    public String getIndirect() {
        return indirect;
    }

    public void setIndirect(String indirect) {
        this.indirect = indirect;
    }

    public String getCostShare() {
        return costShare;
    }

    public void setCostShare(String costShare) {
        this.costShare = costShare;
    }

    public boolean isDomestic() {
        return domestic;
    }

    public void setDomestic(boolean domestic) {
        this.domestic = domestic;
    }

    public String getCountries() {
        return countries;
    }

    public void setCountries(String countries) {
        this.countries = countries;
    }

    public List<String> getCategories() {
        return categories;
    }

    public void setCategories(List<String> categories) {
        this.categories = categories;
    }
}
