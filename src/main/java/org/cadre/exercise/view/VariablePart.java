package org.cadre.exercise.view;

import org.cadre.exercise.Revision;
import org.cadre.scenario.ExerciseDesign;
import org.cadre.scenario.Variable;
import org.cadre.text.Language;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** What a script remembers. */
final class VariablePart extends PartKind<Variable> {

    @Override
    public String key() {
        return "variable";
    }

    @Override
    public String page() {
        return "/exercise/rules";
    }

    @Override
    List<Variable> list(ExerciseDesign script) {
        return script.variables();
    }

    @Override
    Revision put(Revision revision, List<Variable> parts) {
        return revision.variables(parts);
    }

    @Override
    String id(Variable part) {
        return part.id();
    }

    @Override
    String title(Variable part, Language language) {
        return part.id();
    }

    @Override
    String aside(Variable part, ExerciseDesign script, Language language) {
        return part.initial();
    }

    @Override
    void show(PartForm form, @Nullable Variable part, ExerciseDesign script) {
        form.line("id", part == null ? suggest(script) : part.id(), true)
                .constant(
                        "type",
                        Variable.Type.class,
                        part == null ? Variable.Type.BOOL : part.type())
                .lines("values", part == null ? List.of() : part.values())
                .line("initial", part == null ? "false" : part.initial(), true)
                .constant(
                        "scope",
                        Variable.Scope.class,
                        part == null ? Variable.Scope.TEAM : part.scope());
    }

    @Override
    Variable read(Typed typed, @Nullable Variable former) {
        return new Variable(
                typed.variable("id"),
                typed.constant("type", Variable.Type.class),
                typed.lines("values"),
                typed.needed("initial"),
                typed.constant("scope", Variable.Scope.class));
    }
}
