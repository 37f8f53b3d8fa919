package org.cadre.agreement.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;

import org.cadre.agreement.AgreementDetail;
import org.cadre.agreement.AgreementDetail.AmendmentRow;
import org.cadre.agreement.AgreementDetail.InstalmentRow;
import org.cadre.agreement.AgreementId;
import org.cadre.agreement.AgreementQueries;
import org.cadre.agreement.Agreements;
import org.cadre.agreement.AmendmentKind;
import org.cadre.agreement.AmendmentPlan;
import org.cadre.agreement.Amendments;
import org.cadre.agreement.CostCategory;
import org.cadre.agreement.CostShare;
import org.cadre.agreement.CostShares;
import org.cadre.agreement.Decision;
import org.cadre.agreement.InstalmentState;
import org.cadre.agreement.Restriction;
import org.cadre.budget.AmountText;
import org.cadre.budget.DocumentId;
import org.cadre.budget.DocumentOf;
import org.cadre.budget.DocumentRow;
import org.cadre.budget.FinanceAccess;
import org.cadre.budget.FinanceDocuments;
import org.cadre.budget.LineId;
import org.cadre.budget.LineRow;
import org.cadre.money.Money;
import org.cadre.platform.faces.Download;
import org.cadre.platform.faces.Given;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.faces.Upload;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.Role;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** One agreement: its terms, its instalments, its headings, and how it was changed. */
@Named
@RequestScoped
public class AgreementPage {

    @Inject Agreements agreements;
    @Inject Amendments amendments;
    @Inject AgreementQueries queries;
    @Inject CostShares shares;
    @Inject FinanceDocuments documents;
    @Inject FinanceAccess access;
    @Inject CurrentActor current;
    @Inject Messages msg;
    @Inject HttpServletRequest request;

    private String agreement;
    private LocalDate dueOn;
    private String part;
    private String condition;
    private String line;
    private String headingCode;
    private String headingName;
    private boolean headingIndirect;
    private String kind;
    private String amount;
    private LocalDate newEnd;
    private String document;
    private String reason;

    private AgreementDetail detail;
    private CostShare share;
    private List<DocumentRow> papers;
    private Part file;

    @PostConstruct
    void readAddress() {
        agreement = request.getParameter("agreement");
    }

    /** With a document named, that file. */
    public void load() {
        getDetail();
        var asked = request.getParameter("document");
        if (asked != null && "GET".equals(request.getMethod())) {
            var read =
                    documents.read(
                            DocumentId.find(asked)
                                    .orElseThrow(() -> new NotFound("document " + asked)));
            Download.send(read.name(), read.mediaType(), read.content());
        }
    }

    public List<DocumentRow> getDocuments() {
        if (papers == null) {
            papers = documents.list(DocumentOf.agreement(id().id()));
        }
        return papers;
    }

    public void attach() {
        agreements.attach(id(), Upload.name(file), Upload.bytes(file));
        back("attached");
    }

    public String documentHref(DocumentRow row) {
        return Pages.address("/agreement/agreement", "agreement", agreement, "document", row.id());
    }

    private AgreementId id() {
        return AgreementId.find(agreement)
                .orElseThrow(() -> new NotFound("agreement " + agreement));
    }

    public AgreementDetail getDetail() {
        if (detail == null) {
            detail = queries.get(id());
        }
        return detail;
    }

    /** What others have paid so far; null where nothing was promised. */
    public CostShare getShare() {
        if (share == null && getDetail().terms().costShare() > 0) {
            share = shares.get(id());
        }
        return share;
    }

    /** What others have paid, of how much, and what they should have. */
    public String getShareText() {
        var percent = getShare().percent();
        return percent.isEmpty()
                ? msg.of("agreement.share.nothing")
                : msg.of(
                        "agreement.share.text",
                        msg.money(getShare().others()),
                        msg.money(getShare().total()),
                        percent.getAsInt(),
                        getShare().promised(),
                        msg.money(getShare().due()));
    }

    public boolean isOfficer() {
        return access.holds(Role.FINANCE_OFFICER, getDetail().terms().programme());
    }

    /** Whether this person may decide on it. */
    public boolean mayDecide(AmendmentRow row) {
        return row.state() == Decision.ASKED
                && access.holds(Role.FINANCE_APPROVER, getDetail().terms().programme())
                && current.get().id().filter(own -> own.equals(row.askedBy())).isEmpty();
    }

    public String name(UUID person) {
        return person == null ? "Cadre" : getDetail().names().getOrDefault(person, "");
    }

    /** What the agreement is bound to, in words; empty where it pays for everything. */
    public List<String> getBound() {
        var terms = getDetail().terms();
        var countries = terms.values(Restriction.Kind.COUNTRY);
        var categories =
                terms.values(Restriction.Kind.CATEGORY).stream()
                        .map(each -> msg.word(Given.get(CostCategory.values(), each)))
                        .toList();
        var lines =
                terms.values(Restriction.Kind.LINE).stream()
                        .map(each -> line(LineId.find(each).orElseThrow()))
                        .toList();
        return List.of(countries, categories, lines).stream().flatMap(List::stream).toList();
    }

    public String line(LineId wanted) {
        return getDetail().lines().stream()
                .filter(each -> each.id().equals(wanted))
                .map(LineRow::label)
                .findFirst()
                .orElse("");
    }

    public String line(UUID wanted) {
        return line(new LineId(wanted));
    }

    public String instalmentKind(InstalmentState state) {
        return switch (state) {
            case PLANNED -> "none";
            case REQUESTED -> "warn";
            case RECEIVED -> "ok";
            case WAIVED -> "lock";
        };
    }

    public String decisionKind(Decision decision) {
        return switch (decision) {
            case ASKED -> "warn";
            case APPROVED -> "ok";
            case REFUSED -> "bad";
        };
    }

    /** The states to which an instalment can go from here. */
    public List<InstalmentState> next(InstalmentRow row) {
        return switch (row.state()) {
            case PLANNED ->
                    List.of(
                            InstalmentState.REQUESTED,
                            InstalmentState.RECEIVED,
                            InstalmentState.WAIVED);
            case REQUESTED -> List.of(InstalmentState.RECEIVED, InstalmentState.WAIVED);
            case RECEIVED, WAIVED -> List.of();
        };
    }

    public void move(InstalmentRow row, InstalmentState state) {
        agreements.move(row.id(), state);
        back("moved");
    }

    public void addInstalment() {
        agreements.addInstalment(id(), dueOn, money("part", part), Given.text(condition));
        back("instalment");
    }

    private Money money(String field, String text) {
        return AmountText.parse(field, Given.text(text), getDetail().terms().signed().currency());
    }

    public void setHeading() {
        agreements.read(
                id(),
                LineId.find(line).orElseThrow(() -> new NotFound("line " + line)),
                Given.text(headingCode),
                Given.text(headingName),
                headingIndirect);
        back("heading");
    }

    public void amend() {
        var chosen = Given.get(AmendmentKind.values(), kind);
        var much =
                chosen == AmendmentKind.EXTENSION
                        ? Money.zero(getDetail().terms().signed().currency())
                        : money("amount", amount);
        amendments.ask(
                id(),
                new AmendmentPlan(chosen, much, newEnd, Given.text(document), Given.text(reason)));
        back("asked");
    }

    public void approve(AmendmentRow row) {
        amendments.approve(row.id());
        back("amended");
    }

    public void refuse(AmendmentRow row) {
        amendments.refuse(row.id());
        back("refused");
    }

    private void back(String done) {
        Pages.go("/agreement/agreement", "agreement", agreement, "done", "agreement.done." + done);
    }

    public List<SelectItem> getLines() {
        return getDetail().lines().stream()
                .map(each -> new SelectItem(each.id().toString(), each.label()))
                .toList();
    }

    public List<SelectItem> getKinds() {
        return Arrays.stream(AmendmentKind.values())
                .map(each -> new SelectItem(each.name(), msg.word(each)))
                .toList();
    }

    public String getAgreement() {
        return agreement;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public String getPart() {
        return part;
    }

    public void setPart(String part) {
        this.part = part;
    }

    public String getCondition() {
        return condition;
    }

    public void setCondition(String condition) {
        this.condition = condition;
    }

    public String getLine() {
        return line;
    }

    public void setLine(String line) {
        this.line = line;
    }

    public String getHeadingCode() {
        return headingCode;
    }

    public void setHeadingCode(String headingCode) {
        this.headingCode = headingCode;
    }

    public String getHeadingName() {
        return headingName;
    }

    public void setHeadingName(String headingName) {
        this.headingName = headingName;
    }

    public boolean isHeadingIndirect() {
        return headingIndirect;
    }

    public void setHeadingIndirect(boolean headingIndirect) {
        this.headingIndirect = headingIndirect;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(String amount) {
        this.amount = amount;
    }

    public LocalDate getNewEnd() {
        return newEnd;
    }

    public void setNewEnd(LocalDate newEnd) {
        this.newEnd = newEnd;
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
