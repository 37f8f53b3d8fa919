package org.cadre.agreement;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.budget.FinanceAccess;
import org.cadre.money.Money;
import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.refusal.Refusal;
import org.cadre.platform.refusal.WrongValue;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;

/** Changes what was signed: one asks with the donor's document, another decides. */
@UseCase
public class Amendments {

    @Inject AgreementRepository agreements;
    @Inject FinanceAccess access;
    @Inject CadreClock clock;
    @Inject Event<DomainEvent> events;

    /** It was decided meanwhile; argument: how. */
    public static final class AmendmentStands extends Refusal {
        AmendmentStands(Decision decision) {
            super(decision);
        }
    }

    /** An extension ends no earlier than the agreement does. */
    public static final class EndIsNotLater extends WrongValue {
        EndIsNotLater() {
            super("newEnd");
        }
    }

    /** The instalments, or nothing at all, would be left; argument: the most that can be cut. */
    public static final class CutIsTooDeep extends WrongValue {
        CutIsTooDeep(Money most) {
            super("amount", most.toString());
        }
    }

    /** Refuses with {@link EndIsNotLater}, {@link CutIsTooDeep}. */
    @Allowed(Role.FINANCE_OFFICER)
    public AmendmentId ask(AgreementId id, AmendmentPlan plan) {
        var agreement = agreements.lock(id);
        access.require(agreement.programme(), Role.FINANCE_OFFICER);
        var amendment = new Amendment(id, plan, access.actor(), clock.now());
        check(agreement, amendment);
        agreements.add(amendment);
        events.fire(
                new AgreementEvents.AmendmentAsked(id, plan.kind(), plan.reason(), clock.now()));
        return amendment.id();
    }

    private void check(Agreement agreement, Amendment amendment) {
        if (amendment.eligibleTo().filter(to -> !to.isAfter(agreement.eligibleTo())).isPresent()) {
            throw new EndIsNotLater();
        }
        if (amendment.kind() == AmendmentKind.CUT) {
            var currency = agreement.signed().currency();
            var promised =
                    agreements.listInstalments(agreement.id()).stream()
                            .filter(each -> each.state() != InstalmentState.WAIVED)
                            .mapToLong(Instalment::minor)
                            .sum();
            var most = agreement.signed().minus(new Money(Math.max(promised, 1), currency));
            if (most.minor() < amendment.minor()) {
                throw new CutIsTooDeep(most);
            }
        }
    }

    /**
     * Changes the agreement. Refuses with {@link AmendmentStands}, {@link FinanceAccess.OwnWork}
     * and what {@link #ask} refuses.
     */
    @Allowed(Role.FINANCE_APPROVER)
    public void approve(AmendmentId id) {
        var amendment = lock(id);
        var agreement = agreements.get(amendment.agreement());
        check(agreement, amendment);
        decide(amendment, Decision.APPROVED);
        agreement.amend(amendment);
    }

    /** Refuses with {@link AmendmentStands}, {@link FinanceAccess.OwnWork}. */
    @Allowed(Role.FINANCE_APPROVER)
    public void refuse(AmendmentId id) {
        decide(lock(id), Decision.REFUSED);
    }

    private Amendment lock(AmendmentId id) {
        var agreement = agreements.lock(agreements.getAmendment(id).agreement());
        access.require(agreement.programme(), Role.FINANCE_APPROVER);
        var amendment = agreements.getAmendment(id);
        access.requireOther(amendment.askedBy());
        return amendment;
    }

    private void decide(Amendment amendment, Decision decision) {
        amendment.decide(decision, access.actor(), clock.now());
        events.fire(
                new AgreementEvents.AmendmentDecided(
                        amendment.agreement(), amendment.kind(), decision, clock.now()));
    }
}
