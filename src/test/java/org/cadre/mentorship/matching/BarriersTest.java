package org.cadre.mentorship.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadre.mentorship.matching.Ground.Sides;
import org.cadre.nomination.Fluency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

class BarriersTest {

    private static final Place AMINA = new Place("amina", "police", "AV", Set.of("u1"), Set.of());
    private static final Place TOMAS = new Place("tomas", "court", "BM", Set.of("u2"), Set.of());
    private static final Ground OPEN = ground(List.of(), Set.of(), Set.of(), Set.of());

    private static Ground ground(
            List<PairRule> rules, Set<Sides> conflicts, Set<Pair> ended, Set<Pair> banned) {
        return new Ground(
                People.TODAY,
                rules,
                conflicts,
                ended,
                Set.of(new Sides("BM", "AV")),
                banned,
                Set.of(),
                Fluency.B2,
                2);
    }

    private static PairRule deny(String one, String other) {
        return new PairRule(PairRule.Kind.DENY, one, other, "a rule");
    }

    private static PairRule allow(String one, String other) {
        return new PairRule(PairRule.Kind.ALLOW, one, other, "a rule");
    }

    @Test
    void findsNothingBetweenTwoWhoMayMeet() {
        assertThat(between(AMINA, TOMAS, OPEN)).isEmpty();
    }

    private static Set<Barrier> between(Place mentee, Place mentor, Ground ground) {
        return new Barriers(ground).between(People.mentee(mentee), People.mentor(mentor, 1));
    }

    static Stream<Arguments> places() {
        return Stream.of(
                Arguments.of(AMINA, AMINA, OPEN, Barrier.SAME_PERSON),
                Arguments.of(
                        AMINA,
                        new Place("tomas", "police", "AV", Set.of("u0", "u1"), Set.of()),
                        OPEN,
                        Barrier.SAME_CHAIN_OF_COMMAND),
                Arguments.of(
                        new Place("amina", "police", "AV", Set.of(), Set.of("c9")),
                        new Place("tomas", "court", "BM", Set.of(), Set.of("c1", "c9")),
                        OPEN,
                        Barrier.SAME_LIVE_CASE),
                Arguments.of(
                        AMINA,
                        new Place("tomas", "court", "CV", Set.of(), Set.of()),
                        OPEN,
                        Barrier.NO_DATA_ARRANGEMENT),
                Arguments.of(
                        AMINA,
                        TOMAS,
                        ground(List.of(deny("BM", "police")), Set.of(), Set.of(), Set.of()),
                        Barrier.DENIED_BY_RULE),
                Arguments.of(
                        AMINA,
                        TOMAS,
                        ground(List.of(), Set.of(new Sides("tomas", "amina")), Set.of(), Set.of()),
                        Barrier.CONFLICT),
                Arguments.of(
                        AMINA,
                        TOMAS,
                        ground(List.of(), Set.of(new Sides("tomas", "police")), Set.of(), Set.of()),
                        Barrier.CONFLICT),
                Arguments.of(
                        AMINA,
                        TOMAS,
                        ground(List.of(), Set.of(), Set.of(new Pair("amina", "tomas")), Set.of()),
                        Barrier.ENDED_FOR_CAUSE),
                Arguments.of(
                        AMINA,
                        TOMAS,
                        ground(List.of(), Set.of(), Set.of(), Set.of(new Pair("amina", "tomas"))),
                        Barrier.BANNED));
    }

    @ParameterizedTest
    @MethodSource("places")
    void keepsApart(Place mentee, Place mentor, Ground ground, Barrier barrier) {
        assertThat(between(mentee, mentor, ground)).contains(barrier);
    }

    @Test
    void letsARuleThatAllowsGoBeforeAWiderOneThatDenies() {
        var ground =
                ground(
                        List.of(deny("AV", "BM"), allow("amina", "court")),
                        Set.of(),
                        Set.of(),
                        Set.of());

        assertThat(between(AMINA, TOMAS, ground)).isEmpty();
        assertThat(between(People.place("bruno"), TOMAS, ground))
                .containsExactly(Barrier.DENIED_BY_RULE);
    }

    @Test
    void asksTheMentorForVettingTrainingCodeAndAFreePlace() {
        var yesterday = People.TODAY.minusDays(1);

        assertThat(of(mentor(1, 0, yesterday, People.TODAY, true)))
                .containsExactly(Barrier.NOT_VETTED);
        assertThat(of(mentor(1, 0, People.TODAY, yesterday, true)))
                .containsExactly(Barrier.NOT_TRAINED);
        assertThat(of(mentor(1, 0, People.TODAY, People.TODAY, false)))
                .containsExactly(Barrier.CODE_NOT_SIGNED);
        assertThat(of(mentor(2, 2, People.TODAY, People.TODAY, true)))
                .containsExactly(Barrier.NO_FREE_PLACE);
        assertThat(of(mentor(2, 1, People.TODAY, People.TODAY, true))).isEmpty();
    }

    private static Set<Barrier> of(Mentor mentor) {
        return new Barriers(OPEN).between(People.mentee(AMINA), mentor);
    }

    private static Mentor mentor(
            int places, int taken, LocalDate vetted, LocalDate trained, boolean signed) {
        var usual = People.mentor(TOMAS, places);
        return new Mentor(
                usual.place(),
                usual.levels(),
                usual.languages(),
                usual.week(),
                usual.contexts(),
                usual.grade(),
                usual.goals(),
                places,
                taken,
                usual.reliability(),
                vetted,
                trained,
                signed);
    }

    @Test
    void asksForALanguageThatBothSpeakWellEnoughOrAnInterpreter() {
        var french = mentee(Map.of("fr", Fluency.C2, "en", Fluency.B1), "UTC", false, Set.of());
        var interpreted = mentee(Map.of("fr", Fluency.C2), "UTC", true, Set.of());

        assertThat(between(french)).containsExactly(Barrier.NO_COMMON_LANGUAGE);
        assertThat(between(interpreted)).isEmpty();
    }

    @Test
    void asksForHoursInCommonAcrossZones() {
        var english = Map.of("en", Fluency.B2);

        assertThat(between(mentee(english, "Asia/Tokyo", false, Set.of())))
                .containsExactly(Barrier.TOO_FEW_COMMON_HOURS);
        assertThat(between(mentee(english, "Africa/Tunis", false, Set.of()))).isEmpty();
    }

    @Test
    void keepsTheWishForSafetyOfAMentee() {
        var english = Map.of("en", Fluency.B2);

        for (var avoided : List.of("tomas", "court", "BM")) {
            assertThat(between(mentee(english, "UTC", false, Set.of(avoided))))
                    .containsExactly(Barrier.SAFETY_PREFERENCE);
        }
    }

    private static Set<Barrier> between(Mentee mentee) {
        return new Barriers(OPEN).between(mentee, People.mentor(TOMAS, 1));
    }

    private static Mentee mentee(
            Map<String, Fluency> languages, String zone, boolean interpreter, Set<String> avoided) {
        var usual = People.mentee(AMINA);
        return new Mentee(
                usual.place(),
                usual.levels(),
                usual.wanted(),
                languages,
                People.week(zone, 9, 17),
                usual.contexts(),
                usual.grade(),
                usual.goals(),
                interpreter,
                avoided,
                List.of());
    }
}
