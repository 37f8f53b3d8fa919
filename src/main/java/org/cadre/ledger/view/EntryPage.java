package org.cadre.ledger.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.agreement.AgreementTerms;
import org.cadre.budget.FinanceAccess;
import org.cadre.budget.LineRow;
import org.cadre.ledger.EntryDetail;
import org.cadre.ledger.EntryId;
import org.cadre.ledger.EntrySource;
import org.cadre.ledger.LedgerQueries;
import org.cadre.ledger.PostingRow;
import org.cadre.ledger.Reversals;
import org.cadre.money.Money;
import org.cadre.platform.faces.Given;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.Role;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.UUID;

/** One entry with its postings, its place in the chain, and a way to put it right. */
@Named
@RequestScoped
public class EntryPage {

    @Inject LedgerQueries queries;
    @Inject Reversals reversals;
    @Inject FinanceAccess access;
    @Inject HttpServletRequest request;

    private String entry;
    private LocalDate day;
    private String reason;

    private EntryDetail detail;

    @PostConstruct
    void readAddress() {
        entry = request.getParameter("entry");
    }

    public void load() {
        getDetail();
    }

    public EntryDetail getDetail() {
        if (detail == null) {
            detail = queries.get(id());
        }
        return detail;
    }

    private EntryId id() {
        return EntryId.find(entry).orElseThrow(() -> new NotFound("entry " + entry));
    }

    public Money debit(PostingRow row) {
        return side(row, !row.base().isNegative() && !row.amount().isNegative());
    }

    public Money credit(PostingRow row) {
        return side(row, row.base().isNegative() || row.amount().isNegative());
    }

    /** Nothing for the other side. */
    private static Money side(PostingRow row, boolean here) {
        if (!here) {
            return null;
        }
        var shown = row.amount().isZero() ? row.base() : row.amount();
        return shown.isNegative() ? shown.negated() : shown;
    }

    public Money base(PostingRow row) {
        return row.base().isNegative() ? row.base().negated() : row.base();
    }

    public String agreement(PostingRow row) {
        AgreementTerms terms =
                row.agreement() == null ? null : getDetail().agreements().get(row.agreement());
        return terms == null ? "" : terms.reference();
    }

    public String line(PostingRow row) {
        LineRow line = row.line() == null ? null : getDetail().lines().get(row.line());
        return line == null ? "" : line.label();
    }

    public String name(UUID person) {
        return person == null ? "Cadre" : getDetail().names().getOrDefault(person, "");
    }

    public boolean isReversible() {
        return access.holds(Role.FINANCE_OFFICER, getDetail().programme())
                && getDetail().reversedBy() == null
                && !EnumSet.of(
                                EntrySource.REVERSAL,
                                EntrySource.ENCUMBRANCE,
                                EntrySource.RELEASE,
                                EntrySource.TRANSFER)
                        .contains(getDetail().entry().source());
    }

    public void reverse() {
        var made = reversals.reverse(id(), day, Given.text(reason));
        Pages.go("/ledger/entry", "entry", made, "done", "ledger.done.reversed");
    }

    public String getListHref() {
        return Pages.address("/ledger/ledger", "programme", getDetail().programme());
    }

    public String getEntry() {
        return entry;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
