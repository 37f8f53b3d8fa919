package org.cadre.funding.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.cadre.agreement.DonorId;
import org.cadre.budget.FinanceAccess;
import org.cadre.funding.IatiPlan;
import org.cadre.funding.PublicationDetail;
import org.cadre.funding.PublicationQueries;
import org.cadre.funding.Publications;
import org.cadre.funding.ReaderPlan;
import org.cadre.funding.Shares;
import org.cadre.platform.faces.Given;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.Role;

import java.util.Arrays;
import java.util.List;

/** Who publishes, under which names and codes, and how each donor wants it. */
@Named
@RequestScoped
public class PublicationSettingsPage {

    @Inject Publications publications;
    @Inject PublicationQueries queries;
    @Inject PublishedProgramme chosen;
    @Inject FinanceAccess access;
    @Inject Messages msg;

    private String organisation;
    private String type = "40";
    private String name;
    private String identifier;
    private String description;
    private String places = "998";
    private String sectors = "15130";
    private String items = "";
    private String flow = IatiPlan.Flow.USUAL.flow();
    private String finance = IatiPlan.Flow.USUAL.finance();
    private String aid = IatiPlan.Flow.USUAL.aid();
    private String tied = IatiPlan.Flow.USUAL.tied();
    private String donor;
    private String donorOrganisation;
    private String donorType;
    private String donorActivity;
    private String breakdown;

    private PublicationDetail detail;

    /** Fills the form with what was written down before. */
    public void load() {
        access.require(chosen.getId(), Role.FINANCE_OFFICER);
        var plan = getDetail().settings();
        if (plan == null || organisation != null) {
            return;
        }
        organisation = plan.organisation();
        type = plan.type();
        name = plan.name();
        identifier = plan.identifier();
        description = plan.description();
        places = Shares.text(plan.places());
        sectors = Shares.text(plan.sectors());
        items = Shares.text(plan.budgetItems());
        flow = plan.flow().flow();
        finance = plan.flow().finance();
        aid = plan.flow().aid();
        tied = plan.flow().tied();
    }

    public PublicationDetail getDetail() {
        if (detail == null) {
            detail = queries.get(chosen.getId(), null);
        }
        return detail;
    }

    public void save() {
        publications.settle(
                chosen.getId(),
                new IatiPlan(
                        Given.text(organisation),
                        Given.text(type),
                        Given.text(name),
                        Given.text(identifier),
                        Given.text(description),
                        Shares.parse("places", Given.text(places)),
                        Shares.parse("sectors", Given.text(sectors)),
                        Shares.parseAny("items", Given.text(items)),
                        new IatiPlan.Flow(
                                Given.text(flow),
                                Given.text(finance),
                                Given.text(aid),
                                Given.text(tied))));
        Pages.go(getBack(), "done", "funding.done.settled");
    }

    public void saveReader() {
        publications.settle(
                chosen.getId(),
                DonorId.find(donor).orElseThrow(() -> new NotFound("donor " + donor)),
                new ReaderPlan(
                        Given.text(donorOrganisation),
                        Given.text(donorType),
                        Given.text(donorActivity),
                        Given.get(ReaderPlan.Breakdown.values(), breakdown)));
        Pages.go(
                "/funding/publication-settings",
                "programme",
                chosen.getId(),
                "done",
                "funding.done.reader");
    }

    public String getBack() {
        return Pages.address("/funding/publication", "programme", chosen.getId());
    }

    public List<SelectItem> getDonors() {
        return getDetail().readers().stream()
                .map(each -> new SelectItem(each.donor().toString(), each.name()))
                .toList();
    }

    public List<SelectItem> getBreakdowns() {
        return Arrays.stream(ReaderPlan.Breakdown.values())
                .map(each -> new SelectItem(each.name(), msg.word(each)))
                .toList();
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getIdentifier() {
        return identifier;
    }

    public void setIdentifier(String identifier) {
        this.identifier = identifier;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public String getPlaces() {
        return places;
    }

    public void setPlaces(String places) {
        this.places = places;
    }

    public String getSectors() {
        return sectors;
    }

    public void setSectors(String sectors) {
        this.sectors = sectors;
    }

    public String getItems() {
        return items;
    }

    public void setItems(String items) {
        this.items = items;
    }

    public String getFlow() {
        return flow;
    }

    public void setFlow(String flow) {
        this.flow = flow;
    }

    public String getFinance() {
        return finance;
    }

    public void setFinance(String finance) {
        this.finance = finance;
    }

    public String getAid() {
        return aid;
    }

    public void setAid(String aid) {
        this.aid = aid;
    }

    public String getTied() {
        return tied;
    }

    public void setTied(String tied) {
        this.tied = tied;
    }

    public String getDonor() {
        return donor;
    }

    public void setDonor(String donor) {
        this.donor = donor;
    }

    public String getDonorOrganisation() {
        return donorOrganisation;
    }

    public void setDonorOrganisation(String donorOrganisation) {
        this.donorOrganisation = donorOrganisation;
    }

    public String getDonorType() {
        return donorType;
    }

    public void setDonorType(String donorType) {
        this.donorType = donorType;
    }

    public String getDonorActivity() {
        return donorActivity;
    }

    public void setDonorActivity(String donorActivity) {
        this.donorActivity = donorActivity;
    }

    public String getBreakdown() {
        return breakdown;
    }

    public void setBreakdown(String breakdown) {
        this.breakdown = breakdown;
    }
}
