package org.cadre.testing;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * One check of many pages, run on two browsers at once; a test for each page then tells how it went
 * there.
 */
public final class Sweep {

    private static final ExecutorService HANDS =
            Executors.newFixedThreadPool(2, Thread.ofPlatform().daemon().factory());

    private final Map<WebPage, Future<?>> outcomes = new LinkedHashMap<>();

    /** What is true of a page, asserted in a browser that nobody else uses meanwhile. */
    @FunctionalInterface
    public interface Check {
        void look(Browser browser, WebPage page);
    }

    private Sweep() {}

    /** Checks all pages and returns when the last one is done, whatever was found. */
    public static Sweep over(List<WebPage> pages, Check check) {
        var sweep = new Sweep();
        pages.forEach(page -> sweep.outcomes.put(page, HANDS.submit(() -> lookAt(page, check))));
        sweep.outcomes.values().forEach(Sweep::outcome);
        return sweep;
    }

    private static void lookAt(WebPage page, Check check) {
        var browser = new Browser();
        try {
            check.look(browser, page);
        } catch (Throwable e) {
            browser.forget();
            throw e;
        }
        browser.close();
    }

    /** Throws what the check of this page threw. */
    public void tell(WebPage page) {
        if (outcome(outcomes.get(page)) instanceof Throwable fault) {
            throw new AssertionError(page + ": " + fault.getMessage(), fault);
        }
    }

    private static @Nullable Throwable outcome(Future<?> outcome) {
        try {
            outcome.get();
            return null;
        } catch (ExecutionException e) {
            return e.getCause();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
