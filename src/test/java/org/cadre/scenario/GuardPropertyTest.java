package org.cadre.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.cadre.text.Language;

import java.util.List;
import java.util.Optional;

/** Any guard is read as it is written, and means what logic says it means. */
class GuardPropertyTest {

    @Property(tries = 2000, seed = "20261127")
    void readsWhatItWrites(@ForAll("guards") Guard guard) {
        assertThat(Guard.parse(guard.text())).isEqualTo(guard);
    }

    @Property(tries = 500, seed = "20261127")
    void obeysDeMorgan(@ForAll("guards") Guard one, @ForAll("guards") Guard other) {
        var notBoth = new Guard.Not(new Guard.All(List.of(one, other)));
        var notAny = new Guard.Not(new Guard.AnyOf(List.of(one, other)));
        var not = List.<Guard>of(new Guard.Not(one), new Guard.Not(other));

        for (int row = 0; row < Row.COUNT; row++) {
            var facts = new Row(row);
            assertThat(notBoth.holds(facts)).isEqualTo(new Guard.AnyOf(not).holds(facts));
            assertThat(notAny.holds(facts)).isEqualTo(new Guard.All(not).holds(facts));
        }
    }

    /** Every row of the truth table against the words of the guard, worked out on their own. */
    @Property(tries = 500, seed = "20261127")
    void holdsAsItsTruthTable(@ForAll("guards") Guard guard) {
        for (int row = 0; row < Row.COUNT; row++) {
            var facts = new Row(row);
            assertThat(guard.holds(facts))
                    .as("%s in row %d", guard.text(), row)
                    .isEqualTo(TruthTable.of(guard.text(), facts::truth));
        }
    }

    @Property(tries = 3000, seed = "20261127")
    void readsAnySignsOrSaysWhereTheyEnd(@ForAll("signs") String text) {
        try {
            assertThat(Guard.parse(Guard.parse(text).text())).isEqualTo(Guard.parse(text));
        } catch (GuardFault fault) {
            assertThat(fault.position()).isBetween(1, text.length() + 1);
            for (var language : Language.values()) {
                assertThat(fault.problem(language)).endsWith(".").doesNotContain("??");
                assertThat(fault.cure(language)).endsWith(".").doesNotContain("??");
            }
        }
    }

    @Provide
    Arbitrary<Guard> guards() {
        var leaves =
                Arbitraries.of(
                        new Guard.Compares("a", Comparison.EQUAL, "true"),
                        new Guard.Compares("n", Comparison.AT_LEAST, "5"),
                        new Guard.Decided("d", true, "x"),
                        new Guard.Met("e"),
                        new Guard.Released("i"),
                        new Guard.AnyRequest(FormalRequestType.MLA, FormalRequestState.ACCEPTED),
                        new Guard.AllRequests(FormalRequestType.CUSTOMS, FormalRequestState.SENT),
                        new Guard.LabScore("dd-mail", Comparison.LESS, 70));
        return Arbitraries.recursive(
                () -> leaves.map(Guard.class::cast), GuardPropertyTest::larger, 0, 3);
    }

    private static Arbitrary<Guard> larger(Arbitrary<Guard> smaller) {
        var several = smaller.list().ofMinSize(2).ofMaxSize(3);
        return Combinators.combine(Arbitraries.integers().between(0, 2), several)
                .as(
                        (kind, parts) ->
                                switch (kind) {
                                    case 0 -> new Guard.All(parts);
                                    case 1 -> new Guard.AnyOf(parts);
                                    default -> new Guard.Not(parts.getFirst());
                                });
    }

    @Provide
    Arbitrary<String> signs() {
        return Arbitraries.of(
                        "and",
                        "or",
                        "not",
                        "(",
                        ")",
                        "=",
                        "!=",
                        "<",
                        ">=",
                        "met(x)",
                        "a = 1",
                        "a",
                        "decided",
                        "labScore(l)",
                        "7",
                        "-",
                        "!",
                        "\"",
                        "\n",
                        "م",
                        "MLA",
                        "'",
                        "%s")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join(" ", parts));
    }

    /** One row of the table of the eight conditions. */
    private record Row(int bits) implements GuardFacts {

        static final int COUNT = 1 << 8;

        boolean truth(int condition) {
            return (bits & 1 << condition) != 0;
        }

        @Override
        public String value(String variable) {
            return variable.equals("a") ? String.valueOf(truth(0)) : truth(1) ? "10" : "4";
        }

        @Override
        public Optional<String> decided(String decision) {
            return truth(2) ? Optional.of("x") : Optional.empty();
        }

        @Override
        public boolean isMet(String expected) {
            return truth(3);
        }

        @Override
        public boolean isReleased(String inject) {
            return truth(4);
        }

        @Override
        public boolean anyRequest(FormalRequestType type, FormalRequestState state) {
            return truth(5);
        }

        @Override
        public boolean allRequests(FormalRequestType type, FormalRequestState state) {
            return truth(6);
        }

        @Override
        public int labScore(String lab) {
            return truth(7) ? 69 : 70;
        }
    }
}
