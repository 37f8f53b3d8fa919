package org.cadre.exercise.view;

import org.cadre.catalogue.Bloom;
import org.cadre.exercise.Revision;
import org.cadre.scenario.ExerciseDesign;
import org.cadre.scenario.Objective;
import org.cadre.text.Language;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** What an exercise shows whether people can do. */
final class ObjectivePart extends PartKind<Objective> {

    @Override
    public String key() {
        return "objective";
    }

    @Override
    public String page() {
        return "/exercise/objectives";
    }

    @Override
    List<Objective> list(ExerciseDesign script) {
        return script.objectives();
    }

    @Override
    Revision put(Revision revision, List<Objective> parts) {
        return revision.objectives(parts);
    }

    @Override
    String id(Objective part) {
        return part.id();
    }

    @Override
    String title(Objective part, Language language) {
        return part.text().in(language);
    }

    @Override
    void show(PartForm form, @Nullable Objective part, ExerciseDesign script) {
        form.line("id", part == null ? suggest(script) : part.id(), true)
                .text("text", part == null ? null : part.text(), true)
                .line("outcome", part == null ? "" : part.outcome(), false)
                .constant(
                        "bloom",
                        Bloom.class,
                        part == null ? Bloom.APPLY : Bloom.valueOf(part.bloom()))
                .number("weight", part == null ? 1 : part.weight())
                .tick("critical", part != null && part.critical());
    }

    @Override
    Objective read(Typed typed, @Nullable Objective former) {
        return new Objective(
                typed.id("id"),
                typed.text("text"),
                typed.line("outcome"),
                typed.needed("bloom"),
                typed.number("weight", 1, 9),
                typed.ticked("critical"));
    }
}
