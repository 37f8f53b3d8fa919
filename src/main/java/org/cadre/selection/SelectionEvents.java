package org.cadre.selection;

import org.cadre.nomination.CallId;
import org.cadre.nomination.NominationId;
import org.cadre.platform.event.DomainEvent;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** What happens to selections and offers; each is kept by the audit. */
public final class SelectionEvents {

    private SelectionEvents() {}

    private interface OfSelection extends DomainEvent {

        SelectionId selection();

        @Override
        default String subjectKind() {
            return "selection";
        }

        @Override
        default UUID subjectId() {
            return selection().id();
        }
    }

    /** The rules were set, or made easier as Cadre proposed. */
    public record SelectionRulesSet(
            SelectionId selection, CallId call, int seats, String rules, Instant at)
            implements OfSelection {
        @Override
        public Map<String, String> facts() {
            return Map.of("call", call.toString(), "seats", String.valueOf(seats), "rules", rules);
        }
    }

    public record PanelsAsked(SelectionId selection, Instant at) implements OfSelection {}

    /**
     * The search for panels has ended.
     *
     * @param state what the selection became
     */
    public record PanelsAnswered(SelectionId selection, SelectionState state, Instant at)
            implements OfSelection {
        @Override
        public boolean isByCadre() {
            return true;
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("state", state.name());
        }
    }

    public record SelectionCommitted(
            SelectionId selection, String sha256, String events, Instant at)
            implements OfSelection {
        @Override
        public Map<String, String> facts() {
            return Map.of("sha256", sha256, "events", events);
        }
    }

    public record DrawNumbersEntered(SelectionId selection, String numbers, Instant at)
            implements OfSelection {
        @Override
        public Map<String, String> facts() {
            return Map.of("numbers", numbers);
        }
    }

    public record PanelDrawn(SelectionId selection, int panel, Instant at) implements OfSelection {
        @Override
        public Map<String, String> facts() {
            return Map.of("panel", String.valueOf(panel));
        }
    }

    /** What an offer became; the nomination tells who it is for. */
    public record SeatOfferMoved(
            SelectionId selection,
            NominationId nomination,
            int seat,
            OfferState state,
            boolean byCadre,
            String reason,
            Instant at)
            implements OfSelection {

        @Override
        public boolean isByCadre() {
            return byCadre;
        }

        @Override
        public Map<String, String> facts() {
            return Map.of(
                    "nomination",
                    nomination.toString(),
                    "seat",
                    String.valueOf(seat),
                    "state",
                    state.name());
        }
    }

    public record SeatOfferExtended(
            SelectionId selection,
            NominationId nomination,
            Instant until,
            String reason,
            Instant at)
            implements OfSelection {
        @Override
        public Map<String, String> facts() {
            return Map.of("nomination", nomination.toString(), "until", until.toString());
        }
    }

    public record SelectionEnded(SelectionId selection, boolean byCadre, String reason, Instant at)
            implements OfSelection {

        @Override
        public boolean isByCadre() {
            return byCadre;
        }
    }
}
