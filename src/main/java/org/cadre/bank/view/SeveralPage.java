package org.cadre.bank.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.bank.BankLineId;
import org.cadre.bank.BankStatementQueries;
import org.cadre.bank.BankStatements;
import org.cadre.bank.OpenLine;
import org.cadre.bank.StatementDetail;
import org.cadre.ledger.EntryId;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.refusal.NotFound;

import java.util.List;
import java.util.stream.Collectors;

/** Several entries that the bank moved in one sum are matched with its line. */
@Named
@RequestScoped
public class SeveralPage {

    @Inject BankStatements statements;
    @Inject BankStatementQueries queries;
    @Inject Messages msg;
    @Inject HttpServletRequest request;

    private String line;
    private OpenLine open;
    private List<String> entries = List.of();

    @PostConstruct
    void readAddress() {
        line = request.getParameter("line");
    }

    public void load() {
        getOpen();
    }

    public OpenLine getOpen() {
        if (open == null) {
            open = queries.open(id());
        }
        return open;
    }

    private BankLineId id() {
        return BankLineId.find(line).orElseThrow(() -> new NotFound("line " + line));
    }

    public boolean isChoice() {
        return getOpen().isOpen() && !getOpen().entries().isEmpty();
    }

    public List<SelectItem> getItems() {
        return getOpen().entries().stream()
                .map(each -> new SelectItem(each.id().toString(), words(each)))
                .toList();
    }

    private String words(StatementDetail.Entry entry) {
        return msg.of(
                "bank.several.entry",
                entry.number(),
                msg.day(entry.day()),
                msg.money(entry.amount()),
                entry.description());
    }

    public void match() {
        statements.match(
                id(),
                entries.stream()
                        .map(
                                each ->
                                        EntryId.find(each)
                                                .orElseThrow(() -> new NotFound("entry " + each)))
                        .collect(Collectors.toSet()));
        Pages.go(
                "/bank/statement",
                "statement",
                getOpen().statement(),
                "after",
                getOpen().line().place() - 1,
                "done",
                "bank.done.matched");
    }

    public String getBackHref() {
        return Pages.address(
                "/bank/statement",
                "statement",
                getOpen().statement(),
                "after",
                getOpen().line().place() - 1);
    }

    public String getLine() {
        return line;
    }

    public List<String> getEntries() {
        return entries;
    }

    public void setEntries(List<String> entries) {
        this.entries = entries;
    }
}
