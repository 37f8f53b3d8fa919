package org.cadre.diversity.figure;

/** Where a share may lie, both ends included. */
public record Interval(double low, double high) {

    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException(low + " to " + high);
        }
    }

    public boolean covers(double share) {
        return low <= share && share <= high;
    }
}
