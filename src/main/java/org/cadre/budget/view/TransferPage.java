package org.cadre.budget.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.budget.AmountText;
import org.cadre.budget.BudgetDetail;
import org.cadre.budget.BudgetDetail.TransferRow;
import org.cadre.budget.BudgetQueries;
import org.cadre.budget.DocumentId;
import org.cadre.budget.FinanceAccess;
import org.cadre.budget.FinanceDocuments;
import org.cadre.budget.Flexibility;
import org.cadre.budget.LineId;
import org.cadre.budget.LineRow;
import org.cadre.budget.TransferPlan;
import org.cadre.budget.TransferState;
import org.cadre.budget.Transfers;
import org.cadre.budget.VersionState;
import org.cadre.catalogue.ProgrammeId;
import org.cadre.platform.faces.Given;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.Role;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** What was moved between lines, what waits, and a form to move more. */
@Named
@RequestScoped
public class TransferPage {

    @Inject Transfers transfers;
    @Inject BudgetQueries queries;
    @Inject FinanceDocuments documents;
    @Inject FinanceAccess access;
    @Inject CurrentActor current;
    @Inject HttpServletRequest request;

    private String programme;
    private String from;
    private String to;
    private String month;
    private String amount;
    private String agreement;
    private String document;
    private String reason;

    private BudgetDetail detail;

    @PostConstruct
    void readAddress() {
        programme = request.getParameter("programme");
    }

    public void load() {
        getDetail();
    }

    public BudgetDetail getDetail() {
        if (detail == null) {
            detail = queries.get(id(), null);
        }
        return detail;
    }

    private ProgrammeId id() {
        return ProgrammeId.find(programme)
                .orElseThrow(() -> new NotFound("programme " + programme));
    }

    /** Whether there is an approved budget and the actor may ask to move money in it. */
    public boolean isAsker() {
        var shown = getDetail().shown();
        return shown != null
                && shown.state() == VersionState.APPROVED
                && (access.holds(Role.FINANCE_OFFICER, id())
                        || access.holds(Role.PROGRAMME_MANAGER, id()));
    }

    /** Whether this person may decide on it. */
    public boolean mayDecide(TransferRow row) {
        return row.state() == TransferState.ASKED
                && access.holds(Role.FINANCE_APPROVER, id())
                && current.get().id().filter(own -> own.equals(row.askedBy())).isEmpty();
    }

    public String line(LineId line) {
        return getDetail().lines().stream()
                .filter(each -> each.id().equals(line))
                .map(LineRow::label)
                .findFirst()
                .orElse("");
    }

    public String kind(TransferRow row) {
        return switch (row.state()) {
            case ASKED -> "warn";
            case APPROVED -> "ok";
            case REFUSED -> "bad";
        };
    }

    public void ask() {
        transfers.ask(
                id(),
                new TransferPlan(
                        LineId.find(from).orElseThrow(() -> new NotFound("line " + from)),
                        LineId.find(to).orElseThrow(() -> new NotFound("line " + to)),
                        YearMonth.parse(month),
                        AmountText.parse("amount", Given.text(amount), getDetail().currency()),
                        UUID.fromString(agreement),
                        DocumentId.find(document).orElse(null),
                        Given.text(reason)));
        back("asked");
    }

    public void approve(TransferRow row) {
        transfers.approve(row.id(), row.sha256());
        back("moved");
    }

    public void refuse(TransferRow row) {
        transfers.refuse(row.id());
        back("refused");
    }

    private void back(String done) {
        Pages.go("/budget/transfer", "programme", programme, "done", "budget.done." + done);
    }

    public List<SelectItem> getLines() {
        return getDetail().leaves().stream()
                .map(line -> new SelectItem(line.id().toString(), line.label()))
                .toList();
    }

    public List<SelectItem> getMonths() {
        return getDetail().months().stream()
                .map(each -> new SelectItem(each.toString(), each.toString()))
                .toList();
    }

    public List<SelectItem> getAgreements() {
        return transfers.agreements(id()).stream()
                .map(each -> new SelectItem(each.id().toString(), each.label()))
                .toList();
    }

    /** Papers of donors, each with the agreement to which it is attached. */
    public List<SelectItem> getDocuments() {
        var found = documents.listOfAgreements(id());
        var labels =
                transfers.agreements(id()).stream()
                        .collect(
                                Collectors.toMap(
                                        Flexibility.Choice::id, Flexibility.Choice::label));
        return found.stream()
                .map(
                        each ->
                                new SelectItem(
                                        each.id().toString(),
                                        labels.getOrDefault(each.agreement(), "")
                                                + ": "
                                                + each.name()))
                .toList();
    }

    public String getHref() {
        return Pages.address("/budget/budget", "programme", programme);
    }

    public String getProgramme() {
        return programme;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(String month) {
        this.month = month;
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(String amount) {
        this.amount = amount;
    }

    public String getAgreement() {
        return agreement;
    }

    public void setAgreement(String agreement) {
        this.agreement = agreement;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
