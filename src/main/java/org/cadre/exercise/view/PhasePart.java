package org.cadre.exercise.view;

import org.cadre.exercise.Revision;
import org.cadre.scenario.ExerciseDesign;
import org.cadre.scenario.Offset;
import org.cadre.scenario.Phase;
import org.cadre.text.Language;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.List;

/** A part of the exercise in time. */
final class PhasePart extends PartKind<Phase> {

    @Override
    public String key() {
        return "phase";
    }

    @Override
    public String page() {
        return "/exercise/rules";
    }

    @Override
    List<Phase> list(ExerciseDesign script) {
        return script.phases();
    }

    @Override
    Revision put(Revision revision, List<Phase> parts) {
        return revision.phases(parts);
    }

    @Override
    String id(Phase part) {
        return part.id();
    }

    @Override
    String title(Phase part, Language language) {
        return part.title().in(language);
    }

    @Override
    String aside(Phase part, ExerciseDesign script, Language language) {
        return Offset.format(part.at());
    }

    @Override
    void show(PartForm form, @Nullable Phase part, ExerciseDesign script) {
        form.line("id", part == null ? suggest(script) : part.id(), true)
                .title("title", part == null ? null : part.title())
                .time("at", part == null ? Duration.ZERO : part.at(), true)
                .text("situation", part == null ? null : part.situation(), true)
                .guard("exit", part == null ? "" : part.exit(), script);
    }

    @Override
    Phase read(Typed typed, @Nullable Phase former) {
        return new Phase(
                typed.id("id"),
                typed.text("title"),
                typed.text("situation"),
                typed.time("at"),
                typed.guard("exit"));
    }
}
