package org.cadre.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.platform.refusal.NotFound;

import java.util.List;

@ApplicationScoped
class ProposalRepository {

    @PersistenceContext EntityManager em;

    Proposal get(ProposalId id) {
        var found = em.find(Proposal.class, id.id());
        if (found == null) {
            throw new NotFound("proposal " + id);
        }
        return found;
    }

    /** The newest first. */
    List<Proposal> list(ProgrammeId programme, int most) {
        return em.createQuery(
                        "select p from Proposal p where p.programmeId = :programme order by"
                                + " p.number desc",
                        Proposal.class)
                .setParameter("programme", programme.id())
                .setMaxResults(most)
                .getResultList();
    }

    /** Openings that are proposed or posted, and not put right since. */
    List<Proposal> listOpenings(ProgrammeId programme) {
        return em.createQuery(
                        "select p from Proposal p where p.programmeId = :programme and p.kind ="
                                + " :kind and p.state <> :refused and not exists (select e from"
                                + " Entry e where e.reversesId = p.entryId) order by p.number",
                        Proposal.class)
                .setParameter("programme", programme.id())
                .setParameter("kind", ProposalKind.OPENING)
                .setParameter("refused", ProposalState.REFUSED)
                .getResultList();
    }

    /** Whether an opening of the account is proposed or posted, and not put right since. */
    boolean opens(AccountId account, String currency) {
        return em.createQuery(
                                "select count(p) from Proposal p where p.accountId = :account and"
                                    + " p.currency = :currency and p.kind = :kind and p.state <>"
                                    + " :refused and not exists (select e from Entry e where"
                                    + " e.reversesId = p.entryId)",
                                Long.class)
                        .setParameter("account", account.id())
                        .setParameter("currency", currency)
                        .setParameter("kind", ProposalKind.OPENING)
                        .setParameter("refused", ProposalState.REFUSED)
                        .getSingleResult()
                > 0;
    }
}
