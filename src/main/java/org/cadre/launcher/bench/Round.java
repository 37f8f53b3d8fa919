package org.cadre.launcher.bench;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.LongStream;

/**
 * Many sessions that do the same for a while, without a pause between.
 *
 * @param cpu the processor time that server and database have used so far
 */
record Round(Supplier<Duration> cpu) {

    private static final int MOST = 2_000_000;

    /** Each session calls the act with its number until the time is over. */
    Figures run(String title, int sessions, Duration time, IntConsumer act) {
        var taken = new LongStream.Builder[sessions];
        var errors = new AtomicInteger();
        var first = new AtomicReference<RuntimeException>();
        var go = new CountDownLatch(1);
        var threads = new Thread[sessions];
        for (int i = 0; i < sessions; i++) {
            int session = i;
            taken[i] = LongStream.builder();
            threads[i] =
                    Thread.ofPlatform()
                            .start(
                                    () -> {
                                        await(go);
                                        long end = System.nanoTime() + time.toNanos();
                                        for (int n = 0; n < MOST && System.nanoTime() < end; n++) {
                                            long begin = System.nanoTime();
                                            try {
                                                act.accept(session);
                                                taken[session].add(System.nanoTime() - begin);
                                            } catch (RuntimeException e) {
                                                errors.incrementAndGet();
                                                first.compareAndSet(null, e);
                                            }
                                        }
                                    });
        }
        var before = cpu.get();
        long begin = System.nanoTime();
        go.countDown();
        List.of(threads).forEach(Round::join);
        double seconds = (System.nanoTime() - begin) / 1e9;
        double cpuMs = cpu.get().minus(before).toNanos() / 1e6;
        if (first.get() != null) {
            System.err.println("  " + title + ": " + first.get().getMessage());
        }
        var all = LongStream.empty();
        for (var each : taken) {
            all = LongStream.concat(all, each.build());
        }
        return Figures.of(title, sessions, all.toArray(), seconds, errors.get(), cpuMs);
    }

    private static void await(CountDownLatch go) {
        try {
            go.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
