package org.cadre.exercise.view;

import jakarta.faces.model.SelectItem;

import org.cadre.exercise.Revision;
import org.cadre.exercise.view.FormField.Kind;
import org.cadre.platform.refusal.WrongValue;
import org.cadre.scenario.ExerciseDesign;
import org.cadre.scenario.ExerciseKind;
import org.cadre.scenario.HotWashForm;
import org.cadre.scenario.SafetyBrief;
import org.cadre.text.Language;

import java.util.Arrays;

/** What an exercise is as a whole, and its safety brief. */
final class AboutPart implements EditedPart {

    /** An exercise needs a language. */
    public static final class LanguageIsMissing extends WrongValue {
        LanguageIsMissing() {
            super("languages");
        }
    }

    @Override
    public String key() {
        return "about";
    }

    @Override
    public String page() {
        return "/exercise/design";
    }

    @Override
    public void show(PartForm form, ExerciseDesign script, String id) {
        form.title("title", script.title())
                .text("purpose", script.purpose(), true)
                .constant("kind", ExerciseKind.class, script.kind())
                .time("duration", script.duration(), true)
                .add(
                        "languages",
                        "languages",
                        Kind.CHOICES,
                        script.languages().stream().map(Language::tag).toList(),
                        true,
                        Arrays.stream(Language.values())
                                .map(each -> new SelectItem(each.tag(), each.nativeName()))
                                .toList())
                .line("marking", script.marking(), true)
                .lines("threats", script.threats())
                .lines("laws", script.laws())
                .heading("safety")
                .title("stopWord", script.safety().stopWord())
                .text("notes", script.safety().notes(), true)
                .text("warnings", script.safety().warnings(), true)
                .tick("anonymous", script.hotWash().anonymous());
    }

    @Override
    public ExerciseDesign change(ExerciseDesign script, String id, Typed typed) {
        var chosen = typed.chosen("languages");
        if (chosen.isEmpty()) {
            throw new LanguageIsMissing();
        }
        return Revision.of(script)
                .title(typed.text("title"))
                .purpose(typed.text("purpose"))
                .kind(typed.constant("kind", ExerciseKind.class))
                .duration(typed.time("duration"))
                .languages(
                        Arrays.stream(Language.values())
                                .filter(each -> chosen.contains(each.tag()))
                                .toList())
                .marking(typed.needed("marking"))
                .threats(typed.lines("threats"))
                .laws(typed.lines("laws"))
                .safety(
                        new SafetyBrief(
                                typed.text("stopWord"),
                                typed.text("notes"),
                                typed.text("warnings")))
                .hotWash(new HotWashForm(typed.ticked("anonymous"), script.hotWash().questions()))
                .script();
    }

    @Override
    public String title(ExerciseDesign script, String id, Language language) {
        return script.title().in(language);
    }
}
