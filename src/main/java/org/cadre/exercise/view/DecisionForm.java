package org.cadre.exercise.view;

import org.cadre.exercise.view.FormField.Kind;
import org.cadre.platform.refusal.WrongValue;
import org.cadre.scenario.DecisionPoint;
import org.cadre.scenario.DecisionPoint.Mode;
import org.cadre.scenario.DecisionPoint.Option;
import org.cadre.scenario.Effect;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The decision that an inject asks for, within its form: one block for each option. */
final class DecisionForm {

    /** As many options as one decision can have. */
    private static final int MOST = 6;

    private static final Duration USUAL = Duration.ofMinutes(10);

    private DecisionForm() {}

    /** A line says no effect; argument: the line. */
    public static final class EffectIsWrong extends WrongValue {
        EffectIsWrong(String field, String line) {
            super(field, line);
        }
    }

    /** A decision has two options at least. */
    public static final class OptionsAreTooFew extends WrongValue {
        OptionsAreTooFew() {
            super("o1-id");
        }
    }

    /** There is always a free block below the options, and two where there are none. */
    static void show(PartForm form, @Nullable DecisionPoint decision) {
        var options = decision == null ? List.<Option>of() : decision.options();
        form.heading("decisionOf")
                .line("decisionId", decision == null ? "" : decision.id(), false)
                .constant("mode", Mode.class, decision == null ? Mode.TEAM_LEAD : decision.mode())
                .text("asked", decision == null ? null : decision.question(), false)
                .time("within", decision == null ? USUAL : decision.within(), true)
                .line("fallback", decision == null ? "" : decision.fallback(), false)
                .tick("reason", decision == null || decision.reasonRequired());
        int blocks = Math.min(MOST, Math.max(2, options.size() + 1));
        for (int i = 0; i < blocks; i++) {
            show(form, i + 1, i < options.size() ? options.get(i) : null);
        }
    }

    private static void show(PartForm form, int number, @Nullable Option option) {
        var id = "o" + number + "-";
        form.heading("option", number)
                .add(
                        id + "id",
                        "optionId",
                        Kind.LINE,
                        option == null ? "" : option.id(),
                        false,
                        List.of())
                .add(
                        id + "quality",
                        "quality",
                        Kind.LINE,
                        option == null ? "0" : String.valueOf(option.quality()),
                        false,
                        List.of())
                .text(
                        id + "text",
                        "optionText",
                        Kind.LINE,
                        option == null ? null : option.text(),
                        false)
                .text(
                        id + "told",
                        "consequence",
                        Kind.TEXT,
                        option == null ? null : option.consequence(),
                        false)
                .add(
                        id + "effects",
                        "effects",
                        Kind.TEXT,
                        option == null
                                ? ""
                                : String.join(
                                        "\n",
                                        option.effects().stream().map(EffectLine::write).toList()),
                        false,
                        List.of());
    }

    /** Null where no decision is asked for. */
    static @Nullable DecisionPoint read(Typed typed) {
        if (typed.line("decisionId").isEmpty()) {
            return null;
        }
        var options = new ArrayList<Option>();
        for (int number = 1; number <= MOST; number++) {
            if (!typed.line("o" + number + "-id").isEmpty()) {
                options.add(option(typed, "o" + number + "-"));
            }
        }
        if (options.size() < 2) {
            throw new OptionsAreTooFew();
        }
        return new DecisionPoint(
                typed.id("decisionId"),
                typed.constant("mode", Mode.class),
                typed.text("asked"),
                typed.ticked("reason"),
                typed.time("within"),
                typed.line("fallback"),
                options);
    }

    private static Option option(Typed typed, String id) {
        return new Option(
                typed.id(id + "id"),
                typed.text(id + "text"),
                typed.text(id + "told"),
                typed.number(id + "quality", -2, 2),
                typed.lines(id + "effects").stream()
                        .map(line -> effect(id + "effects", line))
                        .toList());
    }

    private static Effect effect(String field, String line) {
        return EffectLine.read(line).orElseThrow(() -> new EffectIsWrong(field, line));
    }
}
