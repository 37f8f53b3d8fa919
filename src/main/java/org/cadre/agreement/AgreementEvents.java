package org.cadre.agreement;

import org.cadre.budget.LineId;
import org.cadre.money.Money;
import org.cadre.platform.event.DomainEvent;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** What happens to donors, agreements and pledges; each is kept by the audit. */
public final class AgreementEvents {

    private AgreementEvents() {}

    private interface OfAgreement extends DomainEvent {

        AgreementId agreement();

        @Override
        default String subjectKind() {
            return "agreement";
        }

        @Override
        default UUID subjectId() {
            return agreement().id();
        }
    }

    public record DonorAdded(DonorId donor, Instant at) implements DomainEvent {
        @Override
        public String subjectKind() {
            return "donor";
        }

        @Override
        public UUID subjectId() {
            return donor.id();
        }
    }

    public record AgreementWritten(AgreementId agreement, Money signed, Instant at)
            implements OfAgreement {
        @Override
        public Map<String, String> facts() {
            return Map.of("signed", signed.toString());
        }
    }

    public record DraftDiscarded(DraftId draft, Instant at) implements DomainEvent {
        @Override
        public String subjectKind() {
            return "agreement-draft";
        }

        @Override
        public UUID subjectId() {
            return draft.id();
        }
    }

    public record InstalmentAdded(
            AgreementId agreement, InstalmentId instalment, Money amount, Instant at)
            implements OfAgreement {
        @Override
        public Map<String, String> facts() {
            return Map.of("amount", amount.toString());
        }
    }

    public record InstalmentMoved(
            AgreementId agreement, InstalmentId instalment, InstalmentState state, Instant at)
            implements OfAgreement {
        @Override
        public Map<String, String> facts() {
            return Map.of("instalment", instalment.toString(), "state", state.name());
        }
    }

    public record HeadingSet(
            AgreementId agreement, LineId line, String code, boolean indirect, Instant at)
            implements OfAgreement {
        @Override
        public Map<String, String> facts() {
            return Map.of(
                    "line",
                    line.toString(),
                    "heading",
                    code,
                    "indirect",
                    Boolean.toString(indirect));
        }
    }

    public record AmendmentAsked(
            AgreementId agreement, AmendmentKind kind, String reason, Instant at)
            implements OfAgreement {
        @Override
        public Map<String, String> facts() {
            return Map.of("kind", kind.name());
        }
    }

    public record AmendmentDecided(
            AgreementId agreement, AmendmentKind kind, Decision decision, Instant at)
            implements OfAgreement {
        @Override
        public Map<String, String> facts() {
            return Map.of("kind", kind.name(), "decision", decision.name());
        }
    }

    public record PledgeNoted(PledgeId pledge, Money amount, PledgeState state, Instant at)
            implements DomainEvent {
        @Override
        public String subjectKind() {
            return "pledge";
        }

        @Override
        public UUID subjectId() {
            return pledge.id();
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("amount", amount.toString(), "state", state.name());
        }
    }
}
