package org.cadre.planning.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.budget.AmountText;
import org.cadre.catalogue.ProgrammeId;
import org.cadre.money.Money;
import org.cadre.planning.AssetId;
import org.cadre.planning.AssetPlan;
import org.cadre.planning.AssetRow;
import org.cadre.planning.Assets;
import org.cadre.planning.PlanningBoard;
import org.cadre.planning.PlanningQueries;
import org.cadre.platform.faces.Given;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.refusal.NotFound;

import java.time.LocalDate;
import java.util.List;

/** Notes an asset; or shows one, with what can be changed. */
@Named
@RequestScoped
public class AssetPage {

    private static final String PATH = "/planning/asset";

    @Inject Assets assets;
    @Inject PlanningQueries queries;
    @Inject ChosenPlan chosen;
    @Inject HttpServletRequest request;

    private String asset;
    private String name;
    private String line;
    private String custodian;
    private LocalDate boughtOn;
    private String cost;
    private String yearly;
    private LocalDate handOverOn;
    private String payer;
    private String covered = "0";
    private String reason;

    private PlanningBoard<AssetRow> board;

    @PostConstruct
    void readAddress() {
        asset = request.getParameter("asset");
    }

    public void load() {
        getBoard();
        if (!isKnown()) {
            chosen.requireWriter(chosen.getId());
        } else if ("GET".equals(request.getMethod())) {
            var plan = getRow().plan();
            name = plan.name();
            line = plan.line().toString();
            custodian = plan.custodian();
            boughtOn = plan.boughtOn();
            cost = plain(plan.cost());
            yearly = plain(plan.yearly());
            handOverOn = plan.handOverOn();
            payer = plan.payer();
            covered = plain(plan.covered());
        }
    }

    private static String plain(Money money) {
        return money.amount().toPlainString();
    }

    public boolean isKnown() {
        return asset != null && !asset.isEmpty();
    }

    /** Of the asset at hand; for a new one, of the programme. */
    public PlanningBoard<AssetRow> getBoard() {
        if (board == null) {
            board = isKnown() ? queries.asset(id()) : queries.assets(chosen.getId());
        }
        return board;
    }

    public AssetRow getRow() {
        return getBoard().rows().getFirst();
    }

    private AssetId id() {
        return AssetId.find(asset).orElseThrow(() -> new NotFound("asset " + asset));
    }

    private ProgrammeId programme() {
        return getBoard().programme();
    }

    /** Whether the actor may change what is shown. */
    public boolean isChangeable() {
        return getRow().disposedOn() == null && chosen.isWriter(programme());
    }

    public void note() {
        assets.note(programme(), read());
        Pages.go("/planning/assets", "programme", programme(), "done", "planning.done.assetNoted");
    }

    public void change() {
        assets.change(id(), read(), Given.whole(request.getParameter("read")));
        back("changed");
    }

    private AssetPlan read() {
        return new AssetPlan(
                Given.text(name),
                ChosenPlan.line(line),
                Given.text(custodian),
                boughtOn,
                money("cost", cost),
                money("yearly", yearly),
                handOverOn,
                Given.text(payer),
                money("covered", covered));
    }

    private Money money(String field, String text) {
        return AmountText.parse(field, Given.text(text), getBoard().currency());
    }

    public void dispose() {
        assets.dispose(id(), Given.text(reason));
        back("disposed");
    }

    private void back(String done) {
        Pages.go(PATH, "asset", asset, "done", "planning.done." + done);
    }

    public List<SelectItem> getLines() {
        return ChosenPlan.items(getBoard());
    }

    public String getListHref() {
        return Pages.address("/planning/assets", "programme", programme());
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getLine() {
        return line;
    }

    public void setLine(String line) {
        this.line = line;
    }

    public String getCustodian() {
        return custodian;
    }

    public void setCustodian(String custodian) {
        this.custodian = custodian;
    }

    public LocalDate getBoughtOn() {
        return boughtOn;
    }

    public void setBoughtOn(LocalDate boughtOn) {
        this.boughtOn = boughtOn;
    }

    public String getCost() {
        return cost;
    }

    public void setCost(String cost) {
        this.cost = cost;
    }

    public String getYearly() {
        return yearly;
    }

    public void setYearly(String yearly) {
        this.yearly = yearly;
    }

    public LocalDate getHandOverOn() {
        return handOverOn;
    }

    public void setHandOverOn(LocalDate handOverOn) {
        this.handOverOn = handOverOn;
    }

    public String getPayer() {
        return payer;
    }

    public void setPayer(String payer) {
        this.payer = payer;
    }

    public String getCovered() {
        return covered;
    }

    public void setCovered(String covered) {
        this.covered = covered;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
