package org.cadre.scenario;

import org.cadre.platform.faces.Texts;
import org.cadre.text.Language;

import java.util.List;

/** Says a guard in a sentence for people who do not know the guard language. */
public final class GuardWords {

    private final ExerciseDesign design;
    private final Language language;

    private GuardWords(ExerciseDesign design, Language language) {
        this.design = design;
        this.language = language;
    }

    /**
     * @param design whose titles stand for the ids
     */
    public static String of(Guard guard, ExerciseDesign design, Language language) {
        return new GuardWords(design, language).of(guard);
    }

    private String of(Guard guard) {
        return switch (guard) {
            case Guard.Always always -> text("always");
            case Guard.All(var parts) -> joined("all", parts);
            case Guard.AnyOf(var parts) -> joined("any", parts);
            case Guard.Not(var part) -> text("not", within(part));
            case Guard.Compares(var variable, var by, var value) ->
                    text("compares", variable, Texts.word(language, by), value);
            case Guard.Decided(var decision, var taken, var option) ->
                    text(
                            taken ? "decided" : "decidedNot",
                            question(decision),
                            option(decision, option));
            case Guard.Met(var expected) -> text("met", action(expected));
            case Guard.Released(var inject) -> text("released", title(inject));
            case Guard.AnyRequest(var type, var state) ->
                    text("anyRequest", Texts.word(language, type), Texts.word(language, state));
            case Guard.AllRequests(var type, var state) ->
                    text("allRequests", Texts.word(language, type), Texts.word(language, state));
            case Guard.LabScore(var lab, var by, var score) ->
                    text("labScore", lab, Texts.word(language, by), score);
        };
    }

    private String joined(String word, List<Guard> parts) {
        return parts.stream().map(this::within).reduce((a, b) -> text(word, a, b)).orElseThrow();
    }

    /** What is joined itself goes into parentheses, so that nobody reads it another way. */
    private String within(Guard part) {
        var joined = part instanceof Guard.All || part instanceof Guard.AnyOf;
        return joined ? "(%s)".formatted(of(part)) : of(part);
    }

    private String question(String decision) {
        return design.decision(decision).map(d -> d.question().in(language)).orElse(decision);
    }

    private String option(String decision, String option) {
        return design.decision(decision)
                .flatMap(found -> found.find(option))
                .map(found -> found.text().in(language))
                .orElse(option);
    }

    private String action(String expected) {
        return design.expected(expected).map(a -> a.text().in(language)).orElse(expected);
    }

    private String title(String inject) {
        return design.inject(inject).map(found -> found.title().in(language)).orElse(inject);
    }

    private String text(String key, Object... arguments) {
        return Texts.of(language, "scenario.guard." + key, arguments);
    }
}
