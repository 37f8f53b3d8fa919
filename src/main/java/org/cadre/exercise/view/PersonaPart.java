package org.cadre.exercise.view;

import org.cadre.exercise.Revision;
import org.cadre.scenario.ExerciseDesign;
import org.cadre.scenario.Persona;
import org.cadre.text.Language;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** Somebody whom the simulation cell plays. */
final class PersonaPart extends PartKind<Persona> {

    @Override
    public String key() {
        return "persona";
    }

    @Override
    public String page() {
        return "/exercise/teams";
    }

    @Override
    List<Persona> list(ExerciseDesign script) {
        return script.personas();
    }

    @Override
    Revision put(Revision revision, List<Persona> parts) {
        return revision.personas(parts);
    }

    @Override
    String id(Persona part) {
        return part.id();
    }

    @Override
    String title(Persona part, Language language) {
        return part.name();
    }

    @Override
    String aside(Persona part, ExerciseDesign script, Language language) {
        return part.organisation().in(language);
    }

    @Override
    void show(PartForm form, @Nullable Persona part, ExerciseDesign script) {
        form.line("id", part == null ? suggest(script) : part.id(), true)
                .line("personaName", part == null ? "" : part.name(), true)
                .title("organisation", part == null ? null : part.organisation())
                .number("disposition", part == null ? 0 : part.disposition());
    }

    @Override
    Persona read(Typed typed, @Nullable Persona former) {
        return new Persona(
                typed.id("id"),
                typed.needed("personaName"),
                typed.text("organisation"),
                typed.number("disposition", -2, 2));
    }
}
