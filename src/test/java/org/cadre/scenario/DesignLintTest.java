package org.cadre.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import static java.util.stream.Collectors.joining;

import org.cadre.platform.faces.Texts;
import org.cadre.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Each rule of a script, broken once, and nothing else with it. */
class DesignLintTest {

    private static final LintRules RULES = LintRules.on(LocalDate.of(2026, 11, 27));

    @Test
    void findsNothingInASoundScript() {
        assertThat(lint(SampleDesign.text())).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void breaksOneRule(LintRule rule, String yaml, ScriptPart part, String id) {
        var findings = lint(yaml);

        assertThat(findings)
                .extracting(LintFinding::rule, LintFinding::part, LintFinding::id)
                .containsExactly(tuple(rule, part, id));
        for (var language : Language.values()) {
            var finding = findings.getFirst();
            assertThat(Texts.of(language, finding.key(), finding.arguments()))
                    .doesNotContain("??", "{");
            assertThat(Texts.of(language, finding.cureKey(), finding.arguments()))
                    .doesNotContain("??", "{");
        }
    }

    @ParameterizedTest
    @EnumSource(LintRule.class)
    void isBrokenHereAtLeastOnce(LintRule rule) {
        assertThat(broken()).anyMatch(row -> row.get()[0] == rule);
    }

    static Stream<Arguments> broken() {
        var text = "Two laptops stand on a desk.";
        var both = "{en: Go in, ar: الدخول}";
        return Stream.of(
                row(LintRule.INJECT_TO_NOBODY, extra("to: [], trigger: {at: \"0:40\"}"), "i04"),
                row(
                        LintRule.INJECT_NEVER_COMES,
                        extra("to: [all], trigger: {at: \"1:31\"}"),
                        "i04"),
                row(
                        LintRule.INJECT_NEVER_COMES,
                        extra(
                                "to: [all], trigger: {at: \"0:40\"}, when: labScore(dd-mail) > 70"
                                        + " and not laptopsOn != false and score < 0 and met(x1)"
                                        + " and decided(door) = wait and labScore(dd-mail) > 100"),
                        "i04"),
                row(
                        LintRule.INJECT_NEVER_COMES,
                        extra(
                                "to: [all], trigger: {at: \"0:40\"}, when: place = hall and"
                                        + " place = harbour"),
                        "i04"),
                row(
                        LintRule.TRIGGERS_IN_A_CIRCLE,
                        extra("to: [all], trigger: {after: i04}"),
                        "i04"),
                row(
                        LintRule.TRIGGERS_IN_A_CIRCLE,
                        extra(
                                "to: [all], trigger: {after: i05}",
                                "to: [all], trigger: {after: i04}"),
                        "i04"),
                Arguments.of(
                        LintRule.TOO_MANY_INJECTS,
                        extra(
                                IntStream.range(0, 6)
                                        .mapToObj(i -> "to: [all], trigger: {at: \"0:40\"}")
                                        .toArray(String[]::new)),
                        ScriptPart.TEAM,
                        "a"),
                decision(LintRule.DECISION_WITHOUT_DEFAULT, "default: wait", "default: \"\""),
                decision(LintRule.DECISION_WITHOUT_LEAD, ", lead: true", ""),
                decision(
                        LintRule.OPTION_WITHOUT_END,
                        "{goto: search}",
                        "{goto: search}, {disable: i03}"),
                decision(LintRule.GOTO_LEADS_BACK, "{goto: search}", "{goto: entry}"),
                decision(LintRule.ENABLE_WITHOUT_DISABLE, "{goto: search}", "{enable: i03}"),
                row(
                        LintRule.VARIABLE_NEVER_SET,
                        SampleDesign.with("{set: place, to: hall}, ", ""),
                        "i03"),
                Arguments.of(
                        LintRule.VARIABLE_NEVER_READ,
                        SampleDesign.with(" or place = hall", ""),
                        ScriptPart.VARIABLE,
                        "place"),
                Arguments.of(
                        LintRule.PHASE_NEVER_ENDS,
                        SampleDesign.with("released(i02)", "labScore(dd-mail) > 100"),
                        ScriptPart.PHASE,
                        "entry"),
                Arguments.of(
                        LintRule.OBJECTIVE_WITH_FEW_ACTIONS,
                        without("  - id: x2", "criteria:"),
                        ScriptPart.OBJECTIVE,
                        "o1"),
                Arguments.of(
                        LintRule.OBJECTIVE_WITH_FEW_CRITERIA,
                        without("criteria:", "exhibits:\n  - id"),
                        ScriptPart.OBJECTIVE,
                        "o1"),
                Arguments.of(
                        LintRule.ACTION_WITHOUT_PROMPT,
                        SampleDesign.with("promptedBy: [i02]", "promptedBy: []"),
                        ScriptPart.EXPECTED,
                        "x1"),
                Arguments.of(
                        LintRule.ACTION_PROMPTED_TOO_LATE,
                        SampleDesign.with("until: \"0:20\"", "until: \"0:05\""),
                        ScriptPart.EXPECTED,
                        "x1"),
                row(
                        LintRule.EXHIBIT_ASKED_TOO_EARLY,
                        SampleDesign.with(
                                "exhibits: [e01]", "asksAbout: [e02]\\n    exhibits: [e01]"),
                        "i01"),
                row(
                        LintRule.EXHIBIT_MAY_BE_MISSING,
                        extra("to: [all], trigger: {at: \"0:40\"}, asksAbout: [e02]"),
                        "i04"),
                Arguments.of(
                        LintRule.EXHIBIT_NEVER_RELEASED,
                        SampleDesign.with(
                                "hotWash:",
                                "  - {id: e03, kind: OBJECT, title: {en: Key, ar: مفتاح},"
                                        + " description: {en: A key, ar: مفتاح}}\\nhotWash:"),
                        ScriptPart.EXHIBIT,
                        "e03"),
                decision(LintRule.LANGUAGE_MISSING, both, "{en: Go in, ar: \" \"}"),
                Arguments.of(
                        LintRule.LANGUAGE_NOT_DECLARED,
                        SampleDesign.with(both, "{en: Go in, fr: Entrer, ar: الدخول}"),
                        ScriptPart.DESIGN,
                        "night-desk"),
                row(LintRule.CONTROL_ONLY_TEXT, SampleDesign.with(text, "Control only."), "i03"),
                row(LintRule.REAL_DOMAIN, SampleDesign.with(text, "See harbour.com"), "i03"),
                row(LintRule.REAL_ADDRESS, SampleDesign.with(text, "From 10.0.0.7"), "i03"),
                row(LintRule.REAL_ACCOUNT, SampleDesign.with(text, "DE89 3704 0044 0532"), "i03"),
                row(LintRule.REAL_PHONE, SampleDesign.with(text, "Call +44 20 7946 0000"), "i03"),
                row(
                        LintRule.REAL_WALLET,
                        SampleDesign.with(text, "0x52908400098527886E0F7030069857D2E4169EE7"),
                        "i03"),
                row(LintRule.REAL_NAME, SampleDesign.with(text, "A WhatsApp call"), "i03"),
                Arguments.of(
                        LintRule.PERSONA_NOT_INVENTED,
                        SampleDesign.with("Farid Demo", "Farid Haddad"),
                        ScriptPart.PERSONA,
                        "dispatcher"),
                Arguments.of(
                        LintRule.CLAIM_WITHOUT_SOURCE,
                        SampleDesign.with("source: Model Code", "source: \"\"\\n    # Model Code"),
                        ScriptPart.CLAIM,
                        "l1"),
                Arguments.of(
                        LintRule.CLAIM_OUT_OF_FORCE,
                        SampleDesign.with("2030-01-01", "2026-11-27"),
                        ScriptPart.CLAIM,
                        "l1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You see that the date on the  order is of yesterday!",
                "Quality: -2",
                "He will wait until both have answered.",
                "Action attendue de tous",
                "هذا عيب مقصود",
            })
    void giveAwayWhatIsForControlOnly(String text) {
        assertThat(lint(SampleDesign.with("One of the two lamps goes out.", '"' + text + '"')))
                .extracting(LintFinding::rule, LintFinding::id)
                .containsExactly(tuple(LintRule.CONTROL_ONLY_TEXT, "i02"));
    }

    @Test
    void countsOnlyTheFullestOptionOfADecision() {
        var calm = extra(options("wait", 3), options("enter", 3));
        var busy = extra(options("wait", 3), options("wait", 3));

        assertThat(lint(calm)).isEmpty();
        assertThat(lint(busy)).extracting(LintFinding::rule).contains(LintRule.TOO_MANY_INJECTS);
    }

    @Test
    void saysOnlyTheFirstThatDoesNotCome() {
        var yaml =
                extra(
                        "to: [all], trigger: {at: \"1:31\"}",
                        "to: [all], trigger: {after: i04}",
                        "to: [all], trigger: {after: i05}");

        assertThat(lint(yaml)).extracting(LintFinding::id).containsExactly("i04");
    }

    @Test
    void isSureOfAnExhibitThatCameBefore() {
        assertThat(
                        lint(
                                extra(
                                        "to: [all], trigger: {after: i03}, asksAbout: [e02]",
                                        "to: [all], trigger: {at: \"0:40\"}, asksAbout: [e02],"
                                                + " when: released(i03) and laptopsOn = true")))
                .isEmpty();
    }

    @Test
    void tellsTheWorstFirst() {
        var yaml =
                SampleDesign.text()
                        .replace("2030-01-01", "2026-01-01")
                        .replace("goto: search", "goto: entry");

        assertThat(lint(yaml))
                .extracting(LintFinding::severity)
                .containsExactly(LintRule.Severity.MUST_CORRECT, LintRule.Severity.SHOULD_CORRECT);
    }

    private static String[] options(String option, int count) {
        var fields = "to: [all], trigger: {decision: door, option: %s, delay: \"0:10\"}";
        return IntStream.range(0, count)
                .mapToObj(i -> fields.formatted(option))
                .toArray(String[]::new);
    }

    private static String extra(String[] some, String[] more) {
        return extra(Stream.of(some, more).flatMap(Stream::of).toArray(String[]::new));
    }

    private static Arguments row(LintRule rule, String yaml, String inject) {
        return Arguments.of(rule, yaml, ScriptPart.INJECT, inject);
    }

    private static Arguments decision(LintRule rule, String from, String to) {
        return Arguments.of(rule, SampleDesign.with(from, to), ScriptPart.DECISION, "door");
    }

    /** The sound script with injects of its last phase on top: i04 and so on. */
    private static String extra(String... fields) {
        var injects =
                IntStream.range(0, fields.length)
                        .mapToObj(
                                i ->
                                        ("  - {id: i%02d, phase: search, title: {en: Call, ar:"
                                             + " نداء}, kind: INFORMATION, channel: PHONE, text:"
                                             + " {en: It rings., ar: يرن.}, %s}\n")
                                                .formatted(i + 4, fields[i]))
                        .collect(joining());
        return SampleDesign.with("expected:\\n", injects + "expected:\n");
    }

    private static String without(String from, String until) {
        var text = SampleDesign.text();
        return text.substring(0, text.indexOf(from)) + text.substring(text.indexOf(until));
    }

    private static List<LintFinding> lint(String yaml) {
        return DesignLint.check(SampleDesign.read(yaml), RULES);
    }
}
