package org.cadre.ledger.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;

import org.cadre.agreement.AgreementTerms;
import org.cadre.budget.DocumentId;
import org.cadre.budget.DocumentOf;
import org.cadre.budget.DocumentRow;
import org.cadre.budget.FinanceAccess;
import org.cadre.budget.FinanceDocuments;
import org.cadre.budget.LineRow;
import org.cadre.ledger.EntryDetail;
import org.cadre.ledger.EntryDocuments;
import org.cadre.ledger.EntryId;
import org.cadre.ledger.EntrySource;
import org.cadre.ledger.LedgerQueries;
import org.cadre.ledger.PostingRow;
import org.cadre.ledger.Reversals;
import org.cadre.money.Money;
import org.cadre.platform.faces.Download;
import org.cadre.platform.faces.Given;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.faces.Upload;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.Role;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;

/** One entry with its postings, its place in the chain, and a way to put it right. */
@Named
@RequestScoped
public class EntryPage {

    @Inject LedgerQueries queries;
    @Inject Reversals reversals;
    @Inject EntryDocuments kept;
    @Inject FinanceDocuments documents;
    @Inject FinanceAccess access;
    @Inject HttpServletRequest request;

    private String entry;
    private LocalDate day;
    private String reason;

    private EntryDetail detail;
    private List<DocumentRow> papers;
    private Part file;

    @PostConstruct
    void readAddress() {
        entry = request.getParameter("entry");
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
            papers = documents.list(DocumentOf.entry(id().id()));
        }
        return papers;
    }

    public boolean isOfficer() {
        return access.holds(Role.FINANCE_OFFICER, getDetail().programme());
    }

    public void attach() {
        kept.attach(id(), Upload.name(file), Upload.bytes(file));
        Pages.go("/ledger/entry", "entry", entry, "done", "ledger.done.attached");
    }

    public String documentHref(DocumentRow row) {
        return Pages.address("/ledger/entry", "entry", entry, "document", row.id());
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
        return isOfficer()
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

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
