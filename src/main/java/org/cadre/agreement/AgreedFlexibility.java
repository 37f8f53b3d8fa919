package org.cadre.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.budget.Flexibility;
import org.cadre.catalogue.ProgrammeId;
import org.cadre.money.Money;
import org.cadre.platform.refusal.NotFound;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** An agreement lets so many hundredths of the budget be moved. */
@ApplicationScoped
class AgreedFlexibility implements Flexibility {

    @Inject AgreementRepository agreements;

    @Override
    public List<Choice> choices(ProgrammeId programme) {
        return agreements.list(Optional.of(Set.of(programme.id()))).stream()
                .map(Agreement::terms)
                .map(each -> new Choice(each.id().id(), each.reference() + " " + each.title()))
                .toList();
    }

    @Override
    public Money freelyMoved(ProgrammeId programme, UUID id, Money whole) {
        var terms = agreements.get(new AgreementId(id)).terms();
        if (!terms.programme().equals(programme)) {
            throw new NotFound("agreement " + id);
        }
        return whole.percent(terms.flexibility());
    }
}
