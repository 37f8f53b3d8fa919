package org.cadre.bank.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.bank.BankStatementQueries;
import org.cadre.bank.BankStatements;
import org.cadre.bank.StatementDetail;
import org.cadre.bank.StatementId;
import org.cadre.budget.FinanceAccess;
import org.cadre.platform.faces.Given;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.Role;

import java.util.Set;
import java.util.stream.Collectors;

/** A statement: its lines, what explains them, and what could. */
@Named
@RequestScoped
public class StatementPage {

    private static final String PATH = "/bank/statement";
    private static final int LONGEST_DOCUMENT = 60;
    private static final int LONGEST_PARTY = 120;
    private static final int LONGEST_PURPOSE = 300;

    @Inject BankStatements statements;
    @Inject BankStatementQueries queries;
    @Inject FinanceAccess access;
    @Inject Messages msg;
    @Inject HttpServletRequest request;

    private String statement;
    private String after;
    private StatementDetail detail;

    @PostConstruct
    void readAddress() {
        statement = request.getParameter("statement");
        after = request.getParameter("after");
    }

    public void load() {
        getDetail();
    }

    public StatementDetail getDetail() {
        if (detail == null) {
            var id =
                    StatementId.find(statement)
                            .orElseThrow(() -> new NotFound("statement " + statement));
            detail = queries.get(id, Math.max(0, Given.whole(after)));
        }
        return detail;
    }

    public boolean isOfficer() {
        return access.holds(Role.FINANCE_OFFICER, getDetail().statement().programme());
    }

    /** Why a proposal is one, in words. */
    public String reasons(StatementDetail.Proposal proposal) {
        return proposal.reasons().stream()
                .sorted()
                .map(msg::word)
                .collect(Collectors.joining(", "));
    }

    public void match(StatementDetail.Line line, StatementDetail.Proposal proposal) {
        statements.match(line.id(), Set.of(proposal.entry().id()));
        back("matched");
    }

    public void undo(StatementDetail.Line line) {
        statements.unmatch(line.id());
        back("unmatched");
    }

    private void back(String done) {
        Pages.go(
                PATH,
                "statement",
                statement,
                "after",
                Math.max(0, Given.whole(after)),
                "done",
                "bank.done." + done);
    }

    public String getListHref() {
        return Pages.address("/bank/statements", "programme", programme());
    }

    private Object programme() {
        return getDetail().statement().programme();
    }

    public String getNextHref() {
        return getDetail().next() > 0 ? href(getDetail().next()) : null;
    }

    public String getPreviousHref() {
        int here = Math.max(0, Given.whole(after));
        return here > 0 ? href(Math.max(0, here - StatementDetail.LINES)) : null;
    }

    private String href(int after) {
        return Pages.address(PATH, "statement", statement, "after", after);
    }

    public String entryHref(StatementDetail.Entry entry) {
        return Pages.address("/ledger/entry", "entry", entry.id());
    }

    /** Where several entries are matched with the line. */
    public String severalHref(StatementDetail.Line line) {
        return Pages.address("/bank/several", "line", line.id());
    }

    public boolean isOut(StatementDetail.Line line) {
        return line.amount().isNegative();
    }

    /** Asks for the payment that the line is, with what the bank says filled in. */
    public String askHref(StatementDetail.Line line) {
        return Pages.address(
                "/ledger/ask-money",
                "programme",
                programme(),
                "kind",
                isOut(line) ? "PAYMENT" : "RECEIPT",
                "amount",
                moved(line),
                "currency",
                line.amount().currency().getCurrencyCode(),
                "day",
                line.day(),
                "payee",
                cut(line.party(), LONGEST_PARTY),
                "document",
                document(line),
                "purpose",
                cut(line.text(), LONGEST_PURPOSE));
    }

    private String moved(StatementDetail.Line line) {
        var amount = isOut(line) ? line.amount().negated() : line.amount();
        return amount.amount().toPlainString();
    }

    private String document(StatementDetail.Line line) {
        return cut(getDetail().statement().number() + "/" + line.place(), LONGEST_DOCUMENT);
    }

    /** Proposes the charge, or the interest, that the line is. */
    public String proposeHref(StatementDetail.Line line) {
        return Pages.address(
                "/ledger/propose",
                "programme",
                programme(),
                "kind",
                isOut(line) ? "CHARGE" : "INTEREST",
                "account",
                getDetail().statement().account(),
                "amount",
                moved(line),
                "day",
                line.day(),
                "document",
                document(line),
                "purpose",
                cut((line.party() + " " + line.text()).strip(), LONGEST_PURPOSE));
    }

    private static String cut(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest) : text;
    }
}
