package org.cadre.diversity;

import org.cadre.diversity.figure.Composition;
import org.cadre.diversity.figure.Interval;
import org.cadre.diversity.figure.Share;
import org.cadre.diversity.figure.TargetStatus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a published table of one attribute says: how many answered, which share each category has,
 * and how that compares. Everything is computed from what was published.
 *
 * @param people everybody, as published
 * @param answered who said something; none where a silence is hidden
 * @param lines one for each category
 * @param indices none where a category is hidden or few answered
 */
public record AttributeFigure(
        Facet facet,
        int people,
        Optional<Integer> answered,
        Interval responseRate,
        List<Line> lines,
        Optional<Indices> indices,
        Optional<Reference> reference) {

    /** Fewer have no mean. */
    static final int FEWEST_FOR_MEANS = 10;

    /**
     * One category.
     *
     * @param count none where it is hidden
     * @param bounds where the share of everybody lies, whatever those who did not answer would say
     * @param parity share to that of the reference population
     * @param target none where nothing was promised
     */
    public record Line(
            String code,
            Optional<Integer> count,
            Optional<Double> share,
            Optional<Interval> interval,
            Optional<Interval> bounds,
            Optional<Double> referenceShare,
            Optional<Double> parity,
            Optional<Integer> leastPercent,
            Optional<TargetStatus> target) {}

    /** How people spread over the categories. */
    public record Indices(
            double blau,
            OptionalDouble normalisedBlau,
            double shannon,
            OptionalDouble evenness,
            OptionalDouble distance) {}

    static AttributeFigure of(
            ReleasedTable table, List<Reference> references, List<Target> targets) {
        return new Making(table, references, targets).make();
    }

    private static final class Making {

        private final ReleasedTable table;
        private final Facet facet;
        private final List<String> spoken;
        private final List<String> silent;
        private final Optional<Reference> reference;
        private final List<Target> targets;
        private final int people;
        private final Optional<Integer> answered;

        Making(ReleasedTable table, List<Reference> references, List<Target> targets) {
            this.table = table;
            this.targets = targets;
            facet = table.shape().facets().getFirst();
            var codes = table.codes().getFirst();
            spoken = codes.stream().filter(c -> !Classifications.SILENCE.contains(c)).toList();
            silent = codes.stream().filter(Classifications.SILENCE::contains).toList();
            reference = reference(references);
            people = Optional.ofNullable(table.cell(ReleasedTable.SUM).value()).orElse(0);
            answered =
                    silent.stream().anyMatch(code -> table.cell(code).isHidden())
                            ? Optional.empty()
                            : Optional.of(people - sum(silent));
        }

        /** The latest that has a share of each category that is compared. */
        private Optional<Reference> reference(List<Reference> references) {
            return references.stream()
                    .filter(each -> each.attribute() == facet.attribute())
                    .filter(each -> each.shares().keySet().stream().allMatch(spoken::contains))
                    .findFirst();
        }

        private int sum(List<String> codes) {
            return codes.stream().mapToInt(code -> table.cell(code).count()).sum();
        }

        AttributeFigure make() {
            return new AttributeFigure(
                    facet,
                    people,
                    answered,
                    responseRate(),
                    spoken.stream().filter(this::isWorthALine).map(this::line).toList(),
                    indices(),
                    reference);
        }

        /** That nobody is unknown need not be said. */
        private boolean isWorthALine(String code) {
            return !code.equals(Classifications.UNKNOWN)
                    || !Integer.valueOf(0).equals(table.cell(code).value());
        }

        /** A point where all silences are shown, else where it lies. */
        private Interval responseRate() {
            if (people == 0) {
                return new Interval(0, 0);
            }
            if (answered.isPresent()) {
                double rate = (double) answered.get() / people;
                return new Interval(rate, rate);
            }
            double most = silent.stream().mapToLong(c -> table.cell(c).high()).sum();
            double least = silent.stream().mapToLong(c -> table.cell(c).low()).sum();
            return new Interval(
                    Math.max(0, (people - most) / people), Math.min(1, (people - least) / people));
        }

        private Line line(String code) {
            var count = Optional.ofNullable(table.cell(code).value());
            var share =
                    count.flatMap(
                            part ->
                                    answered.filter(all -> all >= Math.max(1, part))
                                            .map(all -> new Share(part, all)));
            var referenceShare = reference.map(each -> each.shares().get(code));
            var least =
                    targets.stream()
                            .filter(t -> t.attribute() == facet.attribute())
                            .filter(t -> t.code().equals(code))
                            .findFirst()
                            .map(Target::leastPercent);
            return new Line(
                    code,
                    count,
                    share.map(Share::value),
                    share.map(Share::interval),
                    count.flatMap(this::bounds),
                    referenceShare,
                    referenceShare.flatMap(r -> share.map(s -> s.parity(r))),
                    least,
                    least.map(t -> TargetStatus.of(share.map(Share::interval), t / 100.0)));
        }

        private Optional<Interval> bounds(int part) {
            return answered.filter(all -> people > 0 && part <= all)
                    .map(all -> new Share(part, people).withDeclined(people - all));
        }

        private Optional<Indices> indices() {
            boolean shown = spoken.stream().noneMatch(code -> table.cell(code).isHidden());
            if (!shown || answered.isEmpty() || answered.get() < FEWEST_FOR_MEANS) {
                return Optional.empty();
            }
            var counts = spoken.stream().map(code -> table.cell(code).count()).toList();
            if (counts.stream().allMatch(count -> count == 0)) {
                return Optional.empty();
            }
            var spread = new Composition(counts);
            return Optional.of(
                    new Indices(
                            spread.blau(),
                            spread.normalisedBlau(),
                            spread.shannon(),
                            spread.evenness(),
                            distance(spread)));
        }

        private OptionalDouble distance(Composition spread) {
            return reference
                    .map(Reference::shares)
                    .map(shares -> OptionalDouble.of(spread.distanceTo(inOrder(shares))))
                    .orElse(OptionalDouble.empty());
        }

        private List<Double> inOrder(Map<String, Double> shares) {
            var inOrder = new ArrayList<Double>();
            spoken.forEach(code -> inOrder.add(shares.getOrDefault(code, 0.0)));
            return inOrder;
        }
    }
}
