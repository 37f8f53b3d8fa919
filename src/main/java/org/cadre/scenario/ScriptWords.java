package org.cadre.scenario;

import org.cadre.platform.faces.Texts;
import org.cadre.text.Language;
import org.cadre.text.LocalizedText;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Says in one language what a script writes by ids: when an inject comes, to whom it goes, what an
 * option changes.
 */
public final class ScriptWords {

    private final ExerciseDesign design;
    private final Language language;

    /**
     * @param design whose titles stand for the ids
     */
    public ScriptWords(ExerciseDesign design, Language language) {
        this.design = design;
        this.language = language;
    }

    /** When an inject comes, such as "5 minutes after ...". */
    public String trigger(Trigger trigger) {
        return switch (trigger) {
            case Trigger.AtOffset(var at) -> text("trigger.at", Offset.format(at));
            case Trigger.After(var inject, var delay) -> after("released", delay, title(inject));
            case Trigger.OnDecision(var decision, var option, var delay) ->
                    option.isEmpty()
                            ? after("decided", delay, question(decision))
                            : after(
                                    "decidedOn",
                                    delay,
                                    question(decision),
                                    option(decision, option));
            case Trigger.OnExpectation(var expected, var status, var delay) ->
                    after("judged", delay, action(expected), Texts.word(language, status));
            case Trigger.OnRequest(var type, var state, var delay) ->
                    after(
                            "request",
                            delay,
                            Texts.word(language, type),
                            Texts.word(language, state));
            case Trigger.OnLabScore(var lab, var score, var delay) ->
                    after("labScore", delay, lab, score);
            case Trigger.Manual manual -> text("trigger.manual");
        };
    }

    /** A condition; empty where there is none or it cannot be understood. */
    public String guard(String guard) {
        try {
            return guard.isEmpty()
                    ? ""
                    : GuardWords.of(Guard.parse(guard, design), design, language);
        } catch (GuardFault e) {
            return guard;
        }
    }

    /** What taking an option changes for the team. */
    public String effect(Effect effect) {
        return switch (effect) {
            case Effect.SetTo(var variable, var value) -> text("effect.set", variable, value);
            case Effect.Add(var variable, var amount) -> text("effect.add", variable, amount);
            case Effect.Enable(var inject) -> text("effect.enable", title(inject));
            case Effect.Disable(var inject) -> text("effect.disable", title(inject));
            case Effect.GoTo(var phase) ->
                    text(
                            "effect.goTo",
                            design.phase(phase).map(Phase::title).map(this::in).orElse(phase));
        };
    }

    /** To whom an inject goes. */
    public String addressees(List<Addressee> addressees) {
        return addressees.stream().map(this::addressee).collect(Collectors.joining(", "));
    }

    private String addressee(Addressee addressee) {
        return switch (addressee) {
            case Addressee.All all -> text("addressee.all");
            case Addressee.OfTeam(var team) -> team(team);
            case Addressee.OfRole(var role) -> role(role);
        };
    }

    public String team(String id) {
        return design.team(id).map(Team::name).map(this::in).orElse(id);
    }

    /** With the team where there are several. */
    public String role(String id) {
        var role = design.role(id);
        var name = role.map(TeamRole::name).map(this::in).orElse(id);
        return role.isEmpty() || design.teams().size() == 1
                ? name
                : text("addressee.role", name, team(role.get().team()));
    }

    /** A persona or role, or the id of neither. */
    public String holder(String id) {
        return design.persona(id).map(Persona::name).orElseGet(() -> role(id));
    }

    private String after(String what, Duration delay, Object... arguments) {
        var event = text("trigger." + what, arguments);
        return delay.isZero()
                ? text("trigger.once", event)
                : text("trigger.after", Offset.format(delay), event);
    }

    private String title(String inject) {
        return design.inject(inject).map(Inject::title).map(this::in).orElse(inject);
    }

    private String question(String decision) {
        return design.decision(decision)
                .map(DecisionPoint::question)
                .map(this::in)
                .orElse(decision);
    }

    private String option(String decision, String option) {
        return design.decision(decision)
                .flatMap(found -> found.find(option))
                .map(DecisionPoint.Option::text)
                .map(this::in)
                .orElse(option);
    }

    private String action(String expected) {
        return design.expected(expected).map(ExpectedAction::text).map(this::in).orElse(expected);
    }

    private String in(LocalizedText text) {
        return text.in(language);
    }

    private String text(String key, Object... arguments) {
        return Texts.of(language, "scenario." + key, arguments);
    }
}
