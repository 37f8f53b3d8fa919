package org.cadre.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.agreement.AgreementId;
import org.cadre.agreement.AgreementTerms;
import org.cadre.budget.LineId;
import org.cadre.money.Money;
import org.cadre.platform.refusal.Refusal;
import org.jspecify.annotations.Nullable;

import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What all funds of a journal have, in two statements, and what would be refused of them. */
@ApplicationScoped
class Funds {

    @Inject LedgerRepository ledger;
    @Inject Booking booking;

    Map<Fund, Availability> all(Journal journal) {
        var base = journal.currency();
        var chart = booking.chart(journal.programme());
        var found = new HashMap<Fund, Availability>();
        for (var each : ledger.sumByFund(journal.programme(), chart.counted())) {
            var amount = new Money((Long) each[3], base);
            var nothing = Money.zero(base);
            var part =
                    switch (chart.get(each[0]).role()) {
                        case ALLOTTED ->
                                new Availability(amount.negated(), nothing, nothing, nothing);
                        case ENCUMBERED -> new Availability(nothing, nothing, amount, nothing);
                        default -> new Availability(nothing, amount, nothing, nothing);
                    };
            found.merge(fund(each[1], each[2]), part, Availability::plus);
        }
        for (var each : ledger.sumAsked(journal.programme())) {
            var nothing = Money.zero(base);
            found.merge(
                    fund(each[0], each[1]),
                    new Availability(nothing, nothing, nothing, new Money((Long) each[2], base)),
                    Availability::plus);
        }
        return found;
    }

    private static Fund fund(Object agreement, Object line) {
        return new Fund(new AgreementId((UUID) agreement), new LineId((UUID) line));
    }

    /** What an approval would be refused with now, as far as it can be told before. */
    Optional<Refusal> refusal(
            Request request,
            AgreementTerms terms,
            @Nullable Availability available,
            Currency base) {
        if (request.state() != RequestState.ASKED || available == null) {
            return Optional.empty();
        }
        try {
            terms.require(request.cost(request.day()));
        } catch (Refusal e) {
            return Optional.of(e);
        }
        var asked = request.base(base);
        return available.uncommitted().compareTo(asked) < 0
                ? Optional.of(new Booking.NotAvailable(available.uncommitted(), asked))
                : Optional.empty();
    }
}
