package org.cadre.testing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * One check of many pages, run on two browsers at once; a test for each page then tells how it went
 * there.
 */
public final class Sweep {

    private static final int BROWSERS = 2;

    private static final ExecutorService HANDS =
            Executors.newFixedThreadPool(BROWSERS, Thread.ofPlatform().daemon().factory());

    private final Map<WebPage, Optional<Throwable>> outcomes = new ConcurrentHashMap<>();

    /**
     * What is true of a page, asserted in a browser that nobody else uses meanwhile. What it opens
     * is left before the next page, what it keeps ({@link Browser#keep}) after the last one.
     */
    @FunctionalInterface
    public interface Check {
        void look(Browser browser, WebPage page);
    }

    private Sweep() {}

    /** Checks all pages and returns when the last one is done, whatever was found. */
    public static Sweep over(List<WebPage> pages, Check check) {
        var sweep = new Sweep();
        var waiting = new ConcurrentLinkedQueue<>(pages);
        var hands = new Future<?>[BROWSERS];
        for (int i = 0; i < BROWSERS; i++) {
            hands[i] = HANDS.submit(() -> sweep.work(waiting, check));
        }
        for (var hand : hands) {
            awaitEnd(hand);
        }
        return sweep;
    }

    private static void awaitEnd(Future<?> hand) {
        try {
            hand.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void work(Queue<WebPage> waiting, Check check) {
        var browser = new Browser();
        for (var page = waiting.poll(); page != null; page = waiting.poll()) {
            outcomes.put(page, lookAt(browser, page, check));
        }
        browser.leaveAll();
    }

    private static Optional<Throwable> lookAt(Browser browser, WebPage page, Check check) {
        try {
            check.look(browser, page);
            browser.close();
            return Optional.empty();
        } catch (Throwable e) {
            browser.forget();
            return Optional.of(e);
        }
    }

    /** Throws what the check of this page threw. */
    public void tell(WebPage page) {
        outcomes.get(page)
                .ifPresent(
                        fault -> {
                            throw new AssertionError(page + ": " + fault.getMessage(), fault);
                        });
    }
}
