package org.cadre.ledger;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.money.Money;
import org.cadre.platform.event.DomainEvent;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;

/** What happens to journals; each is kept by the audit. */
public final class LedgerEvents {

    private LedgerEvents() {}

    private interface OfJournal extends DomainEvent {

        ProgrammeId programme();

        @Override
        default String subjectKind() {
            return "journal";
        }

        @Override
        default UUID subjectId() {
            return programme().id();
        }
    }

    private interface OfRequest extends DomainEvent {

        RequestId request();

        @Override
        default String subjectKind() {
            return "money-request";
        }

        @Override
        default UUID subjectId() {
            return request().id();
        }
    }

    private interface OfRate extends DomainEvent {

        RateId rate();

        @Override
        default String subjectKind() {
            return "exchange-rate";
        }

        @Override
        default UUID subjectId() {
            return rate().id();
        }
    }

    public record JournalOpened(ProgrammeId programme, YearMonth month, Instant at)
            implements OfJournal {
        @Override
        public Map<String, String> facts() {
            return Map.of("month", month.toString());
        }
    }

    public record BankAccountAdded(ProgrammeId programme, String currency, Instant at)
            implements OfJournal {
        @Override
        public Map<String, String> facts() {
            return Map.of("currency", currency);
        }
    }

    /** A month was closed in part or whole, or opened again. */
    public record PeriodMoved(
            ProgrammeId programme, YearMonth month, PeriodState state, String reason, Instant at)
            implements OfJournal {
        @Override
        public Map<String, String> facts() {
            return Map.of("month", month.toString(), "state", state.name());
        }
    }

    public record BalanceStated(ProgrammeId programme, YearMonth month, Money balance, Instant at)
            implements OfJournal {
        @Override
        public Map<String, String> facts() {
            return Map.of("month", month.toString(), "balance", balance.toString());
        }
    }

    public record EntryPosted(
            EntryId entry, int number, EntrySource source, String hash, String reason, Instant at)
            implements DomainEvent {
        @Override
        public String subjectKind() {
            return "ledger-entry";
        }

        @Override
        public UUID subjectId() {
            return entry.id();
        }

        @Override
        public Map<String, String> facts() {
            return Map.of(
                    "number", Integer.toString(number), "source", source.name(), "hash", hash);
        }
    }

    /** Somebody asked, or said it differently. */
    public record MoneyAsked(RequestId request, Money amount, String sha256, Instant at)
            implements OfRequest {
        @Override
        public Map<String, String> facts() {
            return Map.of("amount", amount.toString(), "sha256", sha256);
        }
    }

    public record MoneyDecided(
            RequestId request, RequestState state, String sha256, String reason, Instant at)
            implements OfRequest {
        @Override
        public Map<String, String> facts() {
            return Map.of("state", state.name(), "sha256", sha256);
        }
    }

    public record RateEntered(RateId rate, String currency, String value, Instant at)
            implements OfRate {
        @Override
        public Map<String, String> facts() {
            return Map.of("currency", currency, "rate", value);
        }
    }

    public record RateApproved(RateId rate, String currency, String value, Instant at)
            implements OfRate {
        @Override
        public Map<String, String> facts() {
            return Map.of("currency", currency, "rate", value);
        }
    }
}
