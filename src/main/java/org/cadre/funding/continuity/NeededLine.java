package org.cadre.funding.continuity;

import java.math.BigDecimal;
import java.util.List;

/**
 * A budget line and what it needs.
 *
 * @param priority within a month the lowest is met first
 * @param need one amount for each month of the plan, 0 or more
 */
public record NeededLine(String id, String name, int priority, List<BigDecimal> need) {

    public NeededLine {
        need = List.copyOf(need);
        if (need.stream().anyMatch(each -> each.signum() < 0)) {
            throw new IllegalArgumentException("A need is 0 or more");
        }
    }

    public BigDecimal total() {
        return need.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
