package org.cadre.exerciserun.rest;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;

import org.cadre.exerciserun.RunEar;
import org.cadre.exerciserun.RunId;
import org.cadre.exerciserun.RunQueries;
import org.cadre.platform.startup.Jobs;
import org.cadre.platform.startup.StartUpStep;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Pages of this node that listen to runs. How far a log is is asked of the database, one statement
 * for all runs, so what another node adds is told as soon as what this one does. A page is told of
 * what changes it and of nothing else: each one that is told is fetched again. A sign of life lets
 * a page see that its line is dead, which on the radio nobody else tells it.
 */
@ApplicationScoped
public class RunListeners implements StartUpStep {

    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(10);
    private static final String FAILED = "Pages of exercises wait: the job failed and is repeated";

    @Inject RunQueries queries;
    @Inject Jobs jobs;

    private final Map<RunId, Heard> heard = new ConcurrentHashMap<>();

    /** Who listens to a run, and up to which entry the log was looked through for them. */
    private static final class Heard {

        private final List<Listener> listeners = new CopyOnWriteArrayList<>();
        private volatile int known;

        Heard(int known) {
            this.known = known;
        }
    }

    private record Listener(RunEar ear, SseEventSink sink, Sse sse) {

        void tell(int entries) {
            sink.send(sse.newEvent(String.valueOf(entries)));
        }

        void greet() {
            sink.send(sse.newEvent("here", "here"));
        }
    }

    @Override
    public int order() {
        return 960;
    }

    @Override
    public void run() {
        jobs.every(PAUSE, PAUSE, FAILED, this::tellAll);
        jobs.every(SIGN_OF_LIFE, SIGN_OF_LIFE, FAILED, this::greetAll);
    }

    /**
     * @param entries how far the log is now
     */
    void add(RunId run, RunEar ear, int entries, SseEventSink sink, Sse sse) {
        var listener = new Listener(ear, sink, sse);
        heard.computeIfAbsent(run, any -> new Heard(entries)).listeners.add(listener);
        listener.tell(entries);
    }

    private void tellAll() {
        forgetWhoLeft();
        if (!heard.isEmpty()) {
            queries.lengths(heard.keySet()).forEach(this::tell);
        }
    }

    private void forgetWhoLeft() {
        heard.values().forEach(each -> each.listeners.removeIf(one -> one.sink().isClosed()));
        heard.values().removeIf(each -> each.listeners.isEmpty());
    }

    private void greetAll() {
        forgetWhoLeft();
        heard.values().forEach(each -> each.listeners.forEach(Listener::greet));
    }

    private void tell(RunId run, int entries) {
        var each = heard.get(run);
        if (each != null && each.known != entries) {
            var fresh = queries.entriesAfter(run, each.known);
            each.known += fresh.size();
            each.listeners.stream()
                    .filter(listener -> listener.ear().hears(fresh))
                    .forEach(listener -> listener.tell(each.known));
        }
    }

    @PreDestroy
    void close() {
        heard.values().forEach(each -> each.listeners.forEach(one -> one.sink().close()));
    }
}
