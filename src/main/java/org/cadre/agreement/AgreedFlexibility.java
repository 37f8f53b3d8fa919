package org.cadre.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.budget.Flexibility;
import org.cadre.catalogue.ProgrammeId;
import org.cadre.money.Money;
import org.cadre.platform.refusal.NotFound;

import java.util.UUID;

/** An agreement lets so many hundredths of the budget be moved. */
@ApplicationScoped
class AgreedFlexibility implements Flexibility {

    @Inject AgreementRepository agreements;

    @Override
    public Money freelyMoved(ProgrammeId programme, UUID id, Money whole) {
        var terms = agreements.get(new AgreementId(id)).terms();
        if (!terms.programme().equals(programme)) {
            throw new NotFound("agreement " + id);
        }
        return whole.percent(terms.flexibility());
    }
}
