package org.cadre.exercise.view;

import org.cadre.platform.refusal.WrongValue;
import org.cadre.scenario.DecisionPoint;
import org.cadre.scenario.ExerciseDesign;
import org.cadre.scenario.ExpectedAction;
import org.cadre.scenario.FormalRequestState;
import org.cadre.scenario.FormalRequestType;
import org.cadre.scenario.Inject;
import org.cadre.scenario.Trigger;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What makes an inject due, as it is chosen in a form. */
enum Cue {
    AT_OFFSET,
    AFTER,
    ON_DECISION,
    ON_EXPECTATION,
    ON_REQUEST,
    ON_LAB_SCORE,
    MANUAL;

    /** Between a decision and its option in one choice. */
    private static final String OF = "/";

    /** Nothing is chosen of what the cue is about. */
    public static final class CueIsIncomplete extends WrongValue {
        CueIsIncomplete(String field) {
            super(field);
        }
    }

    private static Cue of(Trigger trigger) {
        return switch (trigger) {
            case Trigger.AtOffset at -> AT_OFFSET;
            case Trigger.After after -> AFTER;
            case Trigger.OnDecision decision -> ON_DECISION;
            case Trigger.OnExpectation expectation -> ON_EXPECTATION;
            case Trigger.OnRequest request -> ON_REQUEST;
            case Trigger.OnLabScore score -> ON_LAB_SCORE;
            case Trigger.Manual manual -> MANUAL;
        };
    }

    /** The time of the clock, or the delay after what the cue is about. */
    static Duration time(Trigger trigger) {
        return switch (trigger) {
            case Trigger.AtOffset at -> at.at();
            case Trigger.After after -> after.delay();
            case Trigger.OnDecision decision -> decision.delay();
            case Trigger.OnExpectation expectation -> expectation.delay();
            case Trigger.OnRequest request -> request.delay();
            case Trigger.OnLabScore score -> score.delay();
            case Trigger.Manual manual -> Duration.ZERO;
        };
    }

    /** The same with another time or delay. */
    static Trigger at(Trigger trigger, Duration time) {
        return switch (trigger) {
            case Trigger.AtOffset at -> new Trigger.AtOffset(time);
            case Trigger.After after -> new Trigger.After(after.inject(), time);
            case Trigger.OnDecision of -> new Trigger.OnDecision(of.decision(), of.option(), time);
            case Trigger.OnExpectation of ->
                    new Trigger.OnExpectation(of.expected(), of.status(), time);
            case Trigger.OnRequest of -> new Trigger.OnRequest(of.type(), of.state(), time);
            case Trigger.OnLabScore of -> new Trigger.OnLabScore(of.lab(), of.score(), time);
            case Trigger.Manual manual -> manual;
        };
    }

    /** A choice of a decision, for any option or for one. */
    private record Taken(String id, String said) {

        static List<Taken> of(PartForm form, ExerciseDesign script) {
            return script.decisions().stream()
                    .flatMap(decision -> of(form, decision).stream())
                    .toList();
        }

        private static List<Taken> of(PartForm form, DecisionPoint decision) {
            var taken =
                    new ArrayList<>(
                            List.of(new Taken(decision.id(), form.said(decision.question()))));
            decision.options()
                    .forEach(
                            option ->
                                    taken.add(
                                            new Taken(
                                                    decision.id() + OF + option.id(),
                                                    form.said(option.text()))));
            return taken;
        }
    }

    static void show(PartForm form, @Nullable Trigger trigger, ExerciseDesign script) {
        form.constant("cue", Cue.class, trigger == null ? AT_OFFSET : of(trigger))
                .time("time", trigger == null ? Duration.ZERO : time(trigger), true)
                .one(
                        "after",
                        script.injects(),
                        Inject::id,
                        each -> form.said(each.title()),
                        trigger instanceof Trigger.After after ? after.inject() : "",
                        false)
                .one(
                        "onDecision",
                        Taken.of(form, script),
                        Taken::id,
                        Taken::said,
                        trigger instanceof Trigger.OnDecision of
                                ? of.decision() + (of.option().isEmpty() ? "" : OF + of.option())
                                : "",
                        false);
        var expectation = trigger instanceof Trigger.OnExpectation of ? of : null;
        var request = trigger instanceof Trigger.OnRequest of ? of : null;
        var score = trigger instanceof Trigger.OnLabScore of ? of : null;
        form.one(
                        "onExpected",
                        script.expected(),
                        ExpectedAction::id,
                        each -> form.said(each.text()),
                        expectation == null ? "" : expectation.expected(),
                        false)
                .constants(
                        "onStatus",
                        Arrays.asList(ExpectedAction.Status.values()),
                        expectation == null ? null : expectation.status(),
                        false)
                .constants(
                        "onRequest",
                        Arrays.asList(FormalRequestType.values()),
                        request == null ? null : request.type(),
                        false)
                .constants(
                        "onState",
                        Arrays.asList(FormalRequestState.values()),
                        request == null ? null : request.state(),
                        false)
                .line("onLab", score == null ? "" : score.lab(), false)
                .number("onScore", score == null ? 0 : score.score());
    }

    static Trigger read(Typed typed) {
        var time = typed.time("time");
        return switch (typed.constant("cue", Cue.class)) {
            case AT_OFFSET -> new Trigger.AtOffset(time);
            case AFTER -> new Trigger.After(complete(typed, "after"), time);
            case ON_DECISION -> {
                var taken = complete(typed, "onDecision").split(OF, 2);
                yield new Trigger.OnDecision(taken[0], taken.length == 1 ? "" : taken[1], time);
            }
            case ON_EXPECTATION ->
                    new Trigger.OnExpectation(
                            complete(typed, "onExpected"),
                            ExpectedAction.Status.valueOf(complete(typed, "onStatus")),
                            time);
            case ON_REQUEST ->
                    new Trigger.OnRequest(
                            FormalRequestType.valueOf(complete(typed, "onRequest")),
                            FormalRequestState.valueOf(complete(typed, "onState")),
                            time);
            case ON_LAB_SCORE ->
                    new Trigger.OnLabScore(
                            complete(typed, "onLab"), typed.number("onScore", 0, 100), time);
            case MANUAL -> new Trigger.Manual();
        };
    }

    private static String complete(Typed typed, String field) {
        var text = typed.line(field);
        if (text.isEmpty()) {
            throw new CueIsIncomplete(field);
        }
        return text;
    }
}
