package org.cadre.afteraction;

import org.cadre.afteraction.action.ActionState;
import org.cadre.exerciserun.RunId;
import org.cadre.platform.event.DomainEvent;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** What happens to reports, findings and corrective actions; each is kept by the audit. */
public final class AfterActionEvents {

    private AfterActionEvents() {}

    private interface OfRun extends DomainEvent {

        RunId run();

        @Override
        default String subjectKind() {
            return "run";
        }

        @Override
        default UUID subjectId() {
            return run().id();
        }
    }

    /** The report got a signature, lost one, or became final. */
    public record ReportMoved(
            RunId run, int number, ReportState state, String reason, String hash, Instant at)
            implements OfRun {
        @Override
        public Map<String, String> facts() {
            return Map.of("version", String.valueOf(number), "state", state.name(), "hash", hash);
        }
    }

    /** A finding was written, changed or removed. */
    public record FindingSet(RunId run, FindingId finding, int number, boolean kept, Instant at)
            implements OfRun {
        @Override
        public Map<String, String> facts() {
            return Map.of(
                    "finding", finding.toString(),
                    "number", String.valueOf(number),
                    "kept", String.valueOf(kept));
        }
    }

    /**
     * A corrective action was planned or has moved.
     *
     * @param reason words of who did it
     */
    public record ActionMoved(
            ActionId action, RunId run, ActionState state, String reason, Instant at)
            implements DomainEvent {

        @Override
        public String subjectKind() {
            return "action";
        }

        @Override
        public UUID subjectId() {
            return action.id();
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("run", run.toString(), "state", state.name());
        }
    }

    /** The coordinators of the programme were told that an action is late. */
    public record ActionEscalated(ActionId action, Instant at) implements DomainEvent {

        @Override
        public String subjectKind() {
            return "action";
        }

        @Override
        public UUID subjectId() {
            return action.id();
        }
    }
}
