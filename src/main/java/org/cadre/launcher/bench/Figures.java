package org.cadre.launcher.bench;

import java.io.PrintStream;
import java.util.Arrays;

/**
 * What one round gave.
 *
 * @param page the title of the flow
 * @param rate flows per second; one page, or a whole quiz
 * @param cpuMs processor time of server and database for one flow, in milliseconds
 */
record Figures(
        String page,
        int sessions,
        double rate,
        double p50Ms,
        double p95Ms,
        double p99Ms,
        int errors,
        double cpuMs) {

    static Figures of(
            String page, int sessions, long[] nanos, double seconds, int errors, double cpuMs) {
        var sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Figures(
                page,
                sessions,
                sorted.length / seconds,
                percentile(sorted, 50),
                percentile(sorted, 95),
                percentile(sorted, 99),
                errors,
                sorted.length == 0 ? 0 : cpuMs / sorted.length);
    }

    /** The head of the lines that {@link #say} prints. */
    static void head(PrintStream out) {
        out.printf(
                "%n  %-18s %8s %10s %8s %8s %8s %7s %8s%n",
                "page", "sessions", "per second", "p50 ms", "p95 ms", "p99 ms", "errors", "cpu ms");
    }

    Figures say(PrintStream out) {
        out.printf(
                "  %-18s %8d %10.1f %8.1f %8.1f %8.1f %7d %8.2f%n",
                page, sessions, rate, p50Ms, p95Ms, p99Ms, errors, cpuMs);
        return this;
    }

    /** The smallest time within which so many per cent were answered, in milliseconds. */
    static double percentile(long[] sorted, int percent) {
        if (sorted.length == 0) {
            return 0;
        }
        int rank = (int) Math.ceil(percent / 100.0 * sorted.length);
        return sorted[Math.max(rank, 1) - 1] / 1e6;
    }
}
