package org.cadre.exercise.view;

import org.cadre.exercise.Revision;
import org.cadre.scenario.ExerciseDesign;
import org.cadre.scenario.HotWashForm.Question;
import org.cadre.text.Language;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** A question of the hot wash. */
final class QuestionPart extends PartKind<Question> {

    @Override
    public String key() {
        return "question";
    }

    @Override
    public String page() {
        return "/exercise/documents";
    }

    @Override
    List<Question> list(ExerciseDesign script) {
        return script.hotWash().questions();
    }

    @Override
    Revision put(Revision revision, List<Question> parts) {
        return revision.questions(parts);
    }

    @Override
    String id(Question part) {
        return part.id();
    }

    @Override
    String title(Question part, Language language) {
        return part.text().in(language);
    }

    @Override
    String aside(Question part, ExerciseDesign script, Language language) {
        return part.category().in(language);
    }

    @Override
    void show(PartForm form, @Nullable Question part, ExerciseDesign script) {
        form.line("id", part == null ? suggest(script) : part.id(), true)
                .title("category", part == null ? null : part.category())
                .title("question", part == null ? null : part.text());
    }

    @Override
    Question read(Typed typed, @Nullable Question former) {
        return new Question(typed.id("id"), typed.text("category"), typed.text("question"));
    }
}
