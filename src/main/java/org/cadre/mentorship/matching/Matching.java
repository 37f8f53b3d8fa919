package org.cadre.mentorship.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;

/**
 * One run: who may be with whom, how well they fit, and who gets whom. The order in which people
 * are given makes no difference.
 */
public final class Matching {

    /** The generator of lots, named so that a run can be repeated. */
    public static final String GENERATOR = "L64X128MixRandom";

    private static final int ALTERNATIVES = 2;
    private static final int LOTS = 1_000;

    private final List<Mentee> mentees;
    private final List<Mentor> mentors;
    private final Ground ground;
    private final Weights weights;
    private final long seed;
    private final List<List<Set<Barrier>>> barriers;
    private final List<List<Optional<Fit>>> fits;

    /**
     * @param seed of the lots that decide between equal sums
     */
    public Matching(
            Collection<Mentee> mentees,
            Collection<Mentor> mentors,
            Ground ground,
            Weights weights,
            long seed) {
        this.mentees = mentees.stream().sorted(Comparator.comparing(Mentee::id)).toList();
        this.mentors = mentors.stream().sorted(Comparator.comparing(Mentor::id)).toList();
        this.ground = ground;
        this.weights = weights;
        this.seed = seed;
        var between = new Barriers(ground);
        barriers =
                this.mentees.stream()
                        .map(
                                mentee ->
                                        this.mentors.stream()
                                                .map(mentor -> between.between(mentee, mentor))
                                                .toList())
                        .toList();
        fits =
                IntStream.range(0, this.mentees.size())
                        .mapToObj(
                                row ->
                                        IntStream.range(0, this.mentors.size())
                                                .mapToObj(column -> fit(row, column))
                                                .toList())
                        .toList();
    }

    private Optional<Fit> fit(int row, int column) {
        return barriers.get(row).get(column).isEmpty()
                ? Optional.of(Fit.of(mentees.get(row), mentors.get(column), weights))
                : Optional.empty();
    }

    /** The first that keeps these two persons apart; empty where nothing does. */
    public Optional<Barrier> between(String mentee, String mentor) {
        for (int row = 0; row < mentees.size(); row++) {
            for (int column = 0; column < mentors.size(); column++) {
                if (mentees.get(row).id().equals(mentee)
                        && mentors.get(column).id().equals(mentor)) {
                    return barriers.get(row).get(column).stream()
                            .filter(barrier -> barrier != Barrier.NO_FREE_PLACE)
                            .findFirst();
                }
            }
        }
        return Optional.empty();
    }

    public MatchResult run(Aim aim) {
        var locks = locks();
        var places = mentors.stream().mapToInt(Mentor::free).toArray();
        var broken = new ArrayList<MatchResult.BrokenLock>();
        var columnOf = new int[mentees.size()];
        Arrays.fill(columnOf, Table.NOBODY);
        var locked = new boolean[mentees.size()];
        for (int row = 0; row < mentees.size(); row++) {
            var column = locks.getOrDefault(row, Table.NOBODY);
            if (column != Table.NOBODY) {
                var barrier = firstBarrier(row, column, places);
                if (barrier.isPresent()) {
                    broken.add(
                            new MatchResult.BrokenLock(pair(row, column), barrier.orElseThrow()));
                } else {
                    locked[row] = true;
                    columnOf[row] = column;
                    places[column]--;
                }
            }
        }
        var open = IntStream.range(0, mentees.size()).filter(row -> !locked[row]).toArray();
        var chosen = choose(aim, open, places);
        for (int i = 0; i < open.length; i++) {
            columnOf[open[i]] = chosen[i];
        }
        return result(columnOf, locked, broken);
    }

    private Map<Integer, Integer> locks() {
        var columns = new HashMap<String, Integer>();
        IntStream.range(0, mentors.size()).forEach(i -> columns.put(mentors.get(i).id(), i));
        var locks = new HashMap<Integer, Integer>();
        for (int row = 0; row < mentees.size(); row++) {
            for (var pair : ground.locked()) {
                if (pair.mentee().equals(mentees.get(row).id())
                        && columns.containsKey(pair.mentor())) {
                    locks.put(row, Objects.requireNonNull(columns.get(pair.mentor())));
                }
            }
        }
        return locks;
    }

    private Optional<Barrier> firstBarrier(int row, int column, int[] places) {
        var between = barriers.get(row).get(column);
        if (between.isEmpty()) {
            return places[column] == 0 ? Optional.of(Barrier.NO_FREE_PLACE) : Optional.empty();
        }
        return Optional.of(Collections.min(between));
    }

    private int[] choose(Aim aim, int[] open, int[] places) {
        var lots = lots();
        return switch (aim) {
            case LEXICOGRAPHIC -> lexicographic(sums(open, places), open, lots);
            case SUM -> HighestSum.in(valued(sums(open, places), open, lots, 0));
            case RANKED -> ranked(open, places, lots);
        };
    }

    private int[][] lots() {
        var random = RandomGeneratorFactory.<RandomGenerator>of(GENERATOR).create(seed);
        var lots = new int[mentees.size()][mentors.size()];
        for (var row : lots) {
            Arrays.setAll(row, column -> random.nextInt(LOTS));
        }
        return lots;
    }

    private Table sums(int[] open, int[] places) {
        var values = new long[open.length][];
        for (int i = 0; i < open.length; i++) {
            values[i] =
                    fits.get(open[i]).stream()
                            .mapToLong(fit -> fit.map(Fit::sum).orElse(Table.IMPOSSIBLE))
                            .toArray();
        }
        return new Table(values, places);
    }

    private int[] lexicographic(Table sums, int[] open, int[][] lots) {
        int most = MostPairs.in(sums);
        var levels =
                Arrays.stream(sums.values())
                        .flatMapToLong(Arrays::stream)
                        .filter(value -> value >= 0)
                        .distinct()
                        .sorted()
                        .toArray();
        int low = 0;
        int high = levels.length - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (MostPairs.in(sums.from(levels[middle])) == most) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        var kept = levels.length == 0 ? sums : sums.from(levels[low]);
        return HighestSum.in(valued(kept, open, lots, 1));
    }

    /**
     * A sum counts for more than all lots together, and a pair, if it is wanted for its own sake,
     * for more than all sums.
     */
    private Table valued(Table sums, int[] open, int[][] lots, int pairs) {
        long factor = (long) LOTS * Math.max(1, sums.rows());
        long pair = pairs * factor * ((long) Fit.WHOLE * weights.sum() + 1) * (sums.rows() + 1);
        var values = new long[sums.rows()][sums.columns()];
        for (int row = 0; row < sums.rows(); row++) {
            for (int column = 0; column < sums.columns(); column++) {
                values[row][column] =
                        sums.isPossible(row, column)
                                ? pair
                                        + factor * sums.values()[row][column]
                                        + lots[open[row]][column]
                                : Table.IMPOSSIBLE;
            }
        }
        return new Table(values, sums.places());
    }

    private int[] ranked(int[] open, int[] places, int[][] lots) {
        var sums = sums(open, places);
        var likes = new long[mentors.size()][open.length];
        for (int column = 0; column < mentors.size(); column++) {
            for (int row = 0; row < open.length; row++) {
                likes[column][row] =
                        (sums.values()[row][column] * LOTS + lots[open[row]][column]) * open.length
                                + row;
            }
        }
        var wishes = IntStream.range(0, open.length).mapToObj(row -> wishes(open[row])).toList();
        return new DeferredAcceptance(wishes, likes, places).settle();
    }

    /** Those who are ranked, as they are; then the others by how well they fit. */
    private int[] wishes(int row) {
        var ranking = mentees.get(row).ranking();
        return IntStream.range(0, mentors.size())
                .filter(column -> fits.get(row).get(column).isPresent())
                .boxed()
                .sorted(
                        Comparator.<Integer>comparingInt(
                                        column -> {
                                            int rank = ranking.indexOf(mentors.get(column).id());
                                            return rank < 0 ? ranking.size() : rank;
                                        })
                                .thenComparing(better(row)))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private Comparator<Integer> better(int row) {
        return Comparator.<Integer>comparingLong(
                        column -> -fits.get(row).get(column).map(Fit::sum).orElse(Table.IMPOSSIBLE))
                .thenComparing(Comparator.naturalOrder());
    }

    private MatchResult result(
            int[] columnOf, boolean[] locked, List<MatchResult.BrokenLock> broken) {
        var left = mentors.stream().mapToInt(Mentor::free).toArray();
        Arrays.stream(columnOf).filter(column -> column >= 0).forEach(column -> left[column]--);
        var proposals = new ArrayList<MatchResult.Proposal>();
        var unmatched = new ArrayList<MatchResult.Unmatched>();
        for (int row = 0; row < columnOf.length; row++) {
            if (columnOf[row] == Table.NOBODY) {
                unmatched.add(unmatched(row));
            } else {
                proposals.add(
                        new MatchResult.Proposal(
                                pair(row, columnOf[row]),
                                fits.get(row).get(columnOf[row]).orElseThrow(),
                                locked[row],
                                next(row, columnOf[row], left)));
            }
        }
        return new MatchResult(proposals, unmatched, broken);
    }

    private List<MatchResult.Alternative> next(int row, int chosen, int[] left) {
        return IntStream.range(0, mentors.size())
                .filter(column -> column != chosen && fits.get(row).get(column).isPresent())
                .boxed()
                .sorted(better(row))
                .limit(ALTERNATIVES)
                .map(
                        column ->
                                new MatchResult.Alternative(
                                        mentors.get(column).id(),
                                        fits.get(row).get(column).orElseThrow(),
                                        left[column] == 0))
                .toList();
    }

    private MatchResult.Unmatched unmatched(int row) {
        var counted = new EnumMap<Barrier, Integer>(Barrier.class);
        barriers.get(row).stream()
                .filter(between -> !between.isEmpty())
                .forEach(between -> counted.merge(Collections.min(between), 1, Integer::sum));
        int fitting = (int) fits.get(row).stream().filter(Optional::isPresent).count();
        return new MatchResult.Unmatched(mentees.get(row).id(), counted, fitting);
    }

    private Pair pair(int row, int column) {
        return new Pair(mentees.get(row).id(), mentors.get(column).id());
    }
}
