package org.cadre.ledger;

import jakarta.inject.Inject;

import org.cadre.agreement.AgreementId;
import org.cadre.budget.LineId;
import org.cadre.catalogue.ProgrammeId;
import org.cadre.money.Money;
import org.cadre.platform.security.Internal;
import org.cadre.platform.security.UseCase;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

/**
 * What is asked for already, for whoever is about to ask for many costs at once and has checked the
 * permission.
 */
@UseCase
public class AskedCosts {

    @Inject LedgerRepository ledger;
    @Inject ProposalRepository proposals;

    /**
     * A payment that is asked for, approved or posted.
     *
     * @param amount below zero for what came back
     */
    public record Asked(
            LocalDate day,
            AgreementId agreement,
            LineId line,
            String payee,
            String document,
            String purpose,
            Money amount) {}

    /** Whether there is a journal to which costs could lead. */
    @Internal
    public boolean hasJournal(ProgrammeId programme) {
        return ledger.find(programme).isPresent();
    }

    /** Of these days, both included. */
    @Internal
    public List<Asked> list(ProgrammeId programme, LocalDate first, LocalDate last) {
        return ledger.listCosts(programme, first, last).stream()
                .map(
                        each ->
                                new Asked(
                                        each.day(),
                                        each.agreement(),
                                        each.fund().line(),
                                        each.payee(),
                                        each.document(),
                                        each.purpose(),
                                        each.kind() == RequestKind.REFUND
                                                ? each.amount().negated()
                                                : each.amount()))
                .toList();
    }

    /** What an account held before, as it is proposed or posted. */
    public record Opened(AccountId account, Money amount) {}

    @Internal
    public List<Opened> openings(ProgrammeId programme) {
        return proposals.listOpenings(programme).stream()
                .map(Proposal::plan)
                .map(plan -> new Opened(plan.account(), plan.amount()))
                .toList();
    }

    /** Whether an amount of that day has a worth in the currency of the journal. */
    @Internal
    public boolean hasRate(ProgrammeId programme, Currency currency, LocalDate day) {
        return currency.equals(ledger.get(programme).currency())
                || ledger.findRateAt(programme, currency.getCurrencyCode(), day).isPresent();
    }
}
