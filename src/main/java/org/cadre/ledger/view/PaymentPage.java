package org.cadre.ledger.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.budget.AmountText;
import org.cadre.budget.FinanceAccess;
import org.cadre.ledger.EntryRow;
import org.cadre.ledger.LedgerQueries;
import org.cadre.ledger.Payment;
import org.cadre.ledger.Payments;
import org.cadre.ledger.RequestDetail;
import org.cadre.ledger.RequestId;
import org.cadre.ledger.RequestKind;
import org.cadre.ledger.RequestRow;
import org.cadre.ledger.RequestState;
import org.cadre.ledger.Requests;
import org.cadre.money.Money;
import org.cadre.platform.faces.Given;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.Role;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** One request: what it asks for, what stands in its way, who did what, and the next step. */
@Named
@RequestScoped
public class PaymentPage {

    @Inject Requests requests;
    @Inject Payments payments;
    @Inject LedgerQueries queries;
    @Inject FinanceAccess access;
    @Inject CurrentActor current;
    @Inject Messages msg;
    @Inject HttpServletRequest http;

    private String request;
    private LocalDate day;
    private String amount;
    private boolean last = true;
    private String late;
    private String reason;

    private RequestRow row;
    private RequestDetail detail;

    @PostConstruct
    void readAddress() {
        request = http.getParameter("request");
    }

    /**
     * Reads what the page shows, which a form that is sent does without, and fills the form of the
     * posting with what was approved.
     */
    public void load() {
        detail = queries.get(id());
        row = detail.request();
        if ("GET".equals(http.getMethod())) {
            day = row.day();
            amount = row.amount().amount().toPlainString();
        }
    }

    public RequestDetail getDetail() {
        return detail;
    }

    public RequestRow getRow() {
        if (row == null) {
            row = queries.row(id());
        }
        return row;
    }

    /** What was posted of it. */
    public List<EntryRow> getEntries() {
        return detail == null ? List.of() : detail.entries();
    }

    private RequestId id() {
        return RequestId.find(request).orElseThrow(() -> new NotFound("request " + request));
    }

    public boolean isPayment() {
        return getRow().kind() == RequestKind.PAYMENT;
    }

    public boolean isAsked() {
        return getRow().state() == RequestState.ASKED;
    }

    private boolean isApproved() {
        return getRow().state() == RequestState.APPROVED;
    }

    private boolean isOwn(UUID person) {
        return current.get().id().filter(own -> own.equals(person)).isPresent();
    }

    public boolean isOwnAsk() {
        return isOwn(getRow().askedBy());
    }

    private boolean isApprover() {
        return access.holds(Role.FINANCE_APPROVER, getRow().programme());
    }

    private boolean isOfficer() {
        return access.holds(Role.FINANCE_OFFICER, getRow().programme());
    }

    /** Whether whoever asked may still say it differently. */
    public boolean isChangeable() {
        return isAsked() && isOwnAsk();
    }

    public String getChangeHref() {
        return Pages.address(
                "/ledger/ask-money", "programme", getRow().programme(), "request", request);
    }

    public boolean isDecidable() {
        return isAsked() && isApprover() && !isOwnAsk();
    }

    public boolean isPostable() {
        return isApproved() && isOfficer() && !isOwnAsk() && !isOwn(getRow().approvedBy());
    }

    public boolean isReleasable() {
        return isApproved() && isOfficer();
    }

    /** What a rule would refuse now, in words; empty where none does. */
    public String getRefusal() {
        return detail == null || detail.refusal().isEmpty()
                ? ""
                : msg.of(detail.refusal(), detail.arguments().toArray());
    }

    /** What would be left after an approval. */
    public Money getAfter() {
        return detail.available().uncommitted().minus(getRow().base());
    }

    public String getStateKind() {
        return switch (getRow().state()) {
            case ASKED -> "warn";
            case APPROVED -> "acc";
            case POSTED -> "ok";
            case REFUSED -> "bad";
            case RELEASED -> "lock";
        };
    }

    public String name(UUID person) {
        return person == null ? "Cadre" : detail.names().getOrDefault(person, "");
    }

    public void approve() {
        requests.approve(id(), Given.text(http.getParameter("read")));
        back("approved");
    }

    public void refuse() {
        requests.refuse(id(), Given.text(reason));
        back("refused");
    }

    public void release() {
        requests.release(id(), Given.text(reason));
        back("released");
    }

    public void post() {
        var entry =
                payments.post(
                        id(),
                        new Payment(
                                day,
                                AmountText.parse(
                                        "amount", Given.text(amount), getRow().amount().currency()),
                                last,
                                Given.text(late)));
        Pages.go("/ledger/entry", "entry", entry, "done", "ledger.done.posted");
    }

    private void back(String done) {
        Pages.go("/ledger/payment", "request", request, "done", "ledger.done." + done);
    }

    public String getListHref() {
        return Pages.address("/ledger/payments", "programme", getRow().programme());
    }

    public String getRequest() {
        return request;
    }

    public boolean isLast() {
        return last;
    }

    public void setLast(boolean last) {
        this.last = last;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(String amount) {
        this.amount = amount;
    }

    public String getLate() {
        return late;
    }

    public void setLate(String late) {
        this.late = late;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
