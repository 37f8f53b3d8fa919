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

    /** A payment that is asked for, approved or posted. */
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
        return ledger.listPayments(programme, first, last).stream()
                .map(
                        each ->
                                new Asked(
                                        each.day(),
                                        each.agreement(),
                                        each.fund().line(),
                                        each.payee(),
                                        each.document(),
                                        each.purpose(),
                                        each.amount()))
                .toList();
    }

    /** Whether an amount of that day has a worth in the currency of the journal. */
    @Internal
    public boolean hasRate(ProgrammeId programme, Currency currency, LocalDate day) {
        return currency.equals(ledger.get(programme).currency())
                || ledger.findRateAt(programme, currency.getCurrencyCode(), day).isPresent();
    }
}
