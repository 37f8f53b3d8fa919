package org.cadre.exercise.view;

import org.cadre.platform.faces.Texts;
import org.cadre.scenario.DecisionPoint;
import org.cadre.scenario.ExerciseDesign;
import org.cadre.scenario.Guard;
import org.cadre.scenario.GuardFault;
import org.cadre.scenario.Inject;
import org.cadre.text.Language;
import org.cadre.text.LocalizedText;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says a guard in words, with the titles that its script gives to what it names. */
final class GuardWords {

    private final Language reader;
    private final ExerciseDesign script;

    GuardWords(Language reader, ExerciseDesign script) {
        this.reader = reader;
        this.script = script;
    }

    /** What is wrong with it, where it cannot be understood. */
    String of(String guard) {
        try {
            return say("whole", of(Guard.parse(guard)));
        } catch (GuardFault fault) {
            return say("fault", fault.position(), fault.problem(), fault.cure());
        }
    }

    private String of(Guard guard) {
        return switch (guard) {
            case Guard.Always always -> say("always");
            case Guard.All(var parts) -> joined("and", parts);
            case Guard.AnyOf(var parts) -> joined("or", parts);
            case Guard.Not(var part) -> say("not", of(part));
            case Guard.Compares(var variable, var by, var value) ->
                    say("compares", variable, by.sign(), value);
            case Guard.Decided(var decision, var taken, var option) ->
                    say(
                            taken ? "decided" : "notDecided",
                            decision(decision),
                            option(decision, option));
            case Guard.Met(var expected) ->
                    say("met", named(script.expected(expected).map(each -> each.text()), expected));
            case Guard.Released(var inject) ->
                    say("released", named(script.inject(inject).map(Inject::title), inject));
            case Guard.AnyRequest(var type, var state) ->
                    say("anyRequest", Texts.word(reader, type), Texts.word(reader, state));
            case Guard.AllRequests(var type, var state) ->
                    say("allRequests", Texts.word(reader, type), Texts.word(reader, state));
            case Guard.LabScore(var lab, var by, var score) ->
                    say("labScore", lab, by.sign(), score);
        };
    }

    private String joined(String word, List<Guard> parts) {
        return parts.stream()
                .map(
                        part ->
                                part instanceof Guard.All || part instanceof Guard.AnyOf
                                        ? "(" + of(part) + ")"
                                        : of(part))
                .collect(Collectors.joining(" " + say(word) + " "));
    }

    private String decision(String id) {
        return named(script.decision(id).map(DecisionPoint::question), id);
    }

    private String option(String decision, String option) {
        return named(
                script.decision(decision)
                        .flatMap(point -> point.find(option))
                        .map(DecisionPoint.Option::text),
                option);
    }

    private String named(Optional<LocalizedText> title, String id) {
        return title.map(text -> say("named", id, text.in(reader))).orElse(id);
    }

    private String say(String key, Object... arguments) {
        return Texts.of(reader, "exercise.guard." + key, arguments);
    }
}
