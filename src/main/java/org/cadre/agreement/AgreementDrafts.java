package org.cadre.agreement;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.budget.FinanceAccess;
import org.cadre.catalogue.ProgrammeId;
import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.Internal;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;

import java.util.List;
import java.util.Optional;

/**
 * Drafts of agreements, brought by a spreadsheet. Nothing counts them: a draft becomes an agreement
 * when a finance officer fills in what it lacks and writes it down, and goes with that.
 */
@UseCase
public class AgreementDrafts {

    @Inject AgreementRepository agreements;
    @Inject FinanceAccess access;
    @Inject CadreClock clock;
    @Inject Event<DomainEvent> events;

    /** Keeps a draft instead of the one with its reference; for an import that was permitted. */
    @Internal
    public void put(ProgrammeId programme, DraftTerms terms) {
        agreements.removeDraft(programme, terms.reference());
        agreements.add(new AgreementDraft(programme, terms, access.actor(), clock.now()));
    }

    /** Those of programmes whose finance the actor keeps, by reference. */
    @Allowed(Role.FINANCE_OFFICER)
    public List<DraftRow> list() {
        return agreements.listDrafts(access.kept()).stream().map(AgreementDraft::row).toList();
    }

    /** Those of a programme, for a use case that has checked the permission. */
    @Internal
    public List<DraftRow> of(ProgrammeId programme) {
        return agreements.listDrafts(List.of(programme.id())).stream()
                .map(AgreementDraft::row)
                .toList();
    }

    /** Empty where it was written down or thrown away meanwhile, or is of another's programme. */
    @Allowed(Role.FINANCE_OFFICER)
    public Optional<DraftRow> find(DraftId id) {
        return agreements
                .findDraft(id)
                .filter(each -> access.holds(Role.FINANCE_OFFICER, each.programme()))
                .map(AgreementDraft::row);
    }

    /** Throws a draft away; one that is gone is no error. */
    @Allowed(Role.FINANCE_OFFICER)
    public void discard(DraftId id) {
        find(id).ifPresent(
                        each -> {
                            agreements.removeDraft(each.programme(), each.terms().reference());
                            events.fire(new AgreementEvents.DraftDiscarded(id, clock.now()));
                        });
    }
}
