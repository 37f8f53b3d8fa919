package org.cadre.exercise;

import org.cadre.platform.faces.Texts;
import org.cadre.platform.refusal.WrongValue;
import org.cadre.scenario.ExerciseDesign;
import org.cadre.scenario.ExerciseKind;
import org.cadre.scenario.HotWashForm;
import org.cadre.scenario.Phase;
import org.cadre.scenario.SafetyBrief;
import org.cadre.text.Language;
import org.cadre.text.LocalizedText;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a blank design begins with.
 *
 * @param code kebab case
 * @param title in the first of the languages
 * @param languages in which it is to be played, at least one
 */
public record NewDesign(
        String code, String title, ExerciseKind kind, Duration duration, List<Language> languages) {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final int LONGEST_CODE = 60;
    private static final int LONGEST_TITLE = 200;

    /** The code is not lower case letters, digits and hyphens; argument: the most characters. */
    public static final class DesignCodeIsWrong extends WrongValue {
        DesignCodeIsWrong() {
            super("code", LONGEST_CODE);
        }
    }

    /** The title is missing or too long; argument: the most characters. */
    public static final class DesignTitleHasWrongLength extends WrongValue {
        DesignTitleHasWrongLength() {
            super("title", LONGEST_TITLE);
        }
    }

    /** No language is chosen. */
    public static final class DesignNeedsALanguage extends WrongValue {
        DesignNeedsALanguage() {
            super("languages");
        }
    }

    public NewDesign {
        if (code.length() > LONGEST_CODE || !CODE.matcher(code).matches()) {
            throw new DesignCodeIsWrong();
        }
        title = title.strip();
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            throw new DesignTitleHasWrongLength();
        }
        if (languages.isEmpty()) {
            throw new DesignNeedsALanguage();
        }
        languages = List.copyOf(languages);
    }

    /** The first version, with a safety brief and one phase to begin with. */
    ExerciseDesign script() {
        return new ExerciseDesign(
                code,
                "0.1.0",
                kind,
                everywhere(title),
                said("purpose"),
                duration,
                languages,
                "EXERCISE ONLY",
                "",
                List.of(),
                List.of(),
                new SafetyBrief(said("stopWord"), said("notes"), said("warnings")),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Phase("start", said("phase"), said("situation"), Duration.ZERO, "")),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new HotWashForm(true, List.of()),
                List.of());
    }

    private LocalizedText everywhere(String text) {
        return new LocalizedText(
                languages.stream().collect(Collectors.toMap(Language::tag, language -> text)));
    }

    private LocalizedText said(String key) {
        return new LocalizedText(
                languages.stream()
                        .collect(
                                Collectors.toMap(
                                        Language::tag,
                                        language -> Texts.of(language, "exercise.blank." + key))));
    }
}
