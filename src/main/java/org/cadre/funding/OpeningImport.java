package org.cadre.funding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.funding.ImportWork.Asked;
import org.cadre.funding.importing.Imported;
import org.cadre.funding.importing.OpeningRow;
import org.cadre.ledger.AccountId;
import org.cadre.ledger.AccountRow;
import org.cadre.ledger.AskedCosts;
import org.cadre.ledger.ProposalPlan;
import org.cadre.ledger.ProposalQueries;
import org.cadre.ledger.Proposals;
import org.cadre.money.Money;
import org.cadre.table.Field;
import org.cadre.table.Reason;
import org.cadre.table.Reason.Problem;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Rows that become proposals of what accounts held before the journal began; a second person
 * approves each, as one that was proposed by hand. An account opens once in each currency.
 */
@ApplicationScoped
class OpeningImport {

    private static final int LONGEST_DOCUMENT = 60;

    @Inject ProposalQueries queries;
    @Inject AskedCosts costs;
    @Inject Proposals proposals;

    ImportWork read(Asked asked) {
        var accounts =
                queries.accounts(asked.programme()).stream()
                        .collect(Collectors.toMap(AccountRow::code, each -> each));
        var opened = opened(asked, accounts);
        var imported =
                rows(asked, accounts, there(rows(asked, accounts, Map.of()), opened))
                        .judged(row -> reasons(asked, row, opened));
        return new ImportWork(
                ImportWork.lines(
                        asked,
                        imported,
                        row -> row.date() + " " + row.account(),
                        row -> (row.reference() + " " + row.text()).strip(),
                        OpeningImport::amount),
                () ->
                        imported.having(Imported.State.NEW)
                                .forEach(item -> propose(asked, item, accounts)));
    }

    /** What stands already, by account and currency. */
    private Map<String, Money> opened(Asked asked, Map<String, AccountRow> accounts) {
        var codes = new HashMap<AccountId, String>();
        accounts.forEach((code, account) -> codes.put(account.id(), code));
        return costs.openings(asked.programme()).stream()
                .collect(
                        Collectors.toMap(
                                each ->
                                        codes.getOrDefault(each.account(), "")
                                                + " "
                                                + each.amount().currency().getCurrencyCode(),
                                AskedCosts.Opened::amount));
    }

    private static Imported<OpeningRow> rows(
            Asked asked, Map<String, AccountRow> accounts, Map<String, OpeningRow> there) {
        var currencies =
                accounts.values().stream()
                        .collect(Collectors.toMap(AccountRow::code, AccountRow::currency));
        return OpeningRow.read(asked.table(), asked.mapping(), asked.currency(), currencies, there);
    }

    /** Rows that say what stands already. */
    private static Map<String, OpeningRow> there(
            Imported<OpeningRow> first, Map<String, Money> opened) {
        var there = new HashMap<String, OpeningRow>();
        first.items().stream()
                .flatMap(item -> item.value().stream())
                .filter(row -> amount(row).equals(opened.get(row.key())))
                .forEach(row -> there.put(row.key(), row));
        return there;
    }

    private List<Reason> reasons(Asked asked, OpeningRow row, Map<String, Money> opened) {
        var reasons = new ArrayList<Reason>();
        AgreementImport.requireShort(Field.REFERENCE, row.reference(), LONGEST_DOCUMENT, reasons);
        if (row.amount().signum() == 0) {
            reasons.add(new Reason(Field.AMOUNT, Problem.MISSING, ""));
        }
        if (!costs.hasRate(asked.programme(), row.currency(), row.date())) {
            reasons.add(
                    new Reason(Field.CURRENCY, Problem.NO_RATE, row.currency().getCurrencyCode()));
        }
        var stands = opened.get(row.key());
        if (stands != null && !stands.equals(amount(row))) {
            reasons.add(new Reason(Field.ACCOUNT, Problem.OPENED, row.account()));
        }
        return reasons;
    }

    private static Money amount(OpeningRow row) {
        return Money.of(row.amount(), row.currency());
    }

    private void propose(
            Asked asked, Imported.Item<OpeningRow> item, Map<String, AccountRow> accounts) {
        var row = item.value().orElseThrow();
        proposals.propose(
                asked.programme(),
                ProposalPlan.opening(
                        row.date(),
                        Objects.requireNonNull(accounts.get(row.account())).id(),
                        amount(row),
                        row.reference().isEmpty() ? asked.document(item.number()) : row.reference(),
                        row.text().isEmpty() ? row.account() : row.text()));
    }
}
