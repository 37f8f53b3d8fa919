package org.cadre.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.cadre.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Optional;

class GuardTest {

    private static final GuardFacts FACTS =
            new GuardFacts() {

                @Override
                public String value(String variable) {
                    return switch (variable) {
                        case "laptopsOn" -> "true";
                        case "score" -> "7";
                        default -> "harbour";
                    };
                }

                @Override
                public Optional<String> decided(String decision) {
                    return Optional.of("wait").filter(option -> decision.equals("door"));
                }

                @Override
                public boolean isMet(String expected) {
                    return expected.equals("x1");
                }

                @Override
                public boolean isReleased(String inject) {
                    return inject.equals("i01");
                }

                @Override
                public boolean anyRequest(FormalRequestType type, FormalRequestState state) {
                    return type == FormalRequestType.MLA;
                }

                @Override
                public boolean allRequests(FormalRequestType type, FormalRequestState state) {
                    return type == FormalRequestType.MLA && state == FormalRequestState.SENT;
                }

                @Override
                public int labScore(String lab) {
                    return lab.equals("dd-mail") ? 70 : 0;
                }
            };

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "laptopsOn = true",
                "laptopsOn != false",
                "score > 6 and score >= 7 and score < 8 and score <= 7 and score != 10",
                "score < 10",
                "place = harbour",
                "decided(door) = wait",
                "decided(door) != open",
                "decided(window) != open",
                "met(x1) and not met(x2)",
                "released(i01) and not released(i02)",
                "anyRequest(MLA) = EXECUTED",
                "allRequests(MLA)=SENT and not allRequests(MLA)=EXECUTED",
                "labScore(dd-mail)>=70 and labScore(dd-usb) = 0",
                "met(x2) or met(x1)",
                "met(x1) or met(x2) and met(x3)",
                "not (met(x2) or met(x3))",
                "not not met(x1)",
            })
    void holds(String text) {
        assertThat(Guard.parse(text).holds(FACTS)).as(text).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "laptopsOn = false",
                "place < harbour",
                "place <= harbour",
                "decided(window) = open",
                "(met(x1) or met(x2)) and met(x3)",
                "not met(x1) or met(x2)",
                "labScore(dd-mail) > 70",
            })
    void doesNotHold(String text) {
        assertThat(Guard.parse(text).holds(FACTS)).as(text).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "met(x1) met(x2) | 9: \"met\" stands where and, or, or the end is needed. Write and"
                        + " or or before it.",
                "met(x1) and | 12: The guard ends where a condition is needed. Write a variable"
                        + " with = and a value, or decided(…), met(…), released(…), anyRequest(…),"
                        + " allRequests(…), labScore(…).",
                "(met(x1) | 9: The guard ends where ) is needed. Write ) here.",
                "met x1 | 5: \"x1\" stands where a comparison is needed. Write =, !=, <, <=, > or"
                        + " >=.",
                "seen(x1) | 1: It is not known what \"seen\" asks. Write a variable with = and a"
                        + " value, or decided(…), met(…), released(…), anyRequest(…),"
                        + " allRequests(…), labScore(…).",
                "laptopsOn | 1: The variable \"laptopsOn\" is compared with nothing. Write"
                        + " laptopsOn = true, or what else it must be.",
                "not (laptopsOn) | 6: The variable \"laptopsOn\" is compared with nothing. Write"
                        + " laptopsOn = true, or what else it must be.",
                "laptopsOn == true | 12: \"=\" stands where a value is needed. Write one.",
                "decided(d1) > a | 13: \">\" stands where a comparison is needed. Write = or !=.",
                "anyRequest(MLA) != SENT | 17: \"!=\" stands where = is needed. Write = here.",
                "anyRequest(MLAT) = SENT | 12: \"MLAT\" is not known here. Write one of:"
                        + " PRESERVATION, PROVIDER_DISCLOSURE, MLA, FIU_SPONTANEOUS, FIU_REQUEST,"
                        + " JIT_PROPOSAL, CUSTOMS.",
                "labScore(dd-mail) >= most | 22: \"most\" is not a number. Write 0 to 100.",
                "a = ; drop | 5: \";\" stands where a value is needed. Write one.",
                "${7*7} | 1: \"$\" stands where a condition is needed. Write a variable with = and"
                    + " a value, or decided(…), met(…), released(…), anyRequest(…), allRequests(…),"
                    + " labScore(…).",
                "met(سؤال) | 5: \"\u2068سؤال\u2069\" stands where an id is needed. Write one.",
                "met(and) | 5: \"and\" stands where an id is needed. Write one.",
            })
    void saysWhereItIsNotUnderstood(String text, String fault) {
        assertThatThrownBy(() -> Guard.parse(text))
                .isInstanceOf(GuardFault.class)
                .hasMessage(fault);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lights = true | 1: There is no variable \"lights\". Write one of: laptopsOn,"
                        + " score, place.",
                "met(x1) and score = much | 13: The variable \"score\" is never \"much\". Write a"
                        + " whole number of at most nine digits.",
                "laptopsOn < true | 1: The variable \"laptopsOn\" is no number, so nothing is"
                        + " larger. Write = or !=.",
                "laptopsOn = yes | 1: The variable \"laptopsOn\" is never \"yes\". Write true or"
                        + " false.",
                "place = quay | 1: The variable \"place\" is never \"quay\". Write one of: harbour,"
                        + " hall.",
                "decided(d9) = a | 1: There is no decision \"d9\". Write one of: door.",
                "decided(door) = run | 1: There is no option of door \"run\". Write one of: wait,"
                        + " enter.",
                "met(x9) | 1: There is no expected action \"x9\". Write one of: x1, x2.",
                "released(i9) | 1: There is no inject \"i9\". Write one of: i01, i02, i03.",
                "labScore(dd-net) > 1 | 1: There is no lab \"dd-net\". Write one of: dd-mail.",
            })
    void knowsTheWordsOfTheScript(String text, String fault) {
        var design = SampleDesign.sound();

        assertThatThrownBy(() -> Guard.parse(text, design))
                .isInstanceOf(GuardFault.class)
                .hasMessage(fault);
    }

    @Test
    void saysTheFaultInTheLanguageOfItsReader() {
        var missing = fault("met(x1) and met(x9)");
        var unended = fault("laptopsOn = true and");

        assertThat(missing.position()).isEqualTo(13);
        assertThat(missing.problem(Language.FR))
                .isEqualTo("Le script ne connaît pas : action attendue « x9 ».");
        assertThat(missing.cure(Language.FR)).isEqualTo("Écrivez l’un de ceux-ci : x1, x2.");
        assertThat(unended.problem(Language.FR))
                .isEqualTo("La condition s’arrête là où il faut une condition.");
        assertThat(unended.problem(Language.AR)).isEqualTo("ينتهي الشرط حيث يلزم شرط.");
    }

    private static GuardFault fault(String text) {
        return catchThrowableOfType(
                GuardFault.class, () -> Guard.parse(text, SampleDesign.sound()));
    }

    @Test
    void acceptsWhatTheScriptKnows() {
        var text =
                "laptopsOn = true and (score >= 3 or place != hall) and decided(door) = wait"
                        + " and met(x1) and released(i02) and labScore(dd-mail) >= 70";

        assertThat(Guard.parse(text, SampleDesign.sound()).text()).isEqualTo(text);
    }

    @Test
    void endsForAnyDepthAndLength() {
        for (var text :
                List.of(
                        "(".repeat(900) + "met(x)",
                        "not ".repeat(240) + "met(x)",
                        "met(x) and ".repeat(10_000) + "met(x)")) {
            assertThatThrownBy(() -> Guard.parse(text)).isInstanceOf(GuardFault.class);
        }
    }

    @Test
    void knowsWhatItReads() {
        var guard = Guard.parse("not (b = 1 or a = 2) and met(x) and a != 3");

        assertThat(guard.variables()).containsExactly("a", "b");
        assertThat(guard.conditions().map(Guard::text))
                .containsExactly("b = 1", "a = 2", "met(x)", "a != 3");
    }
}
