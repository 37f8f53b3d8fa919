package org.cadre.funding.continuity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** How money was spent on other things than approved, whatever it came to together. */
public record Composition(List<Part> parts) {

    /** A line or heading. */
    public record Part(BigDecimal approved, BigDecimal actual) {}

    public Composition {
        parts = List.copyOf(parts);
    }

    /**
     * F11 (PEFA, PI-2): the distances of actual amounts from approved ones scaled to the actual
     * total, of that total. Empty where nothing was approved or spent.
     */
    public Optional<Ratio> variance() {
        var approved = Amounts.sum(parts.stream().map(Part::approved).toList());
        var actual = Amounts.sum(parts.stream().map(Part::actual).toList());
        if (actual.signum() == 0) {
            return Optional.empty();
        }
        return Ratio.of(actual, approved)
                .map(
                        scale ->
                                parts.stream()
                                        .map(part -> distance(part, scale))
                                        .reduce(Ratio.ZERO, Ratio::plus)
                                        .over(Ratio.of(actual)));
    }

    private static Ratio distance(Part part, Ratio scale) {
        return Ratio.of(part.actual()).minus(Ratio.of(part.approved()).times(scale)).abs();
    }
}
