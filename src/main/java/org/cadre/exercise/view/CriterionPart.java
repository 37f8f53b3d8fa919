package org.cadre.exercise.view;

import org.cadre.exercise.Revision;
import org.cadre.scenario.ExerciseDesign;
import org.cadre.scenario.Objective;
import org.cadre.scenario.RubricCriterion;
import org.cadre.text.Language;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.IntStream;

/** How well something is done, from 0 to 4. */
final class CriterionPart extends PartKind<RubricCriterion> {

    @Override
    public String key() {
        return "criterion";
    }

    @Override
    public String page() {
        return "/exercise/objectives";
    }

    @Override
    List<RubricCriterion> list(ExerciseDesign script) {
        return script.criteria();
    }

    @Override
    Revision put(Revision revision, List<RubricCriterion> parts) {
        return revision.criteria(parts);
    }

    @Override
    String id(RubricCriterion part) {
        return part.id();
    }

    @Override
    String title(RubricCriterion part, Language language) {
        return part.text().in(language);
    }

    @Override
    String aside(RubricCriterion part, ExerciseDesign script, Language language) {
        return part.objective();
    }

    @Override
    void show(PartForm form, @Nullable RubricCriterion part, ExerciseDesign script) {
        form.line("id", part == null ? suggest(script) : part.id(), true)
                .one(
                        "objective",
                        script.objectives(),
                        Objective::id,
                        each -> form.said(each.text()),
                        part == null ? "" : part.objective(),
                        true)
                .text("text", part == null ? null : part.text(), true)
                .tick("critical", part != null && part.critical());
        for (int level = 0; level < RubricCriterion.LEVELS; level++) {
            form.text(
                    "anchor" + level,
                    "anchor" + level,
                    FormField.Kind.LINE,
                    part == null || part.anchors().size() <= level
                            ? null
                            : part.anchors().get(level),
                    true);
        }
    }

    @Override
    RubricCriterion read(Typed typed, @Nullable RubricCriterion former) {
        return new RubricCriterion(
                typed.id("id"),
                typed.needed("objective"),
                typed.text("text"),
                IntStream.range(0, RubricCriterion.LEVELS)
                        .mapToObj(level -> typed.text("anchor" + level))
                        .toList(),
                typed.ticked("critical"));
    }
}
