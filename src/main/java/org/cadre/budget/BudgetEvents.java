package org.cadre.budget;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.money.Money;
import org.cadre.platform.event.DomainEvent;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** What happens to budgets; each is kept by the audit. */
public final class BudgetEvents {

    private BudgetEvents() {}

    private interface OfVersion extends DomainEvent {

        BudgetVersionId budget();

        @Override
        default String subjectKind() {
            return "budget-version";
        }

        @Override
        default UUID subjectId() {
            return budget().id();
        }
    }

    private interface OfTransfer extends DomainEvent {

        TransferId transfer();

        @Override
        default String subjectKind() {
            return "budget-transfer";
        }

        @Override
        default UUID subjectId() {
            return transfer().id();
        }
    }

    public record BudgetOpened(ProgrammeId programme, String currency, Instant at)
            implements DomainEvent {
        @Override
        public String subjectKind() {
            return "programme";
        }

        @Override
        public UUID subjectId() {
            return programme.id();
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("currency", currency);
        }
    }

    private interface OfLine extends DomainEvent {

        LineId line();

        @Override
        default String subjectKind() {
            return "budget-line";
        }

        @Override
        default UUID subjectId() {
            return line().id();
        }
    }

    public record LineAdded(LineId line, ProgrammeId programme, Instant at) implements OfLine {}

    public record LineChanged(LineId line, BudgetVersionId budget, Instant at) implements OfLine {
        @Override
        public Map<String, String> facts() {
            return Map.of("budget", budget.toString());
        }
    }

    public record LineRemoved(LineId line, BudgetVersionId budget, Instant at) implements OfLine {
        @Override
        public Map<String, String> facts() {
            return Map.of("budget", budget.toString());
        }
    }

    public record BudgetDrafted(BudgetVersionId budget, int number, String reason, Instant at)
            implements OfVersion {
        @Override
        public Map<String, String> facts() {
            return Map.of("number", Integer.toString(number));
        }
    }

    public record BudgetSubmitted(BudgetVersionId budget, String sha256, Instant at)
            implements OfVersion {
        @Override
        public Map<String, String> facts() {
            return Map.of("sha256", sha256);
        }
    }

    public record BudgetApproved(BudgetVersionId budget, String sha256, Instant at)
            implements OfVersion {
        @Override
        public Map<String, String> facts() {
            return Map.of("sha256", sha256);
        }
    }

    public record TransferAsked(TransferId transfer, Money amount, String reason, Instant at)
            implements OfTransfer {
        @Override
        public Map<String, String> facts() {
            return Map.of("amount", amount.toString());
        }
    }

    public record TransferDecided(TransferId transfer, TransferState state, Instant at)
            implements OfTransfer {
        @Override
        public Map<String, String> facts() {
            return Map.of("state", state.name());
        }
    }

    public record DocumentAttached(
            DocumentId document, DocumentOf of, String name, String sha256, Instant at)
            implements DomainEvent {
        @Override
        public String subjectKind() {
            return "finance-document";
        }

        @Override
        public UUID subjectId() {
            return document.id();
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("of", of.kind() + " " + of.id(), "name", name, "sha256", sha256);
        }
    }
}
