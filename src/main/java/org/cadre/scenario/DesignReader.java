package org.cadre.scenario;

import org.cadre.content.Findings;
import org.cadre.content.PackSchema;
import org.cadre.content.YamlFile;
import org.cadre.content.YamlNode;
import org.cadre.text.Language;
import org.cadre.text.LocalizedText;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a script that is written as YAML, whole or not at all. */
public final class DesignReader {

    private static final PackSchema SCHEMA = new PackSchema();

    /** Nobody sees them, and some turn the words around them. Tabs and line ends may stay. */
    private static final Pattern HIDDEN =
            Pattern.compile(
                    "[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F\\u2028-\\u202E\\uFEFF\\uFFFE\\uFFFF]");

    private final Path name;
    private final Findings findings = new Findings();

    private DesignReader(Path name) {
        this.name = name;
    }

    public static DesignReading read(String yaml) {
        return read(yaml, Path.of("scenario.yaml"));
    }

    /**
     * @param name of the file, for findings
     */
    public static DesignReading read(String yaml, Path name) {
        return new DesignReader(name).reading(yaml);
    }

    private DesignReading reading(String yaml) {
        var design =
                YamlFile.parse(yaml, name, findings)
                        .filter(root -> SCHEMA.accepts("scenario", root, findings))
                        .filter(this::isVisible)
                        .flatMap(this::sound);
        return design.isPresent()
                ? new DesignReading.Ok(design.get())
                : new DesignReading.Broken(findings.all());
    }

    private boolean isVisible(YamlNode node) {
        var texts = Stream.concat(Stream.of(node.text()), node.fields().keySet().stream());
        if (texts.anyMatch(text -> HIDDEN.matcher(text).find())) {
            var reason = "The text holds a control character.";
            findings.add(node, reason, "Remove it; it may be a direction override.");
        }
        node.items().forEach(this::isVisible);
        node.fields().values().forEach(this::isVisible);
        return findings.count() == 0;
    }

    private Optional<ExerciseDesign> sound(YamlNode root) {
        new DesignReferences(root, findings).check();
        if (findings.count() > 0) {
            return Optional.empty();
        }
        var design = design(root);
        root.items("phases").forEach(phase -> checkGuard(phase, "exit", design));
        root.items("injects").forEach(inject -> checkGuard(inject, "when", design));
        return findings.count() == 0 ? Optional.of(design) : Optional.empty();
    }

    private void checkGuard(YamlNode node, String key, ExerciseDesign design) {
        try {
            Guard.parse(node.textOrEmpty(key), design);
        } catch (GuardFault fault) {
            var problem = fault.problem(Language.EN);
            var reason = "At sign %d: %s".formatted(fault.position(), problem);
            findings.add(node.get(key), reason, fault.cure(Language.EN));
        }
    }

    private ExerciseDesign design(YamlNode root) {
        return new ExerciseDesign(
                root.text("scenario"),
                root.text("version"),
                constant(ExerciseKind.class, root, "kind"),
                texts(root, "title"),
                texts(root, "purpose"),
                offset(root, "duration"),
                root.texts("languages").stream().flatMap(t -> Language.find(t).stream()).toList(),
                root.textOrEmpty("marking"),
                root.textOrEmpty("derivedFrom"),
                root.texts("threats"),
                root.texts("laws"),
                safety(root.get("safety")),
                each(root, "objectives", this::objective),
                each(root, "teams", this::team),
                each(root, "roles", this::role),
                each(root, "personas", this::persona),
                each(root, "variables", DesignReader::variable),
                each(root, "phases", this::phase),
                each(root, "injects", this::inject),
                each(root, "expected", this::expected),
                each(root, "criteria", this::criterion),
                each(root, "exhibits", this::exhibit),
                hotWash(root),
                each(root, "claims", this::claim));
    }

    private SafetyBrief safety(YamlNode node) {
        return new SafetyBrief(
                texts(node, "stopWord"), texts(node, "notes"), texts(node, "warnings"));
    }

    private Objective objective(YamlNode node) {
        return new Objective(
                node.text("id"),
                texts(node, "text"),
                node.textOrEmpty("outcome"),
                node.text("bloom"),
                node.integerOr("weight", 1),
                node.isTrue("critical"));
    }

    private Team team(YamlNode node) {
        return new Team(
                node.text("id"),
                texts(node, "name"),
                constant(Team.Shore.class, node, "country"),
                texts(node, "agency"),
                node.get("seats").integer("from"),
                node.get("seats").integer("to"));
    }

    private TeamRole role(YamlNode node) {
        return new TeamRole(
                node.text("id"),
                node.text("team"),
                constant(TeamRole.Function.class, node, "function"),
                texts(node, "name"),
                node.isTrue("lead"));
    }

    private Persona persona(YamlNode node) {
        return new Persona(
                node.text("id"),
                node.textOrEmpty("name"),
                texts(node, "organisation"),
                node.integerOr("disposition", 0));
    }

    static Variable variable(YamlNode node) {
        return new Variable(
                node.text("id"),
                constant(Variable.Type.class, node, "type"),
                node.texts("values"),
                node.text("initial"),
                constant(Variable.Scope.class, node, "scope"));
    }

    private Phase phase(YamlNode node) {
        return new Phase(
                node.text("id"),
                texts(node, "title"),
                texts(node, "situation"),
                offset(node, "at"),
                node.textOrEmpty("exit"));
    }

    private Inject inject(YamlNode node) {
        var critical = node.isTrue("critical");
        return new Inject(
                node.text("id"),
                node.text("phase"),
                texts(node, "title"),
                constant(Inject.Kind.class, node, "kind"),
                constant(Inject.Channel.class, node, "channel"),
                node.textOrEmpty("from"),
                node.texts("to").stream().map(DesignReader::addressee).toList(),
                texts(node, "text"),
                node.texts("exhibits"),
                trigger(node.get("trigger")),
                node.textOrEmpty("when"),
                critical,
                node.has("answerWithin") ? offset(node, "answerWithin") : null,
                node.has("jump")
                        ? constant(Inject.Jump.class, node, "jump")
                        : critical ? Inject.Jump.RELEASE : Inject.Jump.HOLD,
                node.texts("asksAbout"),
                textsOrNull(node, "controllerNotes"),
                textsOrNull(node, "evaluatorNotes"),
                node.has("columns") ? node.textByKey("columns") : Map.of(),
                node.has("decision") ? decision(node.get("decision")) : null);
    }

    private static Addressee addressee(String text) {
        if (text.equals("all")) {
            return new Addressee.All();
        }
        var id = text.substring("team:".length());
        return text.startsWith("team:") ? new Addressee.OfTeam(id) : new Addressee.OfRole(id);
    }

    private Trigger trigger(YamlNode node) {
        var delay = node.has("delay") ? offset(node, "delay") : Duration.ZERO;
        return switch (DesignReferences.Choice.TRIGGER.of(node)) {
            case "at" -> new Trigger.AtOffset(offset(node, "at"));
            case "after" -> new Trigger.After(node.text("after"), delay);
            case "decision" ->
                    new Trigger.OnDecision(
                            node.text("decision"), node.textOrEmpty("option"), delay);
            case "expectation" ->
                    new Trigger.OnExpectation(
                            node.text("expectation"),
                            constant(ExpectedAction.Status.class, node, "status"),
                            delay);
            case "request" ->
                    new Trigger.OnRequest(
                            constant(FormalRequestType.class, node, "request"),
                            constant(FormalRequestState.class, node, "state"),
                            delay);
            case "lab" -> new Trigger.OnLabScore(node.text("lab"), node.integer("score"), delay);
            default -> new Trigger.Manual();
        };
    }

    private DecisionPoint decision(YamlNode node) {
        return new DecisionPoint(
                node.text("id"),
                constant(DecisionPoint.Mode.class, node, "mode"),
                texts(node, "question"),
                node.isTrue("reason"),
                offset(node, "within"),
                node.textOrEmpty("default"),
                each(node, "options", this::option));
    }

    private DecisionPoint.Option option(YamlNode node) {
        return new DecisionPoint.Option(
                node.text("id"),
                texts(node, "text"),
                texts(node, "consequence"),
                node.integer("quality"),
                each(node, "effects", DesignReader::effect));
    }

    private static Effect effect(YamlNode node) {
        return switch (DesignReferences.Choice.EFFECT.of(node)) {
            case "set" -> new Effect.SetTo(node.text("set"), node.text("to"));
            case "add" -> new Effect.Add(node.text("add"), node.integer("by"));
            case "enable" -> new Effect.Enable(node.text("enable"));
            case "disable" -> new Effect.Disable(node.text("disable"));
            default -> new Effect.GoTo(node.text("goto"));
        };
    }

    private ExpectedAction expected(YamlNode node) {
        return new ExpectedAction(
                node.text("id"),
                texts(node, "text"),
                node.text("objective"),
                node.texts("promptedBy"),
                node.textOrEmpty("role"),
                node.textOrEmpty("team"),
                offset(node, "from"),
                offset(node, "until"),
                node.isTrue("critical"),
                node.integerOr("weight", 1),
                constant(ExpectedAction.Verify.class, node, "verify"),
                node.textOrEmpty("decision"),
                node.texts("options"),
                node.has("request") ? constant(FormalRequestType.class, node, "request") : null,
                node.textOrEmpty("lab"),
                node.integerOr("score", 0));
    }

    private RubricCriterion criterion(YamlNode node) {
        return new RubricCriterion(
                node.text("id"),
                node.text("objective"),
                texts(node, "text"),
                node.items("anchors").stream().map(DesignReader::texts).toList(),
                node.isTrue("critical"));
    }

    private Exhibit exhibit(YamlNode node) {
        return new Exhibit(
                node.text("id"),
                node.textOrEmpty("number"),
                constant(Exhibit.Kind.class, node, "kind"),
                texts(node, "title"),
                texts(node, "description"),
                node.has("lab") ? Exhibit.Source.LAB : Exhibit.Source.FILE,
                node.textOrEmpty("file"),
                node.textOrEmpty("lab"),
                node.textOrEmpty("custodian"),
                textsOrNull(node, "defect"));
    }

    private HotWashForm hotWash(YamlNode root) {
        if (!root.has("hotWash")) {
            return new HotWashForm(false, List.of());
        }
        var node = root.get("hotWash");
        return new HotWashForm(
                node.isTrue("anonymous"), each(node, "questions", DesignReader::question));
    }

    private static HotWashForm.Question question(YamlNode node) {
        return new HotWashForm.Question(
                node.text("id"), texts(node, "category"), texts(node, "text"));
    }

    private LegalClaim claim(YamlNode node) {
        return new LegalClaim(
                node.text("id"),
                node.textOrEmpty("text"),
                node.textOrEmpty("source"),
                node.isTrue("critical"),
                node.has("inForceUntil") ? day(node.get("inForceUntil")) : null);
    }

    private @Nullable LocalDate day(YamlNode node) {
        try {
            return LocalDate.parse(node.text());
        } catch (DateTimeException e) {
            var reason = "There is no day %s.".formatted(node.text());
            findings.add(node, reason, "Write year-month-day: 2026-11-25.");
            return null;
        }
    }

    private static <T> List<T> each(YamlNode node, String key, Function<YamlNode, T> reader) {
        return node.items(key).stream().map(reader).toList();
    }

    private static LocalizedText texts(YamlNode node, String key) {
        return texts(node.get(key));
    }

    private static LocalizedText texts(YamlNode node) {
        return new LocalizedText(node.textByKey());
    }

    private static @Nullable LocalizedText textsOrNull(YamlNode node, String key) {
        return node.has(key) ? texts(node, key) : null;
    }

    private static Duration offset(YamlNode node, String key) {
        return Offset.parse(node.text(key));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, YamlNode node, String key) {
        return Enum.valueOf(type, node.text(key));
    }
}
