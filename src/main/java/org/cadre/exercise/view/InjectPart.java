package org.cadre.exercise.view;

import org.cadre.exercise.Revision;
import org.cadre.platform.refusal.WrongValue;
import org.cadre.scenario.Addressee;
import org.cadre.scenario.ExerciseDesign;
import org.cadre.scenario.Exhibit;
import org.cadre.scenario.Inject;
import org.cadre.scenario.Inject.Channel;
import org.cadre.scenario.Inject.Jump;
import org.cadre.scenario.Inject.Kind;
import org.cadre.scenario.Persona;
import org.cadre.scenario.Phase;
import org.cadre.text.Language;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** An event that is put to players. */
final class InjectPart extends PartKind<Inject> {

    private static final Duration USUAL = Duration.ofMinutes(10);

    /** The inject goes to nobody. */
    public static final class NobodyIsAddressed extends WrongValue {
        NobodyIsAddressed(String field) {
            super(field);
        }
    }

    /** Whom an inject can go to, under its word in a script. */
    private record Goal(String id, String name) {

        static List<Goal> of(PartForm form, ExerciseDesign script) {
            var teams = script.teams().stream();
            var roles = script.roles().stream();
            return Stream.of(
                            Stream.of(
                                    new Goal(
                                            new Addressee.All().toString(),
                                            form.word("timeline.all"))),
                            teams.map(
                                    team ->
                                            new Goal(
                                                    new Addressee.OfTeam(team.id()).toString(),
                                                    form.said(team.name()))),
                            roles.map(
                                    role ->
                                            new Goal(
                                                    new Addressee.OfRole(role.id()).toString(),
                                                    form.said(role.name()))))
                    .flatMap(each -> each)
                    .toList();
        }
    }

    @Override
    public String key() {
        return "inject";
    }

    @Override
    public String page() {
        return "/exercise/timeline";
    }

    @Override
    List<Inject> list(ExerciseDesign script) {
        return script.injects();
    }

    @Override
    Revision put(Revision revision, List<Inject> parts) {
        return revision.injects(parts);
    }

    @Override
    String id(Inject part) {
        return part.id();
    }

    @Override
    String title(Inject part, Language language) {
        return part.title().in(language);
    }

    @Override
    void show(PartForm form, @Nullable Inject part, ExerciseDesign script) {
        boolean made = part == null;
        form.line("id", made ? suggest(script) : part.id(), true)
                .title("title", made ? null : part.title())
                .constant("channel", Channel.class, made ? Channel.EMAIL : part.channel())
                .constant("injectKind", Kind.class, made ? Kind.SCENARIO : part.kind())
                .one(
                        "phase",
                        script.phases(),
                        Phase::id,
                        each -> form.said(each.title()),
                        made ? "" : part.phase(),
                        true)
                .one(
                        "player",
                        script.personas(),
                        Persona::id,
                        Persona::name,
                        made ? "" : part.from(),
                        false)
                .some(
                        "to",
                        Goal.of(form, script),
                        Goal::id,
                        Goal::name,
                        made ? List.of() : part.to().stream().map(Object::toString).toList());
        Cue.show(form, made ? null : part.trigger(), script);
        form.guard("when", made ? "" : part.guard(), script)
                .text("said", made ? null : part.text(), true)
                .text("controllerNotes", made ? null : part.controllerNotes(), false)
                .text("evaluatorNotes", made ? null : part.evaluatorNotes(), false)
                .time("answerWithin", made ? USUAL : part.answerWithin(), false)
                .constant("jump", Jump.class, made ? Jump.HOLD : part.jump())
                .tick("criticalInject", !made && part.critical())
                .some(
                        "exhibits",
                        script.exhibits(),
                        Exhibit::id,
                        each -> form.said(each.title()),
                        made ? List.of() : part.exhibits())
                .some(
                        "asksAbout",
                        script.exhibits(),
                        Exhibit::id,
                        each -> form.said(each.title()),
                        made ? List.of() : part.asksAbout());
        DecisionForm.show(form, made ? null : part.choice());
    }

    @Override
    Inject read(Typed typed, @Nullable Inject former) {
        var to = typed.chosen("to").stream().map(InjectPart::addressee).toList();
        if (to.isEmpty()) {
            throw new NobodyIsAddressed("to");
        }
        return new Inject(
                typed.id("id"),
                typed.needed("phase"),
                typed.text("title"),
                typed.constant("injectKind", Kind.class),
                typed.constant("channel", Channel.class),
                typed.line("player"),
                to,
                typed.text("said"),
                typed.chosen("exhibits"),
                Cue.read(typed),
                typed.guard("when"),
                typed.ticked("criticalInject"),
                typed.timeOrNull("answerWithin"),
                typed.constant("jump", Jump.class),
                typed.chosen("asksAbout"),
                typed.textOrNull("controllerNotes"),
                typed.textOrNull("evaluatorNotes"),
                former == null ? Map.of() : former.columns(),
                DecisionForm.read(typed));
    }

    private static Addressee addressee(String written) {
        var parts = written.split(":", 2);
        return switch (parts[0]) {
            case "team" -> new Addressee.OfTeam(parts[1]);
            case "role" -> new Addressee.OfRole(parts[1]);
            default -> new Addressee.All();
        };
    }

    /** The same inject at another time and with another time to answer. */
    static Inject moved(Inject inject, Duration later, Duration longer) {
        var time = Cue.time(inject.trigger()).plus(later);
        var answer = inject.answerWithin() == null ? longer : inject.answerWithin().plus(longer);
        return new Inject(
                inject.id(),
                inject.phase(),
                inject.title(),
                inject.kind(),
                inject.channel(),
                inject.from(),
                inject.to(),
                inject.text(),
                inject.exhibits(),
                Cue.at(inject.trigger(), time.isNegative() ? Duration.ZERO : time),
                inject.guard(),
                inject.critical(),
                answer.isPositive() ? answer : inject.answerWithin(),
                inject.jump(),
                inject.asksAbout(),
                inject.controllerNotes(),
                inject.evaluatorNotes(),
                inject.columns(),
                inject.choice());
    }
}
