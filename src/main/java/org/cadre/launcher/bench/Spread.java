package org.cadre.launcher.bench;

import java.util.Arrays;
import java.util.Locale;

/**
 * How long something took, many times, in milliseconds.
 *
 * @param aim what ninety-five of a hundred should stay within; 0 where there is none
 */
record Spread(String what, int count, long p50, long p95, long p99, long most, long aim) {

    static Spread of(String what, long[] milliseconds, long aim) {
        var sorted = milliseconds.clone();
        Arrays.sort(sorted);
        return new Spread(
                what,
                sorted.length,
                percentile(sorted, 50),
                percentile(sorted, 95),
                percentile(sorted, 99),
                percentile(sorted, 100),
                aim);
    }

    private static long percentile(long[] sorted, int percent) {
        int rank = (int) Math.ceil(percent / 100.0 * sorted.length);
        return sorted.length == 0 ? 0 : sorted[Math.max(rank, 1) - 1];
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d | %d | %d | %d | %s |",
                what,
                count,
                p50,
                p95,
                p99,
                most,
                aim == 0 ? "" : String.valueOf(aim));
    }
}
