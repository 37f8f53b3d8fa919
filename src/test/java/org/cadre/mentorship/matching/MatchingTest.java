package org.cadre.mentorship.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Set;

class MatchingTest {

    private static final Mentee AMINA = People.mentee(People.place("amina"));
    private static final Mentee BRUNO = People.mentee(People.place("bruno"));
    private static final Mentor TOMAS = People.mentor(People.place("tomas"), 1);
    private static final Mentor MARC =
            new Mentor(
                    People.place("marc"),
                    Map.of(),
                    TOMAS.languages(),
                    TOMAS.week(),
                    Set.of(),
                    TOMAS.grade(),
                    TOMAS.goals(),
                    1,
                    0,
                    500,
                    TOMAS.vettedUntil(),
                    TOMAS.trainedUntil(),
                    true);

    private static MatchResult run(Ground ground, Mentor... mentors) {
        return new Matching(List.of(AMINA, BRUNO), List.of(mentors), ground, Weights.usual(), 7)
                .run(Aim.LEXICOGRAPHIC);
    }

    @Test
    void explainsAPairByItsTermsAndTheNextBest() {
        var proposals = run(People.ground(), TOMAS, MARC).proposals();

        assertThat(proposals).hasSize(2);
        for (var proposal : proposals) {
            assertThat(proposal.next())
                    .singleElement()
                    .satisfies(
                            next -> {
                                assertThat(next.mentor()).isNotEqualTo(proposal.pair().mentor());
                                assertThat(next.full()).isTrue();
                            });
        }
    }

    @Test
    void keepsWhatIsLocked() {
        var locked = new Pair("amina", "marc");

        var proposals = run(People.locking(locked), TOMAS, MARC).proposals();

        assertThat(proposals)
                .extracting(MatchResult.Proposal::pair)
                .containsExactly(locked, new Pair("bruno", "tomas"));
        assertThat(proposals).extracting(MatchResult.Proposal::locked).containsExactly(true, false);
    }

    @Test
    void tellsOfALockThatCannotBeKeptAndMatchesAnew() {
        var result =
                run(
                        People.locking(new Pair("amina", "tomas"), new Pair("bruno", "tomas")),
                        TOMAS,
                        MARC);

        assertThat(result.brokenLocks())
                .containsExactly(
                        new MatchResult.BrokenLock(
                                new Pair("bruno", "tomas"), Barrier.NO_FREE_PLACE));
        assertThat(result.proposals())
                .extracting(MatchResult.Proposal::pair)
                .containsExactly(new Pair("amina", "tomas"), new Pair("bruno", "marc"));
    }

    @Test
    void tellsWhyThereIsNobody() {
        var elsewhere = People.mentor(People.place("rim", "BM"), 3);

        var result = run(People.ground(), TOMAS, elsewhere);

        assertThat(result.proposals()).hasSize(1);
        assertThat(result.unmatched())
                .singleElement()
                .satisfies(
                        unmatched -> {
                            assertThat(unmatched.fitting()).isEqualTo(1);
                            assertThat(unmatched.barriers())
                                    .containsExactly(Map.entry(Barrier.NO_DATA_ARRANGEMENT, 1));
                        });
    }

    @Test
    void followsTheWishesOfMentees() {
        var wishing =
                new Mentee(
                        AMINA.place(),
                        AMINA.levels(),
                        AMINA.wanted(),
                        AMINA.languages(),
                        AMINA.week(),
                        AMINA.contexts(),
                        AMINA.grade(),
                        AMINA.goals(),
                        false,
                        Set.of(),
                        List.of("marc"));

        var result =
                new Matching(
                                List.of(wishing, BRUNO),
                                List.of(TOMAS, MARC),
                                People.ground(),
                                Weights.usual(),
                                7)
                        .run(Aim.RANKED);

        assertThat(result.proposals())
                .extracting(MatchResult.Proposal::pair)
                .containsExactly(new Pair("amina", "marc"), new Pair("bruno", "tomas"));
    }

    @Test
    void matchesFiveHundredWithFiveHundred() {
        var crowd = People.Crowd.of(5, 500, 500);

        var result = crowd.matching(Weights.usual(), 1).run(Aim.LEXICOGRAPHIC);

        assertThat(result.proposals().size() + result.unmatched().size()).isEqualTo(500);
        assertThat(result.proposals()).hasSizeGreaterThan(400);
    }

    @Test
    void hasNothingToDoWithoutPeople() {
        var result =
                new Matching(List.of(), List.of(), People.ground(), Weights.usual(), 1)
                        .run(Aim.LEXICOGRAPHIC);

        assertThat(result).isEqualTo(new MatchResult(List.of(), List.of(), List.of()));
        assertThat(run(People.ground()).unmatched()).hasSize(2);
    }
}
