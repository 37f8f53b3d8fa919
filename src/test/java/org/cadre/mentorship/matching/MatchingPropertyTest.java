package org.cadre.mentorship.matching;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What is true of every run, and what trying all assignments says of small ones. */
class MatchingPropertyTest {

    private static final int SMALL = 7;

    @Property(tries = 300, seed = "11")
    void isTheBestOfAllThatAreTried(
            @ForAll @LongRange(min = 0, max = 1_000_000) long seed,
            @ForAll @IntRange(max = SMALL) int mentees,
            @ForAll @IntRange(max = 5) int mentors) {
        var crowd = People.Crowd.of(seed, mentees, mentors);

        var lexicographic = crowd.matching(Weights.usual(), seed).run(Aim.LEXICOGRAPHIC);
        var sum = crowd.matching(Weights.usual(), seed).run(Aim.SUM);

        var all = tried(crowd);
        assertThat(List.of(standing(lexicographic)))
                .containsExactly(
                        all.stream()
                                .max(
                                        Comparator.<Standing>comparingInt(Standing::pairs)
                                                .thenComparing(Standing::lowest)
                                                .thenComparing(Standing::sum))
                                .orElseThrow());
        assertThat(sum.sum()).isEqualTo(all.stream().mapToLong(Standing::sum).max().orElseThrow());
    }

    private record Standing(int pairs, long lowest, long sum) {

        static Standing of(List<Long> sums) {
            return new Standing(
                    sums.size(),
                    sums.stream().mapToLong(Long::longValue).min().orElse(0),
                    sums.stream().mapToLong(Long::longValue).sum());
        }
    }

    private static Standing standing(MatchResult result) {
        return Standing.of(
                result.proposals().stream().map(proposal -> proposal.fit().sum()).toList());
    }

    private static List<Standing> tried(People.Crowd crowd) {
        var places = crowd.mentors().stream().mapToInt(Mentor::free).toArray();
        var all = new ArrayList<Standing>();
        attempt(crowd, 0, places, new ArrayList<>(), sums -> all.add(Standing.of(sums)));
        return all;
    }

    private static void attempt(
            People.Crowd crowd,
            int row,
            int[] places,
            List<Long> sums,
            Consumer<List<Long>> whole) {
        if (row == crowd.mentees().size()) {
            whole.accept(sums);
            return;
        }
        attempt(crowd, row + 1, places, sums, whole);
        var mentee = crowd.mentees().get(row);
        for (int column = 0; column < places.length; column++) {
            var mentor = crowd.mentors().get(column);
            if (places[column] > 0
                    && new Barriers(crowd.ground()).between(mentee, mentor).isEmpty()) {
                places[column]--;
                sums.add(Fit.of(mentee, mentor, Weights.usual()).sum());
                attempt(crowd, row + 1, places, sums, whole);
                sums.removeLast();
                places[column]++;
            }
        }
    }

    @Property(tries = 200, seed = "12")
    void breaksNoBarrierAndFillsNobodyBeyondTheOwnPlaces(
            @ForAll @LongRange(min = 0, max = 1_000_000) long seed, @ForAll Aim aim) {
        var crowd = People.Crowd.of(seed, 24, 11);

        var result = crowd.matching(Weights.usual(), seed).run(aim);

        var mentees = crowd.mentees().stream().collect(Collectors.toMap(Mentee::id, m -> m));
        var mentors = crowd.mentors().stream().collect(Collectors.toMap(Mentor::id, m -> m));
        assertThat(result.proposals())
                .allSatisfy(
                        proposal ->
                                assertThat(
                                                new Barriers(crowd.ground())
                                                        .between(
                                                                mentees.get(
                                                                        proposal.pair().mentee()),
                                                                mentors.get(
                                                                        proposal.pair().mentor())))
                                        .isEmpty());
        assertThat(
                        result.proposals().stream()
                                .collect(
                                        Collectors.groupingBy(
                                                proposal -> proposal.pair().mentor(),
                                                Collectors.counting())))
                .allSatisfy(
                        (mentor, taken) ->
                                assertThat(taken).isLessThanOrEqualTo(mentors.get(mentor).free()));
        assertThat(result.proposals().size() + result.unmatched().size()).isEqualTo(24);
    }

    @Property(tries = 50, seed = "13")
    void givesTheSamePairsWhateverTheOrderOfPeople(
            @ForAll @LongRange(min = 0, max = 1_000_000) long seed, @ForAll Aim aim) {
        var crowd = People.Crowd.of(seed, 24, 11);
        var mentees = new ArrayList<>(crowd.mentees());
        var mentors = new ArrayList<>(crowd.mentors());
        Collections.shuffle(mentees, new Random(seed));
        Collections.shuffle(mentors, new Random(seed + 1));

        var other = new Matching(mentees, mentors, crowd.ground(), Weights.usual(), seed).run(aim);

        assertThat(other).isEqualTo(crowd.matching(Weights.usual(), seed).run(aim));
    }

    @Property(tries = 200, seed = "14")
    void neverLowersATermByRaisingItsWeightWhereTheSumDecides(
            @ForAll @LongRange(min = 0, max = 1_000_000) long seed,
            @ForAll Term term,
            @ForAll @IntRange(min = 1, max = 50) int more) {
        var crowd = People.Crowd.of(seed, 12, 8);
        var weights = Weights.usual();

        var before = crowd.matching(weights, seed).run(Aim.SUM);
        var after = crowd.matching(weights.with(term, weights.of(term) + more), seed).run(Aim.SUM);

        assertThat(total(after, term)).isGreaterThanOrEqualTo(total(before, term));
    }

    private static long total(MatchResult result, Term term) {
        return result.proposals().stream()
                .mapToLong(proposal -> proposal.fit().terms().get(term))
                .sum();
    }

    @Property(tries = 200, seed = "15")
    void leavesNoTwoWhoWouldRatherHaveEachOther(
            @ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
        var random = new Random(seed);
        int rows = 1 + random.nextInt(8);
        int columns = 1 + random.nextInt(5);
        var wishes = new ArrayList<int[]>();
        for (int row = 0; row < rows; row++) {
            var wished = new ArrayList<Integer>();
            for (int column = 0; column < columns; column++) {
                wished.add(column);
            }
            Collections.shuffle(wished, random);
            wishes.add(
                    wished.subList(0, random.nextInt(columns + 1)).stream()
                            .mapToInt(Integer::intValue)
                            .toArray());
        }
        var likes = new long[columns][rows];
        for (var column : likes) {
            Arrays.setAll(column, row -> random.nextInt(100) * (long) rows + row);
        }
        var places = random.ints(columns, 0, 4).toArray();

        var columnOf = new DeferredAcceptance(wishes, likes, places).settle();

        for (int row = 0; row < rows; row++) {
            for (int column : wishes.get(row)) {
                if (column == columnOf[row]) {
                    break;
                }
                assertThat(wouldTake(column, row, columnOf, likes, places)).isFalse();
            }
        }
    }

    private static boolean wouldTake(
            int column, int row, int[] columnOf, long[][] likes, int[] places) {
        long kept = Arrays.stream(columnOf).filter(each -> each == column).count();
        for (int other = 0; other < columnOf.length; other++) {
            if (columnOf[other] == column && likes[column][other] < likes[column][row]) {
                return true;
            }
        }
        return kept < places[column];
    }
}
