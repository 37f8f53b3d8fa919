package org.cadre.scenario;

import org.cadre.content.Yaml;
import org.cadre.text.Language;
import org.cadre.text.LocalizedText;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Writes a script as YAML. Equal designs give equal text, and {@link DesignReader} reads it as the
 * same design. What is empty or false is left out.
 */
public final class DesignWriter {

    private DesignWriter() {}

    public static String write(ExerciseDesign design) {
        return Yaml.of(
                fields(
                        "scenario", design.code(),
                        "version", design.version(),
                        "kind", design.kind(),
                        "title", texts(design.title()),
                        "purpose", texts(design.purpose()),
                        "duration", Offset.format(design.duration()),
                        "languages", design.languages().stream().map(Language::tag).toList(),
                        "marking", design.marking(),
                        "derivedFrom", design.derivedFrom(),
                        "threats", design.threats(),
                        "laws", design.laws(),
                        "safety", safety(design.safety()),
                        "objectives", each(design.objectives(), DesignWriter::objective),
                        "teams", each(design.teams(), DesignWriter::team),
                        "roles", each(design.roles(), DesignWriter::role),
                        "personas", each(design.personas(), DesignWriter::persona),
                        "variables", each(design.variables(), DesignWriter::variable),
                        "phases", each(design.phases(), DesignWriter::phase),
                        "injects", each(design.injects(), DesignWriter::inject),
                        "expected", each(design.expected(), DesignWriter::expected),
                        "criteria", each(design.criteria(), DesignWriter::criterion),
                        "exhibits", each(design.exhibits(), DesignWriter::exhibit),
                        "hotWash", hotWash(design.hotWash()),
                        "claims", each(design.claims(), DesignWriter::claim)));
    }

    private static Map<String, Object> safety(SafetyBrief safety) {
        return fields(
                "stopWord", texts(safety.stopWord()),
                "notes", texts(safety.notes()),
                "warnings", texts(safety.warnings()));
    }

    private static Map<String, Object> objective(Objective objective) {
        return fields(
                "id", objective.id(),
                "text", texts(objective.text()),
                "outcome", objective.outcome(),
                "bloom", objective.bloom(),
                "weight", objective.weight(),
                "critical", objective.critical());
    }

    private static Map<String, Object> team(Team team) {
        return fields(
                "id", team.id(),
                "name", texts(team.name()),
                "country", team.country(),
                "agency", texts(team.agency()),
                "seats", fields("from", team.seatsFrom(), "to", team.seatsTo()));
    }

    private static Map<String, Object> role(TeamRole role) {
        return fields(
                "id", role.id(),
                "team", role.team(),
                "function", role.function(),
                "name", texts(role.name()),
                "lead", role.lead());
    }

    private static Map<String, Object> persona(Persona persona) {
        return fields(
                "id", persona.id(),
                "name", persona.name(),
                "organisation", texts(persona.organisation()),
                "disposition", persona.disposition());
    }

    private static Map<String, Object> variable(Variable variable) {
        return fields(
                "id", variable.id(),
                "type", variable.type(),
                "values", variable.values(),
                "initial", variable.initial(),
                "scope", variable.scope());
    }

    private static Map<String, Object> phase(Phase phase) {
        return fields(
                "id", phase.id(),
                "title", texts(phase.title()),
                "situation", texts(phase.situation()),
                "at", Offset.format(phase.at()),
                "exit", phase.exit());
    }

    private static Map<String, Object> inject(Inject inject) {
        return fields(
                "id", inject.id(),
                "phase", inject.phase(),
                "title", texts(inject.title()),
                "kind", inject.kind(),
                "channel", inject.channel(),
                "from", inject.from(),
                "to", inject.to(),
                "text", texts(inject.text()),
                "exhibits", inject.exhibits(),
                "trigger", trigger(inject.trigger()),
                "when", inject.guard(),
                "critical", inject.critical(),
                "answerWithin", offset(inject.answerWithin()),
                "jump", inject.jump(),
                "asksAbout", inject.asksAbout(),
                "controllerNotes", texts(inject.controllerNotes()),
                "evaluatorNotes", texts(inject.evaluatorNotes()),
                "columns", inject.columns(),
                "decision", inject.decision().map(DesignWriter::decision).orElse(Map.of()));
    }

    private static Map<String, Object> trigger(Trigger trigger) {
        return switch (trigger) {
            case Trigger.AtOffset(var at) -> fields("at", Offset.format(at));
            case Trigger.After(var inject, var delay) ->
                    fields("after", inject, "delay", Offset.format(delay));
            case Trigger.OnDecision(var decision, var option, var delay) ->
                    fields(
                            "decision", decision,
                            "option", option,
                            "delay", Offset.format(delay));
            case Trigger.OnExpectation(var expected, var status, var delay) ->
                    fields(
                            "expectation", expected,
                            "status", status,
                            "delay", Offset.format(delay));
            case Trigger.OnRequest(var type, var state, var delay) ->
                    fields("request", type, "state", state, "delay", Offset.format(delay));
            case Trigger.OnLabScore(var lab, var score, var delay) ->
                    fields("lab", lab, "score", score, "delay", Offset.format(delay));
            case Trigger.Manual manual -> fields("manual", true);
        };
    }

    private static Map<String, Object> decision(DecisionPoint decision) {
        return fields(
                "id", decision.id(),
                "mode", decision.mode(),
                "question", texts(decision.question()),
                "reason", decision.reasonRequired(),
                "within", Offset.format(decision.within()),
                "default", decision.fallback(),
                "options", each(decision.options(), DesignWriter::option));
    }

    private static Map<String, Object> option(DecisionPoint.Option option) {
        return fields(
                "id", option.id(),
                "text", texts(option.text()),
                "consequence", texts(option.consequence()),
                "quality", option.quality(),
                "effects", each(option.effects(), DesignWriter::effect));
    }

    private static Map<String, Object> effect(Effect effect) {
        return switch (effect) {
            case Effect.SetTo(var variable, var value) -> fields("set", variable, "to", value);
            case Effect.Add(var variable, var amount) -> fields("add", variable, "by", amount);
            case Effect.Enable(var inject) -> fields("enable", inject);
            case Effect.Disable(var inject) -> fields("disable", inject);
            case Effect.GoTo(var phase) -> fields("goto", phase);
        };
    }

    private static Map<String, Object> expected(ExpectedAction action) {
        var request = action.request();
        return fields(
                "id", action.id(),
                "text", texts(action.text()),
                "objective", action.objective(),
                "promptedBy", action.promptedBy(),
                "role", action.role(),
                "team", action.team(),
                "from", Offset.format(action.from()),
                "until", Offset.format(action.until()),
                "critical", action.critical(),
                "weight", action.weight(),
                "verify", action.verify(),
                "decision", action.decision(),
                "options", action.options(),
                "request", request == null ? "" : request,
                "lab", action.lab(),
                "score", action.lab().isEmpty() ? "" : action.score());
    }

    private static Map<String, Object> criterion(RubricCriterion criterion) {
        return fields(
                "id", criterion.id(),
                "objective", criterion.objective(),
                "text", texts(criterion.text()),
                "anchors", criterion.anchors().stream().map(DesignWriter::texts).toList(),
                "critical", criterion.critical());
    }

    private static Map<String, Object> exhibit(Exhibit exhibit) {
        return fields(
                "id", exhibit.id(),
                "number", exhibit.number(),
                "kind", exhibit.kind(),
                "title", texts(exhibit.title()),
                "description", texts(exhibit.description()),
                "file", exhibit.file(),
                "lab", exhibit.lab(),
                "custodian", exhibit.custodian(),
                "defect", texts(exhibit.defect()));
    }

    private static Map<String, Object> hotWash(HotWashForm form) {
        return fields(
                "anonymous", form.anonymous(),
                "questions",
                        each(
                                form.questions(),
                                question ->
                                        fields(
                                                "id", question.id(),
                                                "category", texts(question.category()),
                                                "text", texts(question.text()))));
    }

    private static Map<String, Object> claim(LegalClaim claim) {
        var until = claim.inForceUntil();
        return fields(
                "id", claim.id(),
                "text", claim.text(),
                "source", claim.source(),
                "critical", claim.critical(),
                "inForceUntil", until == null ? "" : until);
    }

    private static <T> List<Map<String, Object>> each(
            List<T> values, Function<T, Map<String, Object>> writer) {
        return values.stream().map(writer).toList();
    }

    private static Map<String, String> texts(@Nullable LocalizedText texts) {
        return texts == null ? Map.of() : texts.byLanguage();
    }

    private static String offset(@Nullable Duration offset) {
        return offset == null ? "" : Offset.format(offset);
    }

    /** In this order; without what is empty or false. */
    private static Map<String, Object> fields(Object... keysAndValues) {
        var fields = new LinkedHashMap<String, Object>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            if (!isNothing(keysAndValues[i + 1])) {
                fields.put(keysAndValues[i].toString(), keysAndValues[i + 1]);
            }
        }
        return fields;
    }

    private static boolean isNothing(Object value) {
        return switch (value) {
            case String text -> text.isEmpty();
            case List<?> list -> list.isEmpty();
            case Map<?, ?> map -> map.isEmpty();
            case Boolean truth -> !truth;
            default -> false;
        };
    }
}
