package org.cadre.exercise.view;

import org.cadre.scenario.Effect;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An effect of an option as authors write it: {@code set laptopsOn to false}, {@code add score 1},
 * {@code enable i07}, {@code disable i08}, {@code goto search}.
 */
final class EffectLine {

    private static final Pattern SET = Pattern.compile("set (\\w+) to (\\S+)");
    private static final Pattern ADD = Pattern.compile("add (\\w+) (-?\\d{1,4})");
    private static final Pattern ONE = Pattern.compile("(enable|disable|goto) ([a-z0-9-]+)");

    private EffectLine() {}

    static String write(Effect effect) {
        return switch (effect) {
            case Effect.SetTo set -> "set " + set.variable() + " to " + set.value();
            case Effect.Add add -> "add " + add.variable() + " " + add.amount();
            case Effect.Enable enable -> "enable " + enable.inject();
            case Effect.Disable disable -> "disable " + disable.inject();
            case Effect.GoTo phase -> "goto " + phase.phase();
        };
    }

    static Optional<Effect> read(String line) {
        var set = SET.matcher(line);
        if (set.matches()) {
            return Optional.of(new Effect.SetTo(set.group(1), set.group(2)));
        }
        var add = ADD.matcher(line);
        if (add.matches()) {
            return Optional.of(new Effect.Add(add.group(1), Integer.parseInt(add.group(2))));
        }
        return Optional.of(ONE.matcher(line)).filter(Matcher::matches).map(EffectLine::one);
    }

    private static Effect one(Matcher line) {
        return switch (line.group(1)) {
            case "enable" -> new Effect.Enable(line.group(2));
            case "disable" -> new Effect.Disable(line.group(2));
            default -> new Effect.GoTo(line.group(2));
        };
    }
}
