package org.cadre.exercise.view;

import org.cadre.exercise.Revision;
import org.cadre.scenario.DecisionPoint;
import org.cadre.scenario.ExerciseDesign;
import org.cadre.scenario.ExpectedAction;
import org.cadre.scenario.ExpectedAction.Verify;
import org.cadre.scenario.FormalRequestType;
import org.cadre.scenario.Inject;
import org.cadre.scenario.Objective;
import org.cadre.scenario.Offset;
import org.cadre.scenario.Team;
import org.cadre.scenario.TeamRole;
import org.cadre.text.Language;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** What good players do. */
final class ExpectedPart extends PartKind<ExpectedAction> {

    @Override
    public String key() {
        return "expected";
    }

    @Override
    public String page() {
        return "/exercise/objectives";
    }

    @Override
    List<ExpectedAction> list(ExerciseDesign script) {
        return script.expected();
    }

    @Override
    Revision put(Revision revision, List<ExpectedAction> parts) {
        return revision.expected(parts);
    }

    @Override
    String id(ExpectedAction part) {
        return part.id();
    }

    @Override
    String title(ExpectedAction part, Language language) {
        return part.text().in(language);
    }

    @Override
    String aside(ExpectedAction part, ExerciseDesign script, Language language) {
        return part.objective()
                + " · "
                + Offset.format(part.from())
                + "–"
                + Offset.format(part.until());
    }

    @Override
    void show(PartForm form, @Nullable ExpectedAction part, ExerciseDesign script) {
        form.line("id", part == null ? suggest(script) : part.id(), true)
                .text("text", part == null ? null : part.text(), true)
                .one(
                        "objective",
                        script.objectives(),
                        Objective::id,
                        each -> form.said(each.text()),
                        part == null ? "" : part.objective(),
                        true)
                .some(
                        "promptedBy",
                        script.injects(),
                        Inject::id,
                        each -> form.said(each.title()),
                        part == null ? List.of() : part.promptedBy())
                .one(
                        "role",
                        script.roles(),
                        TeamRole::id,
                        each -> form.said(each.name()),
                        part == null ? "" : part.role(),
                        false)
                .one(
                        "team",
                        script.teams(),
                        Team::id,
                        each -> form.said(each.name()),
                        part == null ? "" : part.team(),
                        false)
                .time("from", part == null ? Duration.ZERO : part.from(), true)
                .time("until", part == null ? script.duration() : part.until(), true)
                .number("weight", part == null ? 1 : part.weight())
                .tick("critical", part != null && part.critical())
                .constant("verify", Verify.class, part == null ? Verify.MANUAL : part.verify())
                .one(
                        "decision",
                        script.decisions(),
                        DecisionPoint::id,
                        each -> form.said(each.question()),
                        part == null ? "" : part.decision(),
                        false)
                .lines("options", part == null ? List.of() : part.options())
                .constants(
                        "request",
                        Arrays.asList(FormalRequestType.values()),
                        part == null ? null : part.request(),
                        false)
                .line("lab", part == null ? "" : part.lab(), false)
                .number("score", part == null ? 0 : part.score());
    }

    @Override
    ExpectedAction read(Typed typed, @Nullable ExpectedAction former) {
        return new ExpectedAction(
                typed.id("id"),
                typed.text("text"),
                typed.needed("objective"),
                typed.chosen("promptedBy"),
                typed.line("role"),
                typed.line("team"),
                typed.time("from"),
                typed.time("until"),
                typed.ticked("critical"),
                typed.number("weight", 1, 9),
                typed.constant("verify", Verify.class),
                typed.line("decision"),
                typed.lines("options"),
                typed.constantOrNull("request", FormalRequestType.class),
                typed.line("lab"),
                typed.number("score", 0, 100));
    }
}
