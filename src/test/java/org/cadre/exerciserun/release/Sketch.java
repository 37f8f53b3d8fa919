package org.cadre.exerciserun.release;

import static java.util.stream.Collectors.toMap;

import org.cadre.exerciserun.release.TeamState.Seat;
import org.cadre.scenario.Addressee;
import org.cadre.scenario.DecisionPoint;
import org.cadre.scenario.Effect;
import org.cadre.scenario.ExerciseDesign;
import org.cadre.scenario.ExerciseKind;
import org.cadre.scenario.HotWashForm;
import org.cadre.scenario.Inject;
import org.cadre.scenario.Phase;
import org.cadre.scenario.SafetyBrief;
import org.cadre.scenario.Team;
import org.cadre.scenario.TeamRole;
import org.cadre.scenario.Trigger;
import org.cadre.scenario.Variable;
import org.cadre.text.Language;
import org.cadre.text.LocalizedText;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A script in a few words. Team a has a lead and two more, team b a lead and one more; phases begin
 * at 0, 60 and 120 minutes; {@code hot} and {@code score} are each team's, {@code alert} is the
 * run's.
 */
public final class Sketch {

    static final UUID A = new UUID(0, 1);
    static final UUID B = new UUID(0, 2);
    static final UUID A_LEAD = new UUID(1, 1);
    static final UUID A_ONE = new UUID(1, 2);
    static final UUID A_TWO = new UUID(1, 3);
    static final UUID B_LEAD = new UUID(2, 1);
    static final UUID B_ONE = new UUID(2, 2);

    private final List<Inject> injects = new ArrayList<>();

    public static Sketch script() {
        return new Sketch();
    }

    public Sketch with(InjectSketch inject) {
        injects.add(inject.inject());
        return this;
    }

    static InjectSketch inject(String id, Trigger trigger) {
        return new InjectSketch(id, trigger);
    }

    public static InjectSketch inject(String id, int minute) {
        return inject(id, new Trigger.AtOffset(minutes(minute)));
    }

    public static DecisionPoint decision(
            String id, DecisionPoint.Mode mode, int minutes, DecisionPoint.Option... options) {
        return new DecisionPoint(
                id, mode, text(id), false, minutes(minutes), "stay", List.of(options));
    }

    public static DecisionPoint.Option option(String id, Effect... effects) {
        return new DecisionPoint.Option(id, text(id), text(id), 0, List.of(effects));
    }

    static Duration minutes(int count) {
        return Duration.ofMinutes(count);
    }

    public static LocalizedText text(String text) {
        return LocalizedText.english(text);
    }

    public ExerciseDesign design() {
        return new ExerciseDesign(
                "sketch",
                "1.0.0",
                ExerciseKind.DRILL,
                text("Sketch"),
                text("Sketch"),
                minutes(180),
                List.of(Language.EN),
                "EXERCISE ONLY",
                "",
                List.of(),
                List.of(),
                new SafetyBrief(text("Stop"), text("None"), text("None")),
                List.of(),
                List.of(team("a"), team("b")),
                List.of(
                        role("a-lead", "a", true),
                        role("a-one", "a", false),
                        role("b-lead", "b", true),
                        role("b-one", "b", false)),
                List.of(),
                List.of(
                        new Variable(
                                "hot", Variable.Type.BOOL, List.of(), "false", Variable.Scope.TEAM),
                        new Variable(
                                "score", Variable.Type.INT, List.of(), "0", Variable.Scope.TEAM),
                        new Variable(
                                "alert",
                                Variable.Type.BOOL,
                                List.of(),
                                "false",
                                Variable.Scope.RUN)),
                List.of(phase("p1", 0), phase("p2", 60), phase("p3", 120)),
                injects,
                List.of(),
                List.of(),
                List.of(),
                new HotWashForm(true, List.of()),
                List.of());
    }

    private static Team team(String id) {
        return new Team(id, text(id), Team.Shore.COASTAL, text(id), 1, 9);
    }

    private static TeamRole role(String id, String team, boolean lead) {
        return new TeamRole(id, team, TeamRole.Function.INVESTIGATOR, text(id), lead);
    }

    private static Phase phase(String id, int minute) {
        return new Phase(id, text(id), text(id), minutes(minute), "");
    }

    /** The run before its first moment, with the clock running. */
    static Snapshot begin(ExerciseDesign script) {
        return new Snapshot(
                Duration.ZERO,
                true,
                Map.of(),
                List.of(
                        state(
                                script,
                                A,
                                "a",
                                List.of(
                                        new Seat(A_LEAD, "a-lead", 0),
                                        new Seat(A_ONE, "a-one", 0),
                                        new Seat(A_TWO, "a-one", 0))),
                        state(
                                script,
                                B,
                                "b",
                                List.of(
                                        new Seat(B_LEAD, "b-lead", 0),
                                        new Seat(B_ONE, "b-one", 0)))));
    }

    private static TeamState state(ExerciseDesign script, UUID id, String slot, List<Seat> seats) {
        return new TeamState(
                id,
                slot,
                "",
                seats,
                Map.of(),
                Addressing.injectsOf(script, slot).stream()
                        .collect(toMap(Inject::id, inject -> Instance.UNTOUCHED)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of());
    }

    /** An inject for everybody, in the first phase, that a jump holds. */
    public static final class InjectSketch {

        private final String id;
        private final Trigger trigger;
        private String phase = "p1";
        private List<Addressee> to = List.of(new Addressee.All());
        private String guard = "";
        private List<String> exhibits = List.of();
        private boolean critical;
        private Inject.Jump jump = Inject.Jump.HOLD;
        private Optional<DecisionPoint> decision = Optional.empty();

        private InjectSketch(String id, Trigger trigger) {
            this.id = id;
            this.trigger = trigger;
        }

        InjectSketch phase(String phase) {
            this.phase = phase;
            return this;
        }

        public InjectSketch to(Addressee... to) {
            this.to = List.of(to);
            return this;
        }

        InjectSketch when(String guard) {
            this.guard = guard;
            return this;
        }

        InjectSketch critical() {
            this.critical = true;
            return this;
        }

        InjectSketch jump(Inject.Jump jump) {
            this.jump = jump;
            return this;
        }

        public InjectSketch hands(String... exhibits) {
            this.exhibits = List.of(exhibits);
            return this;
        }

        public InjectSketch asks(DecisionPoint decision) {
            this.decision = Optional.of(decision);
            return this;
        }

        private Inject inject() {
            return new Inject(
                    id,
                    phase,
                    text(id),
                    Inject.Kind.SCENARIO,
                    Inject.Channel.RADIO,
                    "",
                    to,
                    text(id),
                    exhibits,
                    trigger,
                    guard,
                    critical,
                    null,
                    jump,
                    List.of(),
                    null,
                    null,
                    Map.of(),
                    decision.orElse(null));
        }
    }
}
