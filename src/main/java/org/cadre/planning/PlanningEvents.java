package org.cadre.planning;

import org.cadre.budget.LineId;
import org.cadre.money.Money;
import org.cadre.platform.event.DomainEvent;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;

/** What happens to plans; each is kept by the audit. */
public final class PlanningEvents {

    private PlanningEvents() {}

    private interface OfActivity extends DomainEvent {

        ActivityId activity();

        @Override
        default String subjectKind() {
            return "activity";
        }

        @Override
        default UUID subjectId() {
            return activity().id();
        }
    }

    private interface OfAsset extends DomainEvent {

        AssetId asset();

        @Override
        default String subjectKind() {
            return "asset";
        }

        @Override
        default UUID subjectId() {
            return asset().id();
        }
    }

    public record ActivityPlanned(ActivityId activity, Instant at) implements OfActivity {}

    public record ActivityChanged(ActivityId activity, Instant at) implements OfActivity {}

    public record ActivityCosted(
            ActivityId activity,
            LineId line,
            YearMonth first,
            YearMonth last,
            Money each,
            Instant at)
            implements OfActivity {
        @Override
        public Map<String, String> facts() {
            return Map.of(
                    "line",
                    line.toString(),
                    "first",
                    first.toString(),
                    "last",
                    last.toString(),
                    "amount",
                    each.toString());
        }
    }

    public record ActivityMoved(ActivityId activity, ActivityState state, String reason, Instant at)
            implements OfActivity {
        @Override
        public Map<String, String> facts() {
            return Map.of("state", state.name());
        }
    }

    public record AssetNoted(AssetId asset, Money yearly, Instant at) implements OfAsset {
        @Override
        public Map<String, String> facts() {
            return Map.of("yearly", yearly.toString());
        }
    }

    public record AssetChanged(AssetId asset, Money yearly, Instant at) implements OfAsset {
        @Override
        public Map<String, String> facts() {
            return Map.of("yearly", yearly.toString());
        }
    }

    public record AssetDisposed(AssetId asset, String reason, Instant at) implements OfAsset {}

    /** Who pays for a line was said, said differently or withdrawn. */
    public record ExitMoved(ExitItemId item, ExitStatus status, String reason, Instant at)
            implements DomainEvent {
        @Override
        public String subjectKind() {
            return "exit-item";
        }

        @Override
        public UUID subjectId() {
            return item.id();
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("status", status.name());
        }
    }

    /**
     * A line carries a work, or does so no more.
     *
     * @param carried whether it does now
     */
    public record WorkTied(LineId line, Work work, boolean carried, Instant at)
            implements DomainEvent {
        @Override
        public String subjectKind() {
            return "budget-line";
        }

        @Override
        public UUID subjectId() {
            return line.id();
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("work", work.toString(), "carried", Boolean.toString(carried));
        }
    }
}
